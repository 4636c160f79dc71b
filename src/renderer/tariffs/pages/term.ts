import { parseDay } from '../../i18n/parse'

export type TermProblem = 'noDay' | 'startMissing' | 'endsFirst'

export interface Term {
  startsOn: string | null
  endsOn: string | null
}

/** Two typed days as a term, or the problem of each. Neither: no term is known. Without an end it goes on. */
export function termOf(
  start: string,
  end: string,
): { term: Term | null; problems: { startsOn?: TermProblem; endsOn?: TermProblem } } {
  const startsOn = start.trim() === '' ? null : parseDay(start)
  const endsOn = end.trim() === '' ? null : parseDay(end)
  const none = (text: string, day: string | null) => text.trim() !== '' && day === null
  const problems = {
    ...(none(start, startsOn) && { startsOn: 'noDay' as const }),
    ...(none(end, endsOn) && { endsOn: 'noDay' as const }),
    ...(start.trim() === '' && endsOn && { startsOn: 'startMissing' as const }),
    ...(startsOn && endsOn && endsOn < startsOn && { endsOn: 'endsFirst' as const }),
  }
  return { term: Object.keys(problems).length > 0 ? null : { startsOn, endsOn }, problems }
}
