import type { i18n } from 'i18next'

type Say = (key: string, options?: object) => string

/**
 * Looks a word without options up once in each language: i18next goes through languages, plurals and fallbacks each time, and
 * a list with all around it is drawn anew with every letter that is typed above it.
 */
export function remembered(i18n: i18n) {
  const known = new Map<string, { say: Say; words: Map<string, string> }>()
  i18n.store.on('added', () => {
    for (const { words } of known.values()) words.clear()
  })
  const original = i18n.getFixedT.bind(i18n) as unknown as (...asked: unknown[]) => Say
  const fixed = (...asked: unknown[]) => {
    const id = JSON.stringify(asked)
    const found = known.get(id) ?? once(original(...asked))
    known.set(id, found)
    return found.say
  }
  i18n.getFixedT = fixed as unknown as typeof i18n.getFixedT
}

function once(say: Say) {
  const words = new Map<string, string>()
  const look: Say = (key, options) => {
    if (options !== undefined) return say(key, options)
    const word = words.get(key) ?? say(key)
    words.set(key, word)
    return word
  }
  return { say: Object.assign(look, say), words }
}
