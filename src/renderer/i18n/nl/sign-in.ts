import type en from '../en/sign-in'
import type { Words } from '../words'

const signIn: Words<typeof en> = {
  title: 'Aanmelden bij {{system}}',
  why: '{{system}} toont zijn klanten alleen aan wie zich heeft aangemeld. Waar u mee bezig was, blijft zoals het is.',
  whyHub:
    'U meldt zich bij {{system}} aan in uw eigen browser. Wat u typte, blijft staan en gaat daarna verder.',
  signIn: { bankid: 'Aanmelden met BankID', openid: 'Aanmelden in de browser' },
  notOffered:
    'Voor {{system}} is geen manier van aanmelden ingesteld. Vraag een beheerder er een te kiezen in Instellingen.',
  identify: { bankid: 'Identificeren met BankID', openid: 'Identificeren met OpenID' },
  identified: 'Geïdentificeerd: {{name}}',
  someone: 'iemand zonder naam',
  noAccounts: '{{name}} heeft hier geen account.',
  qr: 'QR-code voor BankID. Hij verandert elke seconde.',
  openHere: 'BankID op deze computer openen',
  openedHere: 'BankID is op deze computer geopend. Volg daar de stappen.',
  goOn: 'Nieuwe code tonen',
  paused: 'Niemand heeft de code gebruikt. Toon een nieuwe wanneer de telefoon bij de hand is.',
  cancel: 'Annuleren',
  again: 'Opnieuw proberen',
  hints: {
    starting: 'Een ogenblik.',
    outstandingTransaction: 'Open BankID op de telefoon, kies QR-code scannen en houd hem voor deze code.',
    noClient: 'Start BankID op de telefoon en scan deze code.',
    started:
      'BankID zoekt een identiteit op het apparaat. Vindt het er geen, dan staat er geen geschikte op.',
    userMrtd: 'BankID leest een identiteitsbewijs. Volg de stappen in de app.',
    userCallConfirm: 'BankID vraagt of het gesprek echt is. Beantwoord dat in de app.',
    userSign: 'Voer de beveiligingscode in BankID in om te bevestigen.',
    inProgress: 'BankID is bezig.',
    browser: 'Meld u aan op de pagina die in de browser is geopend. Kom daarna hier terug.',
    accounts: 'Bekend. De accounts worden gezocht.',
    expiredTransaction: 'BankID heeft te lang op antwoord gewacht. Probeer het opnieuw.',
    certificateErr: 'Deze BankID is geblokkeerd of te oud. Een andere, of de bank, helpt.',
    userCancel: 'Het is in BankID geannuleerd.',
    cancelled: 'Het is geannuleerd: voor dezelfde persoon is een andere gestart. Probeer het opnieuw.',
    startFailed: 'BankID is niet op tijd gestart. Probeer het opnieuw wanneer de telefoon bij de hand is.',
    userDeclinedCall: 'In BankID is geantwoord dat er geen gesprek is.',
    notSupportedByUserApp: 'De BankID-app is hier te oud voor. Werk hem bij en probeer het opnieuw.',
    transactionRiskBlocked:
      'BankID vond dit te riskant. Een ander apparaat of een ander moment helpt misschien.',
    alreadyInProgress:
      'Voor dezelfde persoon loopt al een BankID-opdracht. Rond die af en probeer het opnieuw.',
    invalidParameters: 'BankID kent deze opdracht niet meer. Probeer het opnieuw.',
    unauthorized: 'BankID staat niet open voor deze verbinding. Meld het aan wie haar beheert.',
    notFound: 'De BankID van de organisatie is niet gevonden. Meld het aan wie de verbinding beheert.',
    methodNotAllowed:
      'De BankID van de organisatie neemt opdrachten zo niet aan. Meld het aan wie haar beheert.',
    requestTimeout: 'BankID heeft ons niet op tijd gehoord. Probeer het opnieuw.',
    unsupportedMediaType:
      'De BankID van de organisatie begrijpt onze opdracht niet. Meld het aan wie haar beheert.',
    tooManyRequests: 'BankID heeft het nu te druk. Wacht even en probeer het opnieuw.',
    internalError: 'BankID heeft zelf een storing. Probeer het straks opnieuw.',
    maintenance: 'BankID is gesloten voor onderhoud. Probeer het later opnieuw.',
    wentWrong: 'Er ging iets mis. Probeer het opnieuw.',
    gaveUp: 'Het is in de browser opgegeven.',
    timedOut: 'De browser kwam niet binnen vijf minuten terug. Probeer het opnieuw.',
    refusedByProvider: 'De pagina in de browser weigerde. Probeer het opnieuw, of vraag een beheerder.',
    notTrusted:
      'Het antwoord van de browser was niet te vertrouwen en is niet gebruikt. Probeer het opnieuw.',
    noEmail: 'De aanbieder noemde geen e-mailadres, dus daarmee was niemand te vinden.',
    emailNotVerified: 'De aanbieder heeft dit e-mailadres niet gecontroleerd, dus het telt niet.',
  },
}
export default signIn
