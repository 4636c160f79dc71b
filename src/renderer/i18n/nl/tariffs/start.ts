import type en from '../../en/tariffs/start'
import type { Words } from '../../words'

const start: Words<typeof en> = {
  start: {
    title: 'Om wiens tarief gaat het?',
    titleOf: 'Een tarief koppelen voor {{name}}',
    hint: 'Wat is ingevuld, kan in het gesprek worden veranderd. U kunt op elke pagina stoppen en later verdergaan.',
    name: 'Naam',
    nameHint: 'Alleen voor u en uw collega’s, om het gesprek terug te vinden',
    place: 'Waar wordt de stroom geleverd?',
    elsewhere: 'Een ander adres',
    direction: 'Waar is het tarief voor?',
    connection: 'Via',
    begin: 'Beginnen',
  },
}
export default start
