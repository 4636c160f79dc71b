import type en from '../../en/offline/goes'
import type { Words } from '../../words'

const goes: Words<typeof en> = {
  title: 'Försvinner från den här datorn när du sparar:',
  invoices_one: '{{count, number}} faktura',
  invoices_other: '{{count, number}} fakturor',
  pdfs_one: '{{count, number}} pdf-fil',
  pdfs_other: '{{count, number}} pdf-filer',
  customers_one: 'det som sparats om {{count, number}} kund',
  customers_other: 'det som sparats om {{count, number}} kunder',
  ours: 'Dina anteckningar, beslut och aktivitetsloggen finns kvar.',
}
export default goes
