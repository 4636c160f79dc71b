import type { SeenAnswer } from '../../ui/use-seen'

type Answers<T> = ReadonlyMap<string, SeenAnswer<T>>

interface InCommon<T> {
  /** True where the organisation does not offer it: for no service then. */
  isNotProvided: boolean
  /** What went wrong with several services at once, and the way to try all of them again. */
  trouble: SeenAnswer<T> | null
  /** What is left to say at each service. */
  each: Answers<T>
}

/** What is said once above all services, so that thirty of them do not say it thirty times. */
export function inCommon<T>(answers: Answers<T>): InCommon<T> {
  const all = [...answers]
  const isNotProvided = all.some(([, { failure }]) => failure?.kind === 'notProvided')
  const failing = all.map(([, one]) => one).filter(({ failure }) => failure !== null)
  const [first, ...others] = failing
  if (isNotProvided || !first || others.length === 0) return { isNotProvided, trouble: null, each: answers }
  const retry = () => {
    for (const one of failing) one.retry()
  }
  const left = all.filter(([, { seen, failure }]) => seen !== undefined || failure === null)
  return {
    isNotProvided,
    trouble: { seen: undefined, failure: first.failure, retry },
    each: new Map(left.map(([id, one]) => [id, { ...one, failure: null }])),
  }
}
