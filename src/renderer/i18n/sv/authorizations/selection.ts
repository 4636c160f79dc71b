import type en from '../../en/authorizations/selection'
import type { Words } from '../../words'

const selection: Words<typeof en> = {
  selection: {
    label: 'Valda behörigheter',
    count_one: '{{count, number}} vald',
    count_other: '{{count, number}} valda',
    all_one: 'Välj den enda i listan',
    all_other: 'Välj alla {{count, number}} i listan',
    clear: 'Rensa valet',
    activate: 'Aktivera konton…',
    deactivate: 'Inaktivera…',
    archive: 'Arkivera',
    unarchive: 'Ta ut ur arkivet',
    notes: 'Ansvarig och etiketter…',
    archived_one: '{{count, number}} behörighet arkiverad',
    archived_other: '{{count, number}} behörigheter arkiverade',
    unarchived_one: '{{count, number}} behörighet är uttagen ur arkivet',
    unarchived_other: '{{count, number}} behörigheter är uttagna ur arkivet',
  },
  notes: {
    title_one: 'Ansvarig och etiketter för {{count, number}} behörighet',
    title_other: 'Ansvarig och etiketter för {{count, number}} behörigheter',
    intro: 'Det som lämnas tomt förblir som det är hos var och en.',
    nobody: 'Ingen är ansvarig längre',
    add: 'Lägg till dessa etiketter',
    remove: 'Ta bort dessa etiketter',
    save: 'Spara',
    cancel: 'Avbryt',
    saved_one: '{{count, number}} behörighet ändrad',
    saved_other: '{{count, number}} behörigheter ändrade',
  },
}
export default selection
