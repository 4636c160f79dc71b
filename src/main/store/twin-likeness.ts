import type { TwinReason } from '@shared/contact-twin'
import type { Identity } from './contact-identity'

/** Why two may be one person; nothing where they are not. Families share mail, telephone and house: names decide. */
export function likeness(one: Identity, other: Identity): { why: TwinReason[]; strength: number } {
  const names = compareNames(one, other)
  const why: TwinReason[] = []
  const sharesDossier = one.dossiers.some((mine) =>
    other.dossiers.some(
      ({ organisation, number }) => organisation === mine.organisation && number === mine.number,
    ),
  )
  if (sharesDossier) why.push('dossier')
  if (names !== 'different') {
    if (one.emails.some((email) => other.emails.includes(email))) why.push('email')
    if (one.phone !== null && one.phone === other.phone) why.push('phone')
    const samePlace = one.place !== null && one.place === other.place
    if (samePlace && names === 'same') why.push('nameAndAddress')
    if (samePlace && names === 'similar') why.push('similarNameAndAddress')
  }
  return { why, strength: 2 * why.length + (names === 'same' ? 1 : 0) }
}

type Names = 'same' | 'similar' | 'unknown' | 'different'

function compareNames(one: Identity, other: Identity): Names {
  if (one.company && other.company && !close(one.company, other.company)) return 'different'
  const isPerson = ({ first, last }: Identity) => first !== '' || last !== ''
  if (!isPerson(one) || !isPerson(other)) return one.company && other.company ? 'same' : 'unknown'
  if (one.first === other.first && one.last === other.last) return 'same'
  // Written into each other's field.
  if (one.first === other.last && one.last === other.first) return 'same'
  const firsts = alike(one.first, other.first)
  if (!firsts) return 'different'
  if (close(one.last, other.last) || contains(one.last, other.last)) return 'similar'
  // Who marries may change the last name; mail and telephone stay.
  return one.first === other.first && one.first !== '' ? 'unknown' : 'different'
}

/** One is the other's initial, or its first word, or is spelled a little differently. */
function alike(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (short === '') return true
  return (short.length === 1 && long.startsWith(short)) || contains(long, short) || close(one, other)
}

const contains = (one: string, other: string) => {
  const mine = one.split(' ')
  const theirs = other.split(' ')
  return mine[0] === theirs[0] && (mine.length === 1 || theirs.length === 1) && mine[0] !== ''
}

/** At most one letter differs, of long names two. */
function close(one: string, other: string): boolean {
  if (one === other) return true
  const most = Math.min(one.length, other.length) >= 8 ? 2 : Math.min(one.length, other.length) >= 4 ? 1 : 0
  return Math.abs(one.length - other.length) <= most && distance(one, other) <= most
}

/** Letters to put in, leave out or change. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1]
    for (const [place, theirs] of [...other].entries())
      next.push(
        Math.min(
          (next[place] ?? 0) + 1,
          (row[place + 1] ?? 0) + 1,
          (row[place] ?? 0) + (letter === theirs ? 0 : 1),
        ),
      )
    row = next
  }
  return row.at(-1) ?? 0
}
