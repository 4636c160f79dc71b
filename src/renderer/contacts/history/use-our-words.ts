import type { ActivityLine } from '@shared/activity'
import type { OutcomeWord } from '@shared/activity-outcome'
import type { OperationName } from '@shared/operations'
import { useTranslation } from 'react-i18next'

/** What the log says of a contact, by operation and outcome. */
export const said = {
  'contacts.createAccount': { created: 'created', invited: 'invited', alreadyCreated: 'alreadyCreated' },
  'contacts.sendAccess': { sent: 'sent' },
  'contacts.decideLink': { theirs: 'linked', notTheirs: 'setAside', open: 'leftOpen' },
  'contacts.decideTwin': { same: 'same', different: 'different', open: 'leftOpen' },
  'contacts.correctEmail': { corrected: 'corrected', removed: 'uncorrected' },
  'contacts.removeNote': { removed: 'noteRemoved', putBack: 'notePutBack' },
  'contacts.get': { done: 'looked' },
} as const satisfies { [What in OperationName]?: { [Outcome in OutcomeWord]?: string } }
type Said = { [What in keyof typeof said]: (typeof said)[What][keyof (typeof said)[What]] }[keyof typeof said]

/** A line of the activity log about a contact, as a sentence. */
export function useOurWords(): (line: ActivityLine) => string {
  const { t } = useTranslation('contactPage')
  return ({ what, outcome, ending }) => {
    const known: Record<string, Record<string, Said>> = said
    // "account: theirs"
    const word = known[what]?.[outcome] ?? known[what]?.[outcome.split(': ').at(-1) ?? '']
    if (word) return t(`history.ours.${word}`)
    if (ending === 'done') return t('history.ours.other', { what, outcome })
    const first = Object.values(known[what] ?? {})[0]
    return t('history.ours.failed', { what: first ? t(`history.ours.${first}`) : what, outcome })
  }
}
