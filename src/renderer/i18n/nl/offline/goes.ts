import type en from '../../en/offline/goes'
import type { Words } from '../../words'

const goes: Words<typeof en> = {
  title: 'Verdwijnt bij het opslaan van deze computer:',
  invoices_one: '{{count, number}} factuur',
  invoices_other: '{{count, number}} facturen',
  pdfs_one: '{{count, number}} pdf',
  pdfs_other: '{{count, number}} pdf’s',
  customers_one: 'wat van {{count, number}} klant wordt bewaard',
  customers_other: 'wat van {{count, number}} klanten wordt bewaard',
  ours: 'Uw notities, beslissingen en het activiteitenlog blijven.',
}
export default goes
