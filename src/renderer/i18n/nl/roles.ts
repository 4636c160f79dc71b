import type en from '../en/roles'
import type { Words } from '../words'

const roles: Words<typeof en> = {
  names: {
    staff: 'Medewerker',
    relationshipManager: 'Relatiebeheerder',
    administrator: 'Organization Beheerder',
  },
  needs: {
    staff: 'Mag iedereen die hier werkt.',
    relationshipManager: 'Hiervoor is de rol Organization Beheerder of Relatiebeheerder nodig.',
    administrator: 'Hiervoor is de rol Organization Beheerder nodig.',
  },
  ask: {
    hub: 'Wie {{hub}} beheert, kan die geven.',
    local: 'Deze computer is beperkt. Een beheerder kan dat opheffen.',
  },
  permissions: {
    nothing: 'De console openen',
    use: 'Lezen wat verbonden is, zoeken, notities bijhouden, bestanden bewaren',
    createAccount: 'Klanten een account geven, toegang opnieuw sturen',
    changeCustomers: 'Gasten aan een klant toevoegen, telefoon en e-mail verbeteren',
    connectTariffs: 'Tarieven met klanten koppelen',
    handOverLogIns: 'Inlogs doorgeven, accounts activeren en deactiveren',
    revealPasswords: 'Een doorgegeven wachtwoord tonen',
    administer:
      'Verbindingen, endpoints, regels en rollen wijzigen; tokens intrekken; ieders activiteit zien',
  },
  see: {
    contact: 'Dit contact zien en wat erbij hoort, notities bijhouden',
    contract: 'Dit contract zien, de documenten ervan lezen en bewaren',
    customer: 'Deze klant zien: profiel, locaties, verbruik, kosten',
    invoice: 'Deze factuur zien, de PDF openen en bewaren',
    authorization: 'Deze machtiging en haar geschiedenis zien, notities bijhouden',
  },
  explain: {
    action: 'Wie kan dit zien?',
    title: 'Wie kan dit zien, en waarom',
    for: 'Voor wie',
    me: 'Ik',
    may: 'Mag',
    mayNot: 'Mag niet',
    colleague: 'Een collega die de rol {{role}} heeft en verder niets:',
    upstream: 'Het bronsysteem beslist opnieuw, telkens als het iets gevraagd wordt.',
    all: 'Alle rollen',
  },
  mine: {
    role: 'U werkt hier als {{role}}.',
    hub: '{{hub}} zegt dat u {{role}} bent.',
    noHub: 'Geen hub heeft gezegd wie u bent: wie deze console inrichtte, mag alles.',
    limited: 'Deze computer is beperkt tot {{role}}.',
  },
  where: {
    connection: 'Het komt van {{name}}, zover de sleutel van die verbinding het mag zien.',
    signIn: '{{name}} toont zijn klanten alleen aan wie zich heeft aangemeld.',
    signedIn: 'Dat hebt u gedaan, als {{person}}.',
    nobody: 'Niemand heeft dat gedaan.',
  },
  section: {
    title: 'Uw rol',
    caption: 'Wie mag wat. De rol wordt gevraagd vóór alles wat niet voor iedereen open is.',
    what: 'Wat',
    you: 'U',
  },
  limit: {
    title: 'Het meeste dat deze computer toestaat',
    withHub: 'De hub zegt wie welke rol heeft. Hier kan een computer minder krijgen, nooit meer.',
    withoutHub: 'Er is geen hub verbonden die zegt wie welke rol heeft: wat hier gekozen is, telt.',
    none: 'Niet beperkt',
    saved: 'Bewaard',
    ask: 'Deze computer beperken?',
    askText:
      'Wie hier werkt, mag dan niet meer dan de rol {{role}} mag, uzelf inbegrepen. Hier kunt u dat niet terugdraaien: alleen een bestand dat een beheerder klaarlegt, heft het op.',
    confirm: 'Beperken tot {{role}}',
  },
}

export default roles
