import type en from '../en/offline'
import type { Words } from '../words'

const offline: Words<typeof en> = {
  title: 'Spara offline',
  intro: 'Det som sparas krypterat på den här datorn, så att du kan läsa det utan anslutning.',
  holding: {
    title: 'På den här datorn',
    contacts: 'Kontakter',
    accounts: 'Kunder',
    invoices: 'Fakturor',
    pdfs: 'Pdf-filer',
    size: 'Storlek',
    age: 'Ålder',
  },
  sync: {
    now: 'Hämta nu',
    offline: 'Hämtning kräver anslutning',
    cancelled: 'Stoppades före slutet. Det som hämtats finns kvar; resten kommer nästa gång.',
    failed_one: '{{count, number}} kund kunde inte hämtas. Ett nytt försök görs nästa gång.',
    failed_other: '{{count, number}} kunder kunde inte hämtas. Ett nytt försök görs nästa gång.',
    more_one: 'och {{count, number}} till',
    more_other: 'och {{count, number}} till',
  },
  plan: {
    title: 'Det här sparas',
    accounts: 'Kunder',
    all: 'Alla kunder',
    chosen: 'Utvalda kunder',
    none: 'Inga',
    months: 'Fakturor',
    monthsLast_one: 'Från den senaste månaden',
    monthsLast_other: 'Från de senaste {{count, number}} månaderna',
    monthsAll: 'Alla',
    pdfMonths: 'Pdf-filer som hämtas i förväg',
    pdfOpened: 'Bara de som har öppnats',
    save: 'Spara',
    smaller: 'Det som inte längre ingår tas bort från den här datorn när du sparar.',
    saved: 'Sparat. Hämtningen börjar.',
  },
  picker: {
    label: 'Sök kunder',
    placeholder: 'Namn, e-postadress eller nummer',
    chosen_one: '{{count, number}} vald',
    chosen_other: '{{count, number}} valda',
    nothing: 'Ingen kund hittades',
    remove: 'Ta bort {{name}}',
    none: 'Ingen kund vald ännu',
  },
}
export default offline
