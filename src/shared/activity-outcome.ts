import type { LinkDecision, LinkKind } from './contact-link'
import type { TwinDecision } from './contact-twin'
import type { ExportFormat } from './export'
import type { FailureKind } from './failure'
import type { Role } from './role'
import type { EndedBy } from './sign-in'
import type { TariffSession } from './tariff'

/** What ends a line of the activity log. Each has its words in `i18n/en/activity/outcomes.ts`, which does not compile without. */
export type OutcomeWord =
  | FailureKind
  | EndedBy
  | LinkDecision
  | TwinDecision
  | TariffSession['state']
  | Role
  | 'done'
  | 'left'
  | 'closed'
  | 'returned'
  | 'created'
  | 'invited'
  | 'alreadyCreated'
  | 'sent'
  | 'live'
  | 'test'
  | 'corrected'
  | 'removed'
  | 'putBack'
  | 'added'
  | 'changed'
  | 'flagged'
  | 'notFlagged'
  | 'asked'
  | 'revoked'
  | 'true'
  | 'false'
  | 'defaults'
  | 'all'
  | 'none'

/** With a number after it. */
export type CountedWord =
  | 'done'
  | 'undone'
  | 'found'
  | 'intact'
  | 'changed'
  | 'missing'
  | 'added'
  | 'cutOff'
  | 'invoices'
  | 'pdfs'
  | 'customers'
  | 'activate'
  | 'deactivate'

/** How an operation ended, as its line in the log says it. */
export type ActivityOutcome =
  | OutcomeWord
  | `${CountedWord}: ${number}`
  | `${LinkKind}: ${LinkDecision}`
  | `${ExportFormat}: ${number}`
