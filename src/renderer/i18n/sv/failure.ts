import type en from '../en/failure'
import type { Words } from '../words'

const failure: Words<typeof en> = {
  offline: {
    title: 'Ingen anslutning till {{system}}',
    text: 'Det här kräver {{system}}, som inte går att nå: datorn är offline eller systemet ligger nere. Det som sparats här går fortfarande att läsa.',
  },
  timeout: {
    title: '{{system}} tog för lång tid',
    text: 'Svaret kom inte i tid. Inget har ändrats här.',
  },
  unauthenticated: {
    title: '{{system}} godtar inte nyckeln',
    text: 'Den sparade nyckeln är fel eller gäller inte längre. Byt ut den i Inställningar.',
  },
  forbidden: {
    title: '{{system}} tillåter inte det här',
    text: 'Nyckeln fungerar men saknar behörighet. Be den som ansvarar för {{system}} om behörighet.',
  },
  notFound: { title: 'Hittades inte', text: '{{system}} har inte det här. Det kan ha tagits bort.' },
  conflict: {
    title: 'Någon annan har ändrat det här',
    text: '{{system}} har en nyare version. Titta på den innan du fortsätter.',
  },
  invalid: { title: 'Något stämmer inte än', text: 'Se över de markerade fälten och försök igen.' },
  rateLimited: {
    title: '{{system}} ber oss vänta',
    text: 'För många förfrågningar på kort tid. Försök igen tidigast {{instant}}.',
  },
  notProvided: {
    title: 'Erbjuds inte här',
    text: 'Organisationen erbjuder inte det här via {{system}}. Det finns inget att åtgärda.',
  },
  unavailable: {
    title: '{{system}} har driftstörning',
    text: 'Systemet svarar med ett eget fel. Försök igen om en stund.',
  },
  unexpectedAnswer: {
    title: '{{system}} gav ett svar som inte går att tolka',
    text: 'Inget av det har använts. Kontrollera anslutningens adress eller kontakta den som ansvarar för {{system}}.',
  },
  keychainLocked: {
    title: 'Lås upp {{keychain}}',
    text: 'Dina uppgifter är krypterade, och nyckeln finns i {{keychain}} som är låst. Lås upp och försök igen. Inget har gått förlorat och inget har skrivits.',
  },
  dataKeyMissing: {
    title: 'Nyckeln till dina uppgifter saknas',
    text: 'Dina uppgifter är krypterade, och nyckeln finns inte i {{keychain}}. Om du har ett annat konto eller en annan nyckelring, öppna den och försök igen. Inget har ändrats och ingen ny nyckel har skapats.',
  },
  keychainMissing: {
    title: 'Meterkast når inte {{keychain}}',
    text: 'Nycklarna som öppnar dina uppgifter finns i {{keychain}}. {{remedy}} Inget har gått förlorat och inget har skrivits.',
  },
  keyMissing: {
    title: 'Nyckel saknas för {{system}}',
    text: 'Det finns ingen nyckel för anslutningen i {{keychain}}. Ange den i Inställningar.',
  },
  signInNeeded: {
    title: 'Logga in för att se detta',
    text: '{{system}} visar sina kunder bara för den som har loggat in.',
  },
  signInAtHub: {
    title: 'Logga in i {{system}}',
    text: 'Ingen är inloggad där, eller så har tiden gått ut. Det du skrev finns kvar.',
  },
  noPermission: {
    title: 'Du har inte behörighet',
    text: '{{needs}} {{ask}} Inget hände, och det du skrev finns kvar.',
  },
  diskFull: {
    title: 'Disken är full',
    text: 'Det finns inget utrymme kvar att skriva på. Inget har gått förlorat. Frigör utrymme och försök igen.',
  },
  notWritable: {
    title: 'Det går inte att skriva här',
    text: 'Filen sparades inte där och inget ändrades. Välj en annan mapp.',
  },
  deskNewer: {
    title: 'Dina uppgifter kommer från en nyare Meterkast',
    text: 'En nyare version av Meterkast har använt uppgifterna. Den här versionen rör dem inte: inget har gått förlorat och inget har skrivits. Installera den nyare versionen.',
  },
  deskBroken: {
    title: 'Dina uppgifter går inte att läsa',
    text: 'Filen med dina anslutningar och anteckningar är skadad eller låst med en annan nyckel. Den har lämnats som den är och inget har skrivits. Be administratören återställa den från en säkerhetskopia.',
  },
  cancelled: {
    title: 'Avbrutet',
    text: 'Det stoppades innan det var klart. Det som har hämtats finns kvar.',
  },
  internal: {
    title: 'Något gick fel här',
    text: 'Ett fel i Meterkast. Det du har skrivit finns kvar. Försök igen.',
  },
  remedy: {
    windows: 'Fråga administratören om Autentiseringshanteraren är avstängd.',
    mac: 'Öppna Nyckelhanterare och se om inloggningsnyckelringen finns.',
    linux: 'Installera och starta en nyckelring (gnome-keyring eller KWallet).',
  },
  someSystem: 'det andra systemet',
  actions: {
    tryAgain: 'Försök igen',
    openConnections: 'Öppna anslutningar',
    signIn: 'Logga in',
    goBack: 'Tillbaka',
  },
  details: {
    show: 'Detaljer',
    copy: 'Kopiera detaljer',
    copied: 'Kopierat',
    kind: 'Typ',
    system: 'System',
    code: 'Kod',
    message: 'Meddelande',
    requestId: 'Förfrågnings-id',
    fields: 'Fält',
  },
}
export default failure
