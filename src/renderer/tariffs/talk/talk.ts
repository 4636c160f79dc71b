import type { Failure } from '@shared/failure'
import type { TariffSession } from '@shared/tariff'
import type { TariffAnswer, TariffPage, TariffPageOf } from '@shared/tariff-page'

/** A conversation as its pages know it. */
export interface Talk {
  session: TariffSession
  /** Why nothing can be answered now, in words; null when it can. */
  hindrance: string | null
  /** An answer is on its way. */
  pending: boolean
  /** The last answer did not arrive, or the log-in did not end well. */
  failure: Failure | null
  /** `text`: what was said, as the thread shows it. */
  answer(answer: TariffAnswer, text?: string): void
  logIn(): void
  cancelLogIn(): void
  /** Asks where it stands. */
  again(): void
}

/** What a page of a kind is given. */
export interface PageProps<K extends TariffPage['kind']> {
  page: TariffPageOf<K>
  talk: Talk
}
