import { fold } from '../store/fold'

const confusable: readonly [RegExp, string][] = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/cl/g, 'd'],
  [/[1l|]/g, 'i'],
  [/0/g, 'o'],
  [/5/g, 's'],
  [/-/g, ''],
]

/** The known host that this one resembles without being it or under it, or null. */
export function lookAlike(host: string, known: readonly string[]): string | null {
  const one = fold(host)
  if (known.some((other) => one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`)))
    return null
  return known.find((other) => skeleton(one) === skeleton(other) || isNear(one, other)) ?? null
}

/** An address in numbers in place of a name. */
export const isIpHost = (host: string) => /^\[.*\]$/.test(host) || /^\d+(\.\d+){3}$/.test(host)

/** Punycode: letters that only look like those of a name. */
export const hasForeignLetters = (host: string) => host.split('.').some((part) => part.startsWith('xn--'))

const skeleton = (host: string) => confusable.reduce((text, [from, to]) => text.replace(from, to), host)

/** One letter more, less, other, or two swapped, in names long enough to be told apart. */
function isNear(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < 8 || Math.abs(one.length - other.length) > 1) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start += 1
  let end = 0
  const room = Math.min(one.length, other.length) - start
  while (end < room && one.at(-1 - end) === other.at(-1 - end)) end += 1
  const [mine, theirs] = [one.slice(start, one.length - end), other.slice(start, other.length - end)]
  if (mine.length <= 1 && theirs.length <= 1) return true
  return mine.length === 2 && theirs.length === 2 && mine[0] === theirs[1] && mine[1] === theirs[0]
}
