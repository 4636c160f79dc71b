import type { Act, RecordKind } from '@shared/activity'
import type { ActivityOutcome } from '@shared/activity-outcome'
import type { OperationName, Operations } from '@shared/operations'
import type { z } from 'zod'

/** What of a call goes into the activity log. What it is about is named by ids of ours, never by what a person typed. */
export interface Deed<I, O> {
  act: Act
  kind: RecordKind | null
  record(input: I, output: O | null): string | null
  /** How it ended, when it did not fail; null when nothing happened. Without it: `done`. */
  outcome?(output: O, input: I): ActivityOutcome | null
  /** Its handler writes a line that says more: of what went well, or always, but for a refusal before it is asked. */
  itself?: 'done' | 'always'
}

/** `null`: nothing of it is written down. */
export type Decision<N extends OperationName> = Deed<
  z.output<Operations[N]['input']>,
  z.output<Operations[N]['output']>
> | null

/** Those of one noun. */
export type Decisions<Noun extends string> = {
  readonly [N in Extract<OperationName, `${Noun}.${string}`>]: Decision<N>
}

type Record_<I> = (input: I) => string | null
export const byId = ({ id }: { id: string }) => id
export const byConnection = ({ connectionId }: { connectionId: string }) => connectionId
export const none = () => null

export const deed =
  (act: Act) =>
  <I>(kind: RecordKind | null, record: Record_<I>): Deed<I, unknown> => ({ act, kind, record })
export const read = deed('read')
export const change = deed('change')
export const signIn = deed('signIn')
/** Nothing was exported when the person cancelled. */
export const exported = <I>(
  kind: RecordKind | null,
  record: Record_<I>,
): Deed<I, { path: string | null }> => ({
  ...deed('export')(kind, record),
  outcome: ({ path }) => (path === null ? null : 'done'),
})
export const tellsDone = <I>(one: Deed<I, unknown>): Deed<I, unknown> => ({ ...one, itself: 'done' })
export const tellsAll = <I>(one: Deed<I, unknown>): Deed<I, unknown> => ({ ...one, itself: 'always' })
