import type en from '../en/invoice-totals'
import type { Words } from '../words'

export default {
  label: 'Summeringar',
  close: 'Stäng summeringar',
  byStatus: 'Per status',
  byMonth: 'Per fakturamånad',
  status: 'Status',
  month: 'Månad',
  count: 'Fakturor',
  of_one: '{{number}} faktura',
  of_other: '{{number}} fakturor',
  sum: 'Summa',
  all: 'Alla',
  currency: 'Valuta',
  counting: 'Räknar ihop…',
  nothing: 'Inga fakturor, alltså inget att räkna ihop',
  copyStatuses: 'Kopiera tabellen per status',
  copyMonths: 'Kopiera tabellen per månad',
  narrow: 'Bara {{month}}',
  chart: '{{currency}} per fakturamånad, {{from}} till och med {{to}}. Tabellen bredvid har varje månad.',
} satisfies Words<typeof en>
