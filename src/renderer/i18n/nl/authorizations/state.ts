import type en from '../../en/authorizations/state'
import type { Words } from '../../words'

const state: Words<typeof en> = {
  status: {
    pending: 'In behandeling',
    inventoryInProgress: 'Inventaris loopt',
    inventoryComplete: 'Inventaris compleet',
    active: 'Actief',
    inactive: 'Niet actief',
    error: 'Fout',
    none: 'Geen status',
    unlisted: 'Niet meer vermeld',
  },
  stage: {
    needsAction: 'Actie nodig',
    waiting: 'In afwachting',
    ready: 'Klaar om te activeren',
    active: 'Actief',
    ended: 'Afgelopen',
  },
  reason: {
    badLogIn: 'Verkeerde gebruikersnaam of wachtwoord',
    locked: 'Inlog is geblokkeerd',
    mfa: 'Vraagt om een tweede factor',
    passwordExpired: 'Wachtwoord is verlopen',
    securityQuestion: 'Stelt een beveiligingsvraag',
    paperlessRequired: 'Digitale facturen verplicht',
    noAccounts: 'Geen accounts gevonden',
    siteDown: 'Site is buiten werking',
    underReview: 'Wordt beoordeeld',
    other: 'Een andere fout',
  },
  whoActs: { customer: 'Klant', us: 'Wij', utility: 'Leverancier', nobody: 'Niemand' },
  next: {
    askNewLogIn:
      'Vraag de klant om de juiste gebruikersnaam en het wachtwoord, en geef ze door als nieuwe inlog.',
    askToUnlock:
      'Vraag de klant de inlog bij de leverancier te deblokkeren. Probeer het niet eerder opnieuw.',
    askToTurnOffMfa:
      'Vraag de klant de tweede factor uit te zetten, of voor ons een inlog zonder tweede factor te maken.',
    askNewPassword:
      'Vraag de klant bij de leverancier een nieuw wachtwoord te kiezen, en geef het door als nieuwe inlog.',
    askForAnswer: 'Vraag de klant om het antwoord op de beveiligingsvraag, of om de vraag uit te zetten.',
    askToGoPaperless: 'Vraag de klant bij de leverancier over te stappen op digitale facturen.',
    checkLogIn: 'Log zelf in bij de leverancier: zit er wel een account achter deze inlog?',
    waitForSite: 'Niets te doen. Het gaat verder zodra de site van de leverancier weer werkt.',
    waitForReview: 'Niets te doen. Er wordt naar gekeken en het gaat vanzelf verder.',
    readErrors: 'Lees wat de leverancier zegt, en bepaal wie wat moet doen.',
    checkStatus:
      'Deze status kennen we nog niet. Lees wat er staat, en maak een regel als deze vaker voorkomt.',
    waitForInventory: 'Niets te doen. De accounts worden opgezocht en verschijnen vanzelf.',
    activateAccounts: 'Kies de accounts waarvan de facturen gewenst zijn, en activeer ze.',
    nothing: 'Niets te doen.',
  },
}
export default state
