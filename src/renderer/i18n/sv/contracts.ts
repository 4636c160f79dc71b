import type en from '../en/contracts'
import type { Words } from '../words'

export default {
  title: 'Avtal',
  search: 'Sök avtal',
  sums: 'Summa',
  noCurrency: 'Valutan är inte angiven',
  copy: 'Kopiera: {{what}}',
  said: 'Allt som hubben uppger',
  columns: {
    number: 'Nummer',
    holder: 'Kund',
    product: 'Produkt',
    status: 'Status',
    amount: 'Belopp',
    start: 'Från',
    end: 'Till och med',
    organisation: 'Organisation',
    dossier: 'Ärende',
    email: 'E-post',
  },
  status: {
    none: 'Okänd',
    pending: 'Inte påbörjat',
    active: 'Aktivt',
    ended: 'Avslutat',
    cancelled: 'Uppsagt',
  },
  filters: {
    status: 'Status',
    organisation: 'Organisation',
    statusIs: 'Status: {{status}}',
    of: 'För {{name}}',
  },
  neighbours: {
    previous: 'Föregående avtal',
    next: 'Nästa avtal',
    left: 'Inte längre i listan',
    place: '{{place}} av {{total}}',
  },
  preview: {
    label: 'Avtal {{number}}',
    open: 'Öppna',
    close: 'Stäng',
  },
  page: {
    back: 'Avtal',
    one: 'Avtal',
    facts: 'Avtal',
    goneTitle: 'Avtalet finns inte längre',
    goneText: 'Hubben har det inte, eller visar det inte för dig.',
  },
  documents: {
    title: 'Dokument',
    none: 'Hubben har inga dokument för avtalet.',
    read: 'Läs {{name}}',
    label: '{{name}} till avtal {{number}}',
    close: 'Stäng dokumentet',
    save: 'Spara {{name}}…',
    saved: 'Sparat som {{path}}',
  },
  empty: {
    nothingFound: {
      title: 'Inget avtal hittades',
      text: 'Med färre ord eller filter hittar du fler.',
      action: 'Rensa allt',
    },
    noHub: {
      title: 'Avtal kommer från partnerhubben',
      text: 'Anslut den, så visas dess avtal här.',
      action: 'Anslut hubben',
    },
    fetching: {
      title: 'Avtal hämtas',
      text: 'De visas här så snart de finns.',
    },
    none: {
      title: 'Inga avtal än',
      text: 'Hubben har inga som du får se, eller så har de inte hämtats än.',
      action: 'Hämta nu',
    },
  },
} satisfies Words<typeof en>
