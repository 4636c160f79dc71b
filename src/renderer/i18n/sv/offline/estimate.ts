import type en from '../../en/offline/estimate'
import type { Words } from '../../words'

const estimate: Words<typeof en> = {
  title: 'Uppskattning',
  running: 'Uppskattas…',
  total: 'Sammanlagt ungefär {{size}}: {{invoices}} fakturor och {{pdfs}} pdf-filer.',
  known_one:
    'En uppskattning efter det som finns på den här datorn: en pdf-fil tar i snitt {{size}}, mätt på {{count, number}}. Kunder som ännu inte hämtats räknas inte med.',
  known_other:
    'En uppskattning efter det som finns på den här datorn: en pdf-fil tar i snitt {{size}}, mätt på {{count, number}}. Kunder som ännu inte hämtats räknas inte med.',
  assumed:
    'En uppskattning: ingen pdf-fil finns här än, så {{size}} antas för varje. Kunder som ännu inte hämtats räknas inte med.',
}
export default estimate
