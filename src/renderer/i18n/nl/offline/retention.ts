import type en from '../../en/offline/retention'
import type { Words } from '../../words'

const retention: Words<typeof en> = {
  title: 'Wat vanzelf verdwijnt',
  invoiceMonths: 'Facturen van langer geleden dan',
  pdfDays: 'Pdf’s die niemand bekeek sinds',
  customerDays: 'Klanten die niemand opende sinds',
  never: 'Nooit',
  months_one: '{{count, number}} maand',
  months_other: '{{count, number}} maanden',
  days_one: '{{count, number}} dag',
  days_other: '{{count, number}} dagen',
  note: 'Eenmaal per dag, op de achtergrond. Pdf’s van een regel blijven; van een klant verdwijnt wat van de pagina is bewaard, en de plaats onder de uwe. Notities, beslissingen en het activiteitenlog verdwijnen nooit. Het log zegt hoeveel er verdween, niet wat.',
  last: 'Laatst gedaan {{when}}. Verwijderd: facturen {{invoices, number}}, pdf’s {{pdfs, number}}, klanten {{customers, number}}.',
  notYet: 'Nog niet gedaan: de eerste keer is enkele minuten na de start.',
}
export default retention
