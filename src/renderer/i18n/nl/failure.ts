import type en from '../en/failure'
import type { Words } from '../words'

const failure: Words<typeof en> = {
  offline: {
    title: 'Geen verbinding met {{system}}',
    text: 'Hiervoor is {{system}} nodig, en dat is niet bereikbaar: deze computer is offline, of het systeem ligt stil. Wat hier bewaard is, blijft leesbaar.',
  },
  timeout: {
    title: '{{system}} doet er te lang over',
    text: 'Er kwam niet op tijd een antwoord. Hier is niets gewijzigd.',
  },
  unauthenticated: {
    title: '{{system}} accepteert de sleutel niet',
    text: 'De opgeslagen sleutel is onjuist of niet meer geldig. Vervang hem in Instellingen.',
  },
  forbidden: {
    title: '{{system}} staat dit niet toe',
    text: 'De sleutel werkt, maar heeft hier geen recht op. Vraag het recht aan bij de beheerder van {{system}}.',
  },
  notFound: { title: 'Niet gevonden', text: '{{system}} heeft dit niet. Misschien is het verwijderd.' },
  conflict: {
    title: 'Iemand anders heeft dit gewijzigd',
    text: '{{system}} heeft een nieuwere versie. Bekijk die voordat u verdergaat.',
  },
  invalid: { title: 'Er klopt nog iets niet', text: 'Bekijk de gemarkeerde velden en probeer het opnieuw.' },
  rateLimited: {
    title: '{{system}} vraagt om even te wachten',
    text: 'Te veel verzoeken in korte tijd. Opnieuw proberen heeft zin om {{instant}}.',
  },
  notProvided: {
    title: 'Wordt hier niet aangeboden',
    text: 'De organisatie biedt dit niet aan via {{system}}. Er hoeft niets hersteld te worden.',
  },
  unavailable: {
    title: '{{system}} heeft een storing',
    text: 'Het systeem antwoordt zelf met een fout. Probeer het later opnieuw.',
  },
  unexpectedAnswer: {
    title: 'Onbegrijpelijk antwoord van {{system}}',
    text: 'Er is niets van gebruikt. Controleer het adres van de verbinding of meld het bij de beheerder van {{system}}.',
  },
  keychainLocked: {
    title: 'Ontgrendel {{keychain}}',
    text: 'Uw gegevens zijn versleuteld. De sleutel staat in {{keychain}}, en die is vergrendeld. Ontgrendel en probeer het opnieuw. Er is niets verloren gegaan en niets geschreven.',
  },
  dataKeyMissing: {
    title: 'De sleutel van uw gegevens ontbreekt',
    text: 'Uw gegevens zijn versleuteld, en de sleutel staat niet in {{keychain}}. Gebruikt u een ander account of een andere sleutelbos, open die dan en probeer het opnieuw. Er is niets gewijzigd en geen nieuwe sleutel gemaakt.',
  },
  keychainMissing: {
    title: 'Meterkast kan {{keychain}} niet bereiken',
    text: 'De sleutels waarmee uw gegevens opengaan, staan in {{keychain}}. {{remedy}} Er is niets verloren gegaan en niets geschreven.',
  },
  keyMissing: {
    title: 'Geen sleutel voor {{system}}',
    text: 'Voor deze verbinding staat geen sleutel in {{keychain}}. Voer hem in bij Instellingen.',
  },
  signInNeeded: {
    title: 'Meld u aan om dit te zien',
    text: '{{system}} toont zijn klanten alleen aan wie zich heeft aangemeld.',
  },
  signInAtHub: {
    title: 'Meld u aan bij {{system}}',
    text: 'Daar is niemand aangemeld, of de tijd is om. Wat u typte, blijft staan.',
  },
  noPermission: {
    title: 'U mag dit niet',
    text: '{{needs}} {{ask}} Er is niets gebeurd, en wat u typte staat er nog.',
  },
  diskFull: {
    title: 'De schijf is vol',
    text: 'Er is geen ruimte meer om te schrijven. Er is niets verloren gegaan. Maak ruimte vrij en probeer het opnieuw.',
  },
  notWritable: {
    title: 'Hier kan niet worden geschreven',
    text: 'Het bestand is daar niet opgeslagen en er is niets veranderd. Kies een andere map.',
  },
  deskNewer: {
    title: 'Uw gegevens zijn van een nieuwere Meterkast',
    text: 'Een nieuwere versie van Meterkast heeft deze gegevens gebruikt. Deze versie blijft ervan af: er is niets verloren gegaan en niets geschreven. Installeer de nieuwere versie.',
  },
  deskBroken: {
    title: 'Uw gegevens zijn niet leesbaar',
    text: 'Het bestand met uw verbindingen en notities is beschadigd of met een andere sleutel vergrendeld. Het is ongemoeid gelaten en er is niets geschreven. Vraag uw beheerder om een back-up terug te zetten.',
  },
  cancelled: {
    title: 'Geannuleerd',
    text: 'Het is gestopt voordat het klaar was. Wat is opgehaald, blijft bewaard.',
  },
  internal: {
    title: 'Hier ging iets mis',
    text: 'Een fout in Meterkast zelf. Wat u hebt getypt, staat er nog. Probeer het opnieuw.',
  },
  remedy: {
    windows: 'Vraag uw beheerder of Referentiebeheer is uitgeschakeld.',
    mac: 'Open Sleutelhangertoegang en kijk of de inlogsleutelhanger er is.',
    linux: 'Installeer en start een sleutelbos (gnome-keyring of KWallet).',
  },
  someSystem: 'het andere systeem',
  actions: {
    tryAgain: 'Opnieuw proberen',
    openConnections: 'Naar verbindingen',
    signIn: 'Aanmelden',
    goBack: 'Terug',
  },
  details: {
    show: 'Details',
    copy: 'Details kopiëren',
    copied: 'Gekopieerd',
    kind: 'Soort',
    system: 'Systeem',
    code: 'Code',
    message: 'Melding',
    requestId: 'Aanvraag-id',
    fields: 'Velden',
  },
}
export default failure
