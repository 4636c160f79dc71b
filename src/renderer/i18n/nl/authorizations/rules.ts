import type en from '../../en/authorizations/rules'
import type { Words } from '../../words'

const rules: Words<typeof en> = {
  rules: {
    title: 'Regels voor fouten',
    back: 'Autorisaties',
    intro:
      'Wat de leverancier zegt is vrije tekst. De eerste regel met een woord dat erin voorkomt bepaalt de reden en wie aan zet is. Hoofdletters en accenten maken niet uit.',
    words: 'Als er staat',
    wordsHint: 'Enter na elk woord',
    reason: 'Is de reden',
    whoActs: 'Wie aan zet is',
    add: 'Regel toevoegen',
    remove: 'Regel {{place}} verwijderen',
    up: 'Regel {{place}} omhoog',
    down: 'Regel {{place}} omlaag',
    save: 'Regels bewaren',
    saved: 'Regels bewaard. Alle statussen worden opnieuw gelezen.',
    defaults: 'Terug naar de standaardregels',
    defaultsBack: 'De standaardregels gelden weer.',
    areDefaults: 'Dit zijn de standaardregels.',
    noWords: 'Een regel heeft minstens één woord nodig.',
    none: 'Zonder regels is elke fout “Een andere fout”, en zijn wij aan zet.',
  },
}
export default rules
