import type en from '../../en/offline/forgetting'
import type { Words } from '../../words'

const forgetting: Words<typeof en> = {
  title: 'Glöm',
  export: 'Exportera aktivitetsloggen först',
  exported: 'Sparad som {{path}}',
  copies: {
    text: 'Kopior från systemen: kontakter, kunder, fakturor, pdf-filer och det som lästs om dem. Dina anteckningar, beslut, vyer, anslutningar och aktivitetsloggen finns kvar.',
    open: 'Glöm kopiorna…',
    title: 'Glömma kopiorna?',
    ask: 'Allt som kopierats från systemen tas bort från den här datorn. Inget hämtas igen förrän du ber om det. Exporter som skrivs avbryts.',
    confirm: 'Glöm kopiorna',
  },
  everything: {
    text: 'Alla data och alla nycklar, även det som inte finns någon annanstans. Sedan börjar konsolen som första dagen.',
    open: 'Glöm allt…',
    title: 'Glömma allt på den här datorn?',
    ask: 'Det går inte att ångra. Nyckeln till data kastas, så att ingen kopia av filerna någonsin kan läsas. Det här går förlorat:',
    word: 'GLÖM',
    type: 'Skriv {{word}} för att bekräfta',
    confirm: 'Glöm allt',
  },
  lost: {
    drafts_one: '{{count, number}} utkast som inte skickats',
    drafts_other: '{{count, number}} utkast som inte skickats',
    notes_one: '{{count, number}} anteckning om kontakter',
    notes_other: '{{count, number}} anteckningar om kontakter',
    marks_one: '{{count, number}} faktura som vi har markerat eller antecknat om',
    marks_other: '{{count, number}} fakturor som vi har markerat eller antecknat om',
    logInNotes_one: '{{count, number}} behörighet med våra anteckningar',
    logInNotes_other: '{{count, number}} behörigheter med våra anteckningar',
    decisions_one: '{{count, number}} beslut om kopplingar, dubbletter och e-postadresser',
    decisions_other: '{{count, number}} beslut om kopplingar, dubbletter och e-postadresser',
    views_one: '{{count, number}} sparad vy',
    views_other: '{{count, number}} sparade vyer',
    tariffs_one: '{{count, number}} samtal om elavtal',
    tariffs_other: '{{count, number}} samtal om elavtal',
    connections_one: '{{count, number}} anslutning med sin nyckel',
    connections_other: '{{count, number}} anslutningar med sina nycklar',
    activity_one: '{{count, number}} rad i aktivitetsloggen',
    activity_other: '{{count, number}} rader i aktivitetsloggen',
    copies: 'inställningar, och alla kopior av kontakter, kunder, fakturor och pdf-filer',
  },
}
export default forgetting
