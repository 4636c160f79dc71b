import { monthNames } from './named-days'
import { relativePhrases } from './relative-days'
import { split } from './split'
import { type Part, type Understood, understand } from './understand'
import { saidBy } from './words'

const phrases = [...saidBy.keys(), ...relativePhrases, ...monthNames]
/** With fewer letters it may become anything. */
const fewest = 3

/** A search whose end was only begun to be typed, and what it becomes. */
export interface Begun {
  /** Those words of it. */
  typed: string
  /** What they become: the last of the parts. */
  part: Part
  understood: Understood
}

/**
 * "verval" on its way to "vervallen": what a search is going to mean, where the words that it ends with are the beginning of a phrase
 * and can only become one thing. Null else. `today` as for `understand`. Never throws.
 */
export function begun(typed: string, today: string): Begun | null {
  if (understand(typed, today).parts.at(-1)?.to === typed.length) return null
  const tokens = split(typed)
  for (let length = Math.min(tokens.length, 4); length > 0; length--) {
    const last = tokens.slice(-length)
    const from = last[0]?.from ?? 0
    const start = last.map(({ word }) => word).join(' ')
    // A word that something follows is as long as it will be.
    if (last.some(({ word }) => word === '') || start.length < fewest || last.at(-1)?.to !== typed.length)
      continue
    const found = phrases.flatMap((phrase) =>
      phrase.startsWith(start) ? become(`${typed.slice(0, from)}${phrase}`, from, today) : [],
    )
    const [one, ...others] = found
    if (one && others.every(({ part }) => same(part, one.part))) return { typed: typed.slice(from), ...one }
    if (one) return null
  }
  return null
}

function become(whole: string, from: number, today: string) {
  const understood = understand(whole, today)
  const part = understood.parts.at(-1)
  return part?.from === from && part.to === whole.length ? [{ part, understood }] : []
}

const same = (one: Part, other: Part) => JSON.stringify(one.meaning) === JSON.stringify(other.meaning)
