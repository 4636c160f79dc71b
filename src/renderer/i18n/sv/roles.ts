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
    administer: 'Ändra anslutningar, endpoints, regler och roller; återkalla token',
  },
}

export default roles
