import type en from '../en/contracts'
import type { Words } from '../words'

export default {
  title: 'Contracten',
  search: 'Contracten zoeken',
  sums: 'Samen',
  noCurrency: 'De valuta is niet ingesteld',
  copy: 'Kopieer: {{what}}',
  said: 'Alles wat de hub vermeldt',
  columns: {
    number: 'Nummer',
    holder: 'Klant',
    product: 'Product',
    status: 'Status',
    amount: 'Bedrag',
    start: 'Vanaf',
    end: 'Tot en met',
    organisation: 'Organisatie',
    dossier: 'Dossier',
    email: 'E-mail',
  },
  status: {
    none: 'Niet bekend',
    pending: 'Niet begonnen',
    active: 'Actief',
    ended: 'Afgelopen',
    cancelled: 'Geannuleerd',
  },
  filters: {
    status: 'Status',
    organisation: 'Organisatie',
    statusIs: 'Status: {{status}}',
    of: 'Van {{name}}',
  },
  neighbours: {
    previous: 'Vorig contract',
    next: 'Volgend contract',
    left: 'Niet meer in deze lijst',
    place: '{{place}} van {{total}}',
  },
  preview: {
    label: 'Contract {{number}}',
    open: 'Openen',
    close: 'Sluiten',
  },
  page: {
    back: 'Contracten',
    one: 'Contract',
    facts: 'Contract',
    goneTitle: 'Dit contract is er niet meer',
    goneText: 'De hub heeft het niet, of toont het niet aan u.',
  },
  documents: {
    title: 'Documenten',
    none: 'De hub heeft geen documenten van dit contract.',
    read: '{{name}} lezen',
    label: '{{name}} van contract {{number}}',
    close: 'Het document sluiten',
    save: '{{name}} opslaan…',
    saved: 'Opgeslagen als {{path}}',
  },
  empty: {
    nothingFound: {
      title: 'Geen contract gevonden',
      text: 'Met minder woorden of filters vindt u er meer.',
      action: 'Alles wissen',
    },
    noHub: {
      title: 'Contracten komen uit de partnerhub',
      text: 'Verbind de hub, dan staan de contracten hier.',
      action: 'De hub verbinden',
    },
    fetching: {
      title: 'Contracten worden opgehaald',
      text: 'Ze verschijnen hier zodra ze er zijn.',
    },
    none: {
      title: 'Nog geen contracten',
      text: 'De hub heeft er geen die u mag zien, of ze zijn nog niet opgehaald.',
      action: 'Nu ophalen',
    },
  },
} satisfies Words<typeof en>
