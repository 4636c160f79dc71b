import type en from '../../en/tariffs/ask'
import type { Words } from '../../words'

const ask: Words<typeof en> = {
  choice: {
    search: 'Typ een deel van de naam',
    nothing: 'Niets gevonden',
    more: 'en nog {{count, number}}: typ meer van de naam',
  },
  actions: {
    PROVIDER_MISSING: 'Staat er niet bij',
    ADDRESS_CHANGE: 'Adres wijzigen',
    TARIFF_MISSING: 'Staat er niet bij',
    SAVE: 'Dit tarief koppelen',
    EDIT: 'Wijzigen',
    DISCONNECT: 'Ontkoppelen…',
    DISMISS_DIRECT: 'Niet op de leverancier wachten',
    RECONNECT: 'Opnieuw koppelen',
  },
  disconnect: {
    title: '{{what}} ontkoppelen?',
    tariff: 'dit tarief',
    text: 'Het tarief wordt van deze locatie gehaald en de prijzen worden niet meer gevolgd. Om het terug te krijgen moet het opnieuw worden gekoppeld.',
    textOf:
      'Het tarief van {{name}} wordt van deze locatie gehaald en de prijzen worden niet meer gevolgd. Om het terug te krijgen moet het opnieuw worden gekoppeld.',
    keep: 'Behouden',
    confirm: '{{what}} ontkoppelen',
  },
}
export default ask
