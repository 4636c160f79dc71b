import type en from '../../en/authorizations/create'
import type { Words } from '../../words'

const create: Words<typeof en> = {
  create: {
    title: 'Een inlog doorgeven',
    intro:
      'Hiermee worden de accounts van de klant bij de leverancier opgezocht. Het wachtwoord wordt één keer verstuurd en hier nergens bewaard.',
    connection: 'Verbinding',
    url: 'Adres van de site van de leverancier',
    urlHint: 'Waar de klant inlogt, beginnend met https://',
    username: 'Gebruikersnaam',
    password: 'Wachtwoord',
    passwordHint: 'Zoals de klant het gaf, met spaties en al',
    show: 'Tonen wat ik typ',
    hide: 'Verbergen wat ik typ',
    submit: 'Doorgeven',
    submitAnyway: 'Toch doorgeven',
    cancel: 'Annuleren',
    missing: {
      url: 'Vul het adres van de site in.',
      username: 'Vul de gebruikersnaam in.',
      password: 'Vul het wachtwoord in.',
    },
    notAUrl: 'Dit is geen volledig adres.',
    notHttps:
      'Alleen https://-adressen: bij elk ander adres zou het wachtwoord onversleuteld worden verstuurd.',
    hasCredentials: 'Het adres mag geen gebruikersnaam of wachtwoord bevatten.',
    ipHost: '{{host}} is een IP-adres en niet de naam van een leverancier. Is dat de bedoeling?',
    lookAlike: '{{host}} lijkt op {{like}}, maar is het niet. Controleer elke letter.',
    foreignLetters:
      '{{host}} bevat letters uit een ander schrift, zoals vaak bij nagemaakte sites. Controleer waar het adres naartoe leidt.',
    duplicate: 'Deze inlog is er al: {{status}}, sinds {{instant}}.',
    duplicateNoDate: 'Deze inlog is er al: {{status}}.',
    openDuplicate: 'Openen',
    coolDown: 'Wacht tot {{instant}}: nog een foute poging kan het account van de klant blokkeren.',
    again: 'Het wachtwoord is verstuurd en niet bewaard. Vul het nog eens in om het opnieuw te proberen.',
    done: 'Inlog doorgegeven',
    doneListed: 'Hij staat in de wachtrij en wacht op zijn accounts.',
    doneUnlisted: 'Hij is geaccepteerd en verschijnt in de wachtrij zodra het systeem hem vermeldt.',
    open: 'Openen',
    another: 'Nog een doorgeven',
    close: 'Sluiten',
  },
}
export default create
