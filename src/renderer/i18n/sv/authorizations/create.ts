import type en from '../../en/authorizations/create'
import type { Words } from '../../words'

const create: Words<typeof en> = {
  create: {
    title: 'Lämna över en inloggning',
    intro:
      'Med den letas kundens konton hos leverantören upp. Lösenordet skickas en gång och sparas ingenstans här.',
    connection: 'Anslutning',
    url: 'Adress till leverantörens webbplats',
    urlHint: 'Där kunden loggar in, börjar med https://',
    username: 'Användarnamn',
    password: 'Lösenord',
    passwordHint: 'Som kunden gav det, även mellanslag',
    show: 'Visa vad jag skriver',
    hide: 'Dölj vad jag skriver',
    submit: 'Lämna över',
    submitAnyway: 'Lämna över ändå',
    cancel: 'Avbryt',
    missing: {
      url: 'Ange webbplatsens adress.',
      username: 'Ange användarnamnet.',
      password: 'Ange lösenordet.',
    },
    notAUrl: 'Det här är ingen fullständig adress.',
    notHttps: 'Endast https://-adresser: på alla andra skulle lösenordet färdas öppet.',
    hasCredentials: 'Adressen får inte innehålla användarnamn eller lösenord.',
    ipHost: '{{host}} är en ren datoradress och inget leverantörsnamn. Är det meningen?',
    lookAlike: '{{host}} liknar {{like}}, men är det inte. Kontrollera varje bokstav.',
    foreignLetters:
      '{{host}} har bokstäver ur en annan skrift, som efterapningar har. Kontrollera vart den leder.',
    duplicate: 'Den här inloggningen finns redan: {{status}}, sedan {{instant}}.',
    duplicateNoDate: 'Den här inloggningen finns redan: {{status}}.',
    openDuplicate: 'Öppna den',
    coolDown: 'Vänta till {{instant}}: ett felaktigt försök till kan låsa kundens konto.',
    again: 'Lösenordet skickades och sparas inte. Ange det en gång till för att försöka igen.',
    done: 'Inloggningen är överlämnad',
    doneListed: 'Den står i kön och väntar på sina konton.',
    doneUnlisted: 'Den togs emot och dyker upp i kön så snart systemet listar den.',
    open: 'Öppna den',
    another: 'Lämna över en till',
    close: 'Stäng',
  },
}
export default create
