import type en from '../en/invoice-totals'
import type { Words } from '../words'

export default {
  label: 'Totalen',
  close: 'Totalen sluiten',
  byStatus: 'Per status',
  byMonth: 'Per factuurmaand',
  status: 'Status',
  month: 'Maand',
  count: 'Facturen',
  of_one: '{{number}} factuur',
  of_other: '{{number}} facturen',
  sum: 'Totaal',
  all: 'Alle',
  currency: 'Valuta',
  counting: 'Bezig met optellen…',
  nothing: 'Geen facturen, dus niets op te tellen',
  copyStatuses: 'Tabel per status kopiëren',
  copyMonths: 'Tabel per maand kopiëren',
  narrow: 'Alleen {{month}}',
  chart: '{{currency}} per factuurmaand, {{from}} tot en met {{to}}. De tabel ernaast heeft elke maand.',
} satisfies Words<typeof en>
