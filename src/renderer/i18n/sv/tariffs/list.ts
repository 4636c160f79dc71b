import type en from '../../en/tariffs/list'
import type { Words } from '../../words'

const list: Words<typeof en> = {
  list: {
    for: 'Kund',
    stands: 'Var det står',
    provider: 'Elhandlare',
    state: 'Status',
    mode: 'Läge',
    moved: 'Senaste svar',
    nobody: 'Utan namn',
    begun: 'Påbörjat',
    search: 'Sök kund eller elhandlare',
    chip: 'Status: {{state}}',
  },
  empty: {
    nothingFound: 'Inget samtal passar',
    nothingFoundText: 'Inget har den här kunden, elhandlaren eller statusen.',
    showAll: 'Visa alla',
    title: 'Inga samtal än',
    text: 'Här står de elavtal som du kopplar medan du talar med en kund: var vart och ett står, så att du kan fortsätta när som helst. Börja från en kund eller kontakt, så är adressen ifylld.',
    connectionTitle: 'Elavtal är inte anslutna',
    connectionText:
      'För att hitta och koppla en kunds elavtal behövs först en anslutning till Tariff connect.',
    connect: 'Anslut',
  },
}
export default list
