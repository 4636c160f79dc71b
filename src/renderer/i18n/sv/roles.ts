import type en from '../en/roles'
import type { Words } from '../words'

const roles: Words<typeof en> = {
  names: {
    staff: 'Medarbetare',
    relationshipManager: 'Relatiebeheerder',
    administrator: 'Organization Beheerder',
  },
  needs: {
    staff: 'Får alla som arbetar här.',
    relationshipManager: 'Kräver rollen Organization Beheerder eller Relatiebeheerder.',
    administrator: 'Kräver rollen Organization Beheerder.',
  },
  ask: {
    hub: 'Den som förvaltar {{hub}} kan ge den.',
    local: 'Den här datorn är begränsad. En administratör kan häva det.',
  },
  permissions: {
    nothing: 'Öppna konsolen',
    use: 'Läsa det som är anslutet, söka, föra anteckningar, spara filer',
    createAccount: 'Ge kunder ett konto, skicka åtkomst igen',
    changeCustomers: 'Lägga till gäster hos en kund, rätta telefon och e-post',
    connectTariffs: 'Koppla elavtal med kunder',
    handOverLogIns: 'Lämna över inloggningar, aktivera och inaktivera konton',
    revealPasswords: 'Visa ett överlämnat lösenord',
    administer: 'Ändra anslutningar, endpoints, regler och roller; återkalla token; se allas aktivitet',
  },
  see: {
    contact: 'Se kontakten och det som hör till, föra anteckningar',
    contract: 'Se avtalet, läsa och spara dess dokument',
    customer: 'Se kunden: profil, platser, förbrukning, kostnad',
    invoice: 'Se fakturan, öppna och spara dess PDF',
    authorization: 'Se fullmakten och dess historik, föra anteckningar',
  },
  explain: {
    action: 'Vem kan se det här?',
    title: 'Vem kan se det här, och varför',
    for: 'För vem',
    me: 'Jag',
    may: 'Får',
    mayNot: 'Får inte',
    colleague: 'En kollega som har rollen {{role}} och inget annat:',
    upstream: 'Källsystemet avgör på nytt varje gång det tillfrågas.',
    all: 'Alla roller',
  },
  mine: {
    role: 'Du arbetar här som {{role}}.',
    hub: '{{hub}} säger att du är {{role}}.',
    noHub: 'Ingen hubb har sagt vem du är: den som ställde in konsolen får göra allt.',
    limited: 'Den här datorn är begränsad till {{role}}.',
  },
  where: {
    connection: 'Det kommer från {{name}}, så långt anslutningens nyckel får se det.',
    signIn: '{{name}} visar sina kunder bara för den som har loggat in.',
    signedIn: 'Det har du gjort, som {{person}}.',
    nobody: 'Det har ingen gjort.',
  },
  section: {
    title: 'Din roll',
    caption: 'Vem får göra vad. Rollen krävs före allt som inte är öppet för alla.',
    what: 'Vad',
    you: 'Du',
  },
  limit: {
    title: 'Det mesta som den här datorn tillåter',
    withHub: 'Hubben säger vem som har vilken roll. Här kan en dator få mindre, aldrig mer.',
    withoutHub: 'Ingen hubb är ansluten som säger vem som har vilken roll: det som väljs här gäller.',
    none: 'Inte begränsad',
    saved: 'Sparat',
    ask: 'Begränsa den här datorn?',
    askText:
      'Den som arbetar här får då inte göra mer än rollen {{role}} får, du också. Du kan inte ta tillbaka det här: bara en fil som en administratör lägger fram häver det.',
    confirm: 'Begränsa till {{role}}',
  },
}

export default roles
