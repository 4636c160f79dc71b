import type en from '../en/exports'
import type { Words } from '../words'

export default {
  action: 'Exportera',
  of_one: '{{number}} faktura',
  of_other: '{{number}} fakturor',
  formats: {
    csv: 'Tabell (CSV)',
    xlsx: 'Excel-arbetsbok',
    pdfs: 'Alla PDF:er (zip)',
  },
  keys: {
    csv: 'Exportera som tabell (CSV)',
    xlsx: 'Exportera som Excel-arbetsbok',
    pdfs: 'Exportera alla PDF:er (zip)',
  },
  columns: { currency: 'Valuta', periodFrom: 'Period från', periodTo: 'Period till och med', kind: 'Typ' },
  strip: {
    label: 'Exporter',
    progress: '{{done}} av {{total}}',
    waiting: 'väntar på anslutningen',
    done_one: '{{number}} faktura skriven',
    done_other: '{{number}} fakturor skrivna',
    cancelled: 'Avbruten. Ingen fil lämnades kvar.',
    missing_one: '{{number}} saknas i den',
    missing_other: '{{number}} saknas i den',
    cancel: 'Avbryt',
    show: 'Visa i mappen',
    putAway: 'Lägg undan {{file}}',
    missingTitle: 'Saknas i {{file}}',
    noPdf: 'Det finns ingen PDF av den',
    others_one: 'och {{number}} till, namngiven i filen',
    others_other: 'och {{number}} till, namngivna i filen',
  },
} satisfies Words<typeof en>
