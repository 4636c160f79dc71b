import type en from '../en/connections'
import type { Words } from '../words'

const connections: Words<typeof en> = {
  title: 'Verbindingen',
  kinds: {
    hub: { name: 'Partnerhub', brings: 'Contacten, klantaccounts en wie wat mag.' },
    'data-layer': { name: 'Datalaag', brings: 'Klanten, locaties, facturen en hun pdf’s.' },
    authorizations: {
      name: 'Machtigingen',
      brings: 'Inloggegevens van energiebedrijven die klanten hebben overgedragen.',
    },
    connect: { name: 'Tariefkoppeling', brings: 'Het tarief van een klant vinden en koppelen.' },
  },
}
export default connections
