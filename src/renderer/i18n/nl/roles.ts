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
    administer: 'Verbindingen, endpoints, regels en rollen wijzigen; tokens intrekken',
  },
}

export default roles
