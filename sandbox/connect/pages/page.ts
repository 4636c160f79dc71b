import type { Provider } from '../make-providers.ts'
import type { PageName, Session } from '../session.ts'
import type { Tariff } from '../tariff.ts'

/** What pages need of the sandbox. */
export interface Surroundings {
  readonly providers: readonly Provider[]
  readonly url: string
  now(): number
  /** A tariff that the summary shows; saved only if the customer says so. */
  offer(
    session: Session,
    tariff: Pick<Tariff, 'terms' | 'name' | 'provider' | 'connection' | 'start' | 'end'>,
  ): void
}

/** One page of the conversation: what it shows, which actions it lists, and where an answer leads. */
export interface Page {
  actions?(session: Session): readonly string[]
  show(session: Session, around: Surroundings): object
  /** Takes `data`, an empty object when there was none, and says which page is next. Throws what is wrong with it. */
  take(session: Session, data: unknown, around: Surroundings): PageName
}

/** Of a provider, as pages show it. */
export function providerShown({ draft }: Session, { url }: Surroundings) {
  const { id, display_name, logo_url = '' } = draft.provider ?? { display_name: '' }
  return { ...(id && { id }), display_name, logo_url: logo_url && url + logo_url }
}

/** A picked day as a midnight in UTC; none is the year 1. */
export const midnight = (day: string | null | undefined) => `${day ?? '0001-01-01'}T00:00:00Z`
