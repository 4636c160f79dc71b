import type en from '../../en/offline'
import type { Words } from '../../words'
import estimate from './estimate'
import forgetting from './forgetting'
import goes from './goes'
import limit from './limit'
import retention from './retention'
import rules from './rules'

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
    pdfSize: 'Pdf-filer tar',
    age: 'Ålder',
  },
  sync: {
    paused: 'Kopiorna är raderade. Inget hämtas förrän du ber om det.',
    now: 'Hämta nu',
    whole: 'Jämför allt igen',
    fetched_one: '{{count, number}} faktura hämtad',
    fetched_other: '{{count, number}} fakturor hämtade',
    left_one: 'ungefär {{count, number}} minut kvar',
    left_other: 'ungefär {{count, number}} minuter kvar',
    leftSoon: 'mindre än en minut kvar',
    offline: 'Hämtning kräver anslutning',
    cancelled: 'Stoppades före slutet. Det som hämtats finns kvar; resten kommer nästa gång.',
    failed_one: '{{count, number}} kund kunde inte hämtas. Ett nytt försök görs nästa gång.',
    failed_other: '{{count, number}} kunder kunde inte hämtas. Ett nytt försök görs nästa gång.',
    more_one: 'och {{count, number}} till',
    more_other: 'och {{count, number}} till',
  },
  plan: {
    title: 'Det här sparas',
    monthsLast_one: 'Senaste månaden',
    monthsLast_other: 'Senaste {{count, number}} mån.',
    monthsAll: 'Alla',
    pdfOpened: 'Bara de som har öppnats',
    save: 'Spara',
    undo: 'Ångra ändringarna',
    saved: 'Sparat. Hämtningen börjar.',
  },
  rules,
  limit,
  estimate,
  goes,
  retention,
  forgetting,
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
