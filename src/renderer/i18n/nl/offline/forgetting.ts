import type en from '../../en/offline/forgetting'
import type { Words } from '../../words'

const forgetting: Words<typeof en> = {
  title: 'Wissen',
  export: 'Eerst het activiteitenlog exporteren',
  exported: 'Opgeslagen als {{path}}',
  copies: {
    text: 'Kopieën van de systemen: contacten, klanten, facturen, pdf’s en wat daarvan is gelezen. Uw notities, beslissingen, weergaven, verbindingen en het activiteitenlog blijven.',
    open: 'Kopieën wissen…',
    title: 'Kopieën wissen?',
    ask: 'Alles wat uit de systemen is gekopieerd, wordt van deze computer verwijderd. Er wordt niets opnieuw opgehaald tot u erom vraagt. Exports die worden geschreven, stoppen.',
    confirm: 'Kopieën wissen',
  },
  everything: {
    text: 'Alle gegevens en alle sleutels, ook wat nergens anders bestaat. Daarna begint de console als op de eerste dag.',
    open: 'Alles wissen…',
    title: 'Alles op deze computer wissen?',
    ask: 'Dit kan niet ongedaan worden gemaakt. De sleutel van de gegevens wordt weggegooid, zodat geen kopie van de bestanden ooit nog te lezen is. Dit gaat verloren:',
    word: 'WISSEN',
    type: 'Typ {{word}} om te bevestigen',
    confirm: 'Alles wissen',
  },
  lost: {
    drafts_one: '{{count, number}} concept dat niet is verzonden',
    drafts_other: '{{count, number}} concepten die niet zijn verzonden',
    notes_one: '{{count, number}} notitie bij contacten',
    notes_other: '{{count, number}} notities bij contacten',
    marks_one: '{{count, number}} factuur met een markering of notitie van ons',
    marks_other: '{{count, number}} facturen met een markering of notitie van ons',
    logInNotes_one: '{{count, number}} autorisatie met notities van ons',
    logInNotes_other: '{{count, number}} autorisaties met notities van ons',
    decisions_one: '{{count, number}} beslissing over koppelingen, dubbelen en e-mailadressen',
    decisions_other: '{{count, number}} beslissingen over koppelingen, dubbelen en e-mailadressen',
    views_one: '{{count, number}} opgeslagen weergave',
    views_other: '{{count, number}} opgeslagen weergaven',
    tariffs_one: '{{count, number}} tariefgesprek',
    tariffs_other: '{{count, number}} tariefgesprekken',
    connections_one: '{{count, number}} verbinding met haar sleutel',
    connections_other: '{{count, number}} verbindingen met hun sleutels',
    activity_one: '{{count, number}} regel van het activiteitenlog',
    activity_other: '{{count, number}} regels van het activiteitenlog',
    copies: 'instellingen, en alle kopieën van contacten, klanten, facturen en pdf’s',
  },
}
export default forgetting
