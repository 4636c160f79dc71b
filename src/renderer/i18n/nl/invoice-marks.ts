import type en from '../en/invoice-marks'
import type { Words } from '../words'

export default {
  ours: 'Van ons',
  flag: 'Markeren',
  unflag: 'Markering weghalen',
  flagged: 'Gemarkeerd',
  note: 'Onze notitie',
  noted: 'Met een notitie',
  any: 'Met of zonder markering',
  write: 'Notitie schrijven',
  placeholder: 'Schrijf een notitie…',
  local: 'Alleen op deze computer. De datalaag krijgt hem niet te zien.',
  saved: 'Notitie bewaard',
  removed: 'Notitie verwijderd',
  undo: 'Ongedaan maken',
  undone: 'De notitie is weer als daarvoor',
} satisfies Words<typeof en>
