import type en from '../en/sorting'
import type { Words } from '../words'

export default {
  title: 'Gesorteerd op',
  ascending: 'Oplopend',
  descending: 'Aflopend',
  turn: '{{column}} omkeren',
  earlier: 'Eerder op {{column}} sorteren',
  without: 'Niet op {{column}} sorteren',
  too: 'Daarna op',
  hint: 'In de kop: klikken met Shift',
} satisfies Words<typeof en>
