import type en from '../../en/offline/limit'
import type { Words } from '../../words'

const limit: Words<typeof en> = {
  title: 'Ruimte voor pdf’s',
  label: 'Pdf’s nemen hoogstens',
  none: 'Geen limiet',
  used: '{{used}} gebruikt, waarvan {{kept}} door regels wordt bewaard',
  note: 'Is de ruimte vol, dan gaan eerst de pdf’s weg die het langst niet zijn bekeken. Wat een regel bewaart, blijft altijd.',
  tooSmall_one:
    'De pdf’s van deze regels hebben ongeveer {{need}} nodig, de limiet is {{limit}}. Ongeveer {{count, number}} ervan, de oudste, wordt niet opgehaald.',
  tooSmall_other:
    'De pdf’s van deze regels hebben ongeveer {{need}} nodig, de limiet is {{limit}}. Ongeveer {{count, number}} ervan, de oudste, worden niet opgehaald.',
  raise: 'Limiet verhogen naar {{size}}',
  orLess: 'of haal de pdf’s van minder maanden of klanten vooraf op',
}
export default limit
