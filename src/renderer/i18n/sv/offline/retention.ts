import type en from '../../en/offline/retention'
import type { Words } from '../../words'

const retention: Words<typeof en> = {
  title: 'Det som försvinner av sig självt',
  invoiceMonths: 'Fakturor äldre än',
  pdfDays: 'Pdf-filer som ingen tittat på sedan',
  customerDays: 'Kunder som ingen öppnat sedan',
  never: 'Aldrig',
  months_one: '{{count, number}} månad',
  months_other: '{{count, number}} månader',
  days_one: '{{count, number}} dag',
  days_other: '{{count, number}} dagar',
  note: 'En gång om dagen, i bakgrunden. En regels pdf-filer finns kvar; av en kund försvinner det som sparats av sidan, och platsen bland dina. Anteckningar, beslut och aktivitetsloggen försvinner aldrig. Loggen säger hur många som försvann, inte vad.',
  last: 'Senast gjort {{when}}. Borttaget: fakturor {{invoices, number}}, pdf-filer {{pdfs, number}}, kunder {{customers, number}}.',
  notYet: 'Inte gjort än: första gången är några minuter efter starten.',
}
export default retention
