import type en from '../../en/tariffs/list'
import type { Words } from '../../words'

const list: Words<typeof en> = {
  list: {
    for: 'Klant',
    stands: 'Waar het staat',
    provider: 'Leverancier',
    state: 'Status',
    mode: 'Modus',
    moved: 'Laatste antwoord',
    nobody: 'Zonder naam',
    begun: 'Begonnen',
    search: 'Zoek klant of leverancier',
    chip: 'Status: {{state}}',
  },
  empty: {
    nothingFound: 'Geen gesprek gevonden',
    nothingFoundText: 'Geen enkel heeft deze klant, leverancier of status.',
    showAll: 'Alles tonen',
    title: 'Nog geen gesprekken',
    text: 'Hier staan de tarieven die u koppelt terwijl u met een klant spreekt: waar elk gesprek staat, zodat u op elk moment verder kunt. Begin bij een klant of contact, dan is het adres al ingevuld.',
    connectionTitle: 'Tarieven zijn niet gekoppeld',
    connectionText:
      'Om het tarief van een klant te vinden en te koppelen, is eerst een verbinding met Tariff connect nodig.',
    connect: 'Verbinden',
  },
}
export default list
