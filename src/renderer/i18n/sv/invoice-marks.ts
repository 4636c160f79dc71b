import type en from '../en/invoice-marks'
import type { Words } from '../words'

export default {
  ours: 'Vårt',
  flag: 'Flagga',
  unflag: 'Ta bort flaggan',
  flagged: 'Flaggad',
  note: 'Vår anteckning',
  noted: 'Med anteckning',
  any: 'Märkta eller inte',
  write: 'Skriv en anteckning',
  placeholder: 'Skriv en anteckning…',
  local: 'Bara på den här datorn. Datalagret får aldrig se den.',
  saved: 'Anteckningen är sparad',
  removed: 'Anteckningen är borttagen',
  undo: 'Ångra',
  undone: 'Anteckningen är som förut',
} satisfies Words<typeof en>
