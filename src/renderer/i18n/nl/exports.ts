import type en from '../en/exports'
import type { Words } from '../words'

export default {
  action: 'Exporteren',
  of_one: '{{number}} factuur',
  of_other: '{{number}} facturen',
  formats: {
    csv: 'Tabel (CSV)',
    xlsx: 'Excel-werkmap',
    pdfs: 'Alle pdf’s (zip)',
  },
  keys: {
    csv: 'Exporteren als tabel (CSV)',
    xlsx: 'Exporteren als Excel-werkmap',
    pdfs: 'Alle pdf’s exporteren (zip)',
  },
  columns: { currency: 'Valuta', periodFrom: 'Periode van', periodTo: 'Periode tot en met', kind: 'Soort' },
  strip: {
    label: 'Exports',
    progress: '{{done}} van {{total}}',
    waiting: 'wacht op de verbinding',
    done_one: '{{number}} factuur geschreven',
    done_other: '{{number}} facturen geschreven',
    cancelled: 'Geannuleerd. Er is geen bestand achtergebleven.',
    missing_one: '{{number}} staat er niet in',
    missing_other: '{{number}} staan er niet in',
    cancel: 'Annuleren',
    show: 'In map tonen',
    putAway: '{{file}} wegleggen',
    missingTitle: 'Niet in {{file}}',
    noPdf: 'Hiervan is geen pdf',
    others_one: 'en nog {{number}}, in het bestand genoemd',
    others_other: 'en nog {{number}}, in het bestand genoemd',
  },
} satisfies Words<typeof en>
