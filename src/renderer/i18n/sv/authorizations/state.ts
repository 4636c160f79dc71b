import type en from '../../en/authorizations/state'
import type { Words } from '../../words'

const state: Words<typeof en> = {
  status: {
    pending: 'Behandlas',
    inventoryInProgress: 'Inventering pågår',
    inventoryComplete: 'Inventering klar',
    active: 'Aktiv',
    inactive: 'Inaktiv',
    error: 'Fel',
    none: 'Ingen status',
    unlisted: 'Listas inte längre',
  },
  stage: {
    needsAction: 'Kräver åtgärd',
    waiting: 'Väntar',
    ready: 'Klar att aktivera',
    active: 'Aktiv',
    ended: 'Avslutad',
  },
  reason: {
    badLogIn: 'Fel användarnamn eller lösenord',
    locked: 'Inloggningen är låst',
    mfa: 'Kräver en andra faktor',
    passwordExpired: 'Lösenordet har gått ut',
    securityQuestion: 'Ställer en säkerhetsfråga',
    paperlessRequired: 'Digitala fakturor krävs',
    noAccounts: 'Inga konton bakom',
    siteDown: 'Webbplatsen är ur funktion',
    underReview: 'Granskas',
    other: 'Ett annat fel',
  },
  whoActs: { customer: 'Kunden', us: 'Vi', utility: 'Leverantören', nobody: 'Ingen' },
  next: {
    askNewLogIn: 'Be kunden om rätt användarnamn och lösenord, och lämna över dem som en ny inloggning.',
    askToUnlock: 'Be kunden låsa upp inloggningen hos leverantören. Försök inte igen före det.',
    askToTurnOffMfa: 'Be kunden stänga av den andra faktorn, eller skapa en inloggning utan den åt oss.',
    askNewPassword:
      'Be kunden välja ett nytt lösenord hos leverantören, och lämna över det som en ny inloggning.',
    askForAnswer: 'Be kunden om svaret på säkerhetsfrågan, eller att stänga av den.',
    askToGoPaperless: 'Be kunden gå över till digitala fakturor hos leverantören.',
    checkLogIn: 'Logga in hos leverantören för hand: finns det alls ett konto bakom inloggningen?',
    waitForSite: 'Inget att göra. Det går vidare när leverantörens webbplats fungerar igen.',
    waitForReview: 'Inget att göra. Det granskas och går vidare av sig självt.',
    readErrors: 'Läs vad leverantören säger, och bestäm vem som ska göra vad.',
    checkStatus: 'Den här statusen är ny för oss. Läs den, och gör en regel om den kommer tillbaka.',
    waitForInventory: 'Inget att göra. Kontona letas upp och dyker upp av sig själva.',
    activateAccounts: 'Välj de konton vars fakturor önskas, och aktivera dem.',
    nothing: 'Inget att göra.',
  },
}
export default state
