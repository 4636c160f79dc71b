import type en from '../../en/offline'
import type { Words } from '../../words'
import estimate from './estimate'
import forgetting from './forgetting'
import goes from './goes'
import limit from './limit'
import retention from './retention'
import rules from './rules'

const offline: Words<typeof en> = {
  title: 'Offline bewaren',
  intro: 'Wat versleuteld op deze computer wordt bewaard, zodat u het zonder verbinding kunt lezen.',
  holding: {
    title: 'Op deze computer',
    contacts: 'Contacten',
    accounts: 'Klanten',
    invoices: 'Facturen',
    pdfs: 'Pdf’s',
    size: 'Omvang',
    pdfSize: 'Omvang pdf’s',
    age: 'Ouderdom',
  },
  sync: {
    paused: 'De kopieën zijn gewist. Er wordt niets opgehaald tot u erom vraagt.',
    now: 'Nu ophalen',
    whole: 'Alles opnieuw vergelijken',
    fetched_one: '{{count, number}} factuur opgehaald',
    fetched_other: '{{count, number}} facturen opgehaald',
    left_one: 'nog ongeveer {{count, number}} minuut',
    left_other: 'nog ongeveer {{count, number}} minuten',
    leftSoon: 'nog minder dan een minuut',
    offline: 'Ophalen kan alleen met verbinding',
    cancelled: 'Voor het einde gestopt. Wat is opgehaald, blijft; de rest volgt de volgende keer.',
    failed_one:
      '{{count, number}} klant kon niet worden opgehaald. Dit wordt de volgende keer opnieuw geprobeerd.',
    failed_other:
      '{{count, number}} klanten konden niet worden opgehaald. Dit wordt de volgende keer opnieuw geprobeerd.',
    more_one: 'en nog {{count, number}}',
    more_other: 'en nog {{count, number}}',
  },
  plan: {
    title: 'Wat wordt bewaard',
    monthsLast_one: 'Laatste maand',
    monthsLast_other: 'Laatste {{count, number}} maanden',
    monthsAll: 'Allemaal',
    pdfOpened: 'Alleen geopende',
    save: 'Opslaan',
    undo: 'Wijzigingen ongedaan maken',
    saved: 'Opgeslagen. Het ophalen begint.',
  },
  rules,
  limit,
  estimate,
  goes,
  retention,
  forgetting,
  picker: {
    label: 'Klanten zoeken',
    placeholder: 'Naam, e-mailadres of nummer',
    chosen_one: '{{count, number}} gekozen',
    chosen_other: '{{count, number}} gekozen',
    nothing: 'Geen klant gevonden',
    remove: '{{name}} verwijderen',
    none: 'Nog geen klant gekozen',
  },
}
export default offline
