import type en from '../en/exports'
import type { Words } from '../words'

export default {
  action: 'Exporteren',
  of_one: '{{number}} factuur',
  of_other: '{{number}} facturen',
  selected_one: '{{number}} geselecteerde factuur',
  selected_other: '{{number}} geselecteerde facturen',
  all_one: 'De {{number}} gevonden factuur',
  all_other: 'Alle {{number}} gevonden facturen',
  formats: {
    csv: 'Tabel (CSV)',
    xlsx: 'Excel-werkmap',
    pdfs: 'Alle pdf’s (zip)',
    pdf: 'Eén pdf, samengevoegd',
  },
  keys: {
    csv: 'Exporteren als tabel (CSV)',
    xlsx: 'Exporteren als Excel-werkmap',
    pdfs: 'Alle pdf’s exporteren (zip)',
    pdf: 'Alle pdf’s samengevoegd tot één exporteren',
  },
  columns: { currency: 'Valuta', periodFrom: 'Periode van', periodTo: 'Periode tot en met', kind: 'Soort' },
  strip: {
    label: 'Exports',
    progress: '{{done}} van {{total}}',
    waiting: 'wacht op de verbinding',
    waitsUntil: 'de datalaag vraagt te wachten tot {{time}}',
    done_one: '{{number}} factuur geschreven',
    done_other: '{{number}} facturen geschreven',
    cancelled: 'Geannuleerd. Er is geen bestand achtergebleven.',
    nothingMerged:
      'Geen van deze heeft een pdf die samengevoegd kon worden. Er is geen bestand achtergebleven.',
    missing_one: '{{number}} staat er niet in',
    missing_other: '{{number}} staan er niet in',
    cancel: 'Annuleren',
    show: 'In map tonen',
    putAway: '{{file}} wegleggen',
    missingTitle: 'Niet in {{file}}',
    noPdf: 'Hiervan is geen pdf',
    tooLarge: 'De pdf is groter dan 50 MB',
    locked: 'De pdf is met een wachtwoord vergrendeld',
    damaged: 'De pdf is beschadigd',
    others_one: 'en nog {{number}}, in het bestand genoemd',
    others_other: 'en nog {{number}}, in het bestand genoemd',
  },
} satisfies Words<typeof en>
