import type en from '../en/connections'
import type { Words } from '../words'

const connections: Words<typeof en> = {
  title: 'Anslutningar',
  kinds: {
    hub: { name: 'Partnerhubb', brings: 'Kontakter, kundkonton och vem som får göra vad.' },
    'data-layer': { name: 'Datalager', brings: 'Kunder, anläggningar, fakturor och deras pdf-filer.' },
    authorizations: {
      name: 'Fullmakter',
      brings: 'Inloggningar hos energibolag som kunder har lämnat över.',
    },
    connect: { name: 'Tariffkoppling', brings: 'Hitta och koppla en kunds tariff.' },
  },
}
export default connections
