import type en from '../../en/offline/limit'
import type { Words } from '../../words'

const limit: Words<typeof en> = {
  title: 'Utrymme för pdf-filer',
  label: 'Pdf-filer tar högst',
  none: 'Ingen gräns',
  used: '{{used}} används, varav {{kept}} sparas av regler',
  note: 'När det är fullt tas de pdf-filer bort först som ingen tittat på längst. Det en regel sparar tas aldrig bort.',
  tooSmall_one:
    'Pdf-filerna i de här reglerna behöver ungefär {{need}}, gränsen är {{limit}}. Ungefär {{count, number}} av dem, den äldsta, skulle inte hämtas.',
  tooSmall_other:
    'Pdf-filerna i de här reglerna behöver ungefär {{need}}, gränsen är {{limit}}. Ungefär {{count, number}} av dem, de äldsta, skulle inte hämtas.',
  raise: 'Höj gränsen till {{size}}',
  orLess: 'eller hämta pdf-filer för färre månader eller kunder i förväg',
}
export default limit
