import type { Resolution } from '@shared/usage'

const byName: readonly (readonly [RegExp, Resolution])[] = [
  [/^(15|1[0-4]|\d)[-_ ]?m(in(ute)?s?)?$|^pt(15|1[0-4]|\d)m$|quarter[-_ ]?hour|^kvart$/, '15min'],
  [/^(60|[1-5]\d)[-_ ]?m(in(ute)?s?)?$|^pt((60|[1-5]\d)m|\d+h)$|hour|timme|^h$/, 'hour'],
  [/^p1d$|day|daily|dygn|^d$/, 'day'],
  [/^p1m$|month|månad|^m$/, 'month'],
  [/^p1y$|year|annual|^y$/, 'year'],
]

/** A resolution as an upstream spells it; null when it is none that we know. */
export function toResolution(written: string | null): Resolution | null {
  const name = written?.trim().toLowerCase() ?? ''
  return byName.find(([pattern]) => pattern.test(name))?.[1] ?? null
}
