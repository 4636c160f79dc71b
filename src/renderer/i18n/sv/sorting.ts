import type en from '../en/sorting'
import type { Words } from '../words'

export default {
  title: 'Sorterat efter',
  ascending: 'Stigande',
  descending: 'Fallande',
  turn: 'Vänd på {{column}}',
  earlier: 'Sortera tidigare efter {{column}}',
  without: 'Sortera inte efter {{column}}',
  too: 'Sedan efter',
  hint: 'I rubriken: klicka med Skift',
} satisfies Words<typeof en>
