import { type Language, languages } from '@shared/language'
import { describe, expect, test } from 'vitest'

type Texts = { readonly [key: string]: string | Texts }

function flat(texts: Texts, path = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : flat(value, `${path}${key}.`),
  )
}
const placeholders = (text: string) =>
  [...text.matchAll(/\{\{(\w+)[^}]*\}\}/g)].map(([, name]) => name).sort()

// Some come with their screens: the index of English has not all of them, those of the others have.
const files = Object.entries(
  import.meta.glob<Texts>(['./en/*.ts', './en/*/index.ts', '!./en/index.ts'], {
    eager: true,
    import: 'default',
  }),
)
const bundles = import.meta.glob<Texts>('./*/index.ts', { eager: true, import: 'default' })

const nounOf = (path: string) =>
  path
    .replace(/^\.\/en\/|\/index\.ts$|\.ts$/g, '')
    .replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
const english = new Map(flat(Object.fromEntries(files.map(([path, texts]) => [nounOf(path), texts]))))
const saidIn = (language: Language) =>
  language === 'en' ? english : new Map(flat(bundles[`./${language}/index.ts`] ?? {}))

describe.each(languages.filter((language) => language !== 'en'))('the words in %s', (language) => {
  const texts = saidIn(language)

  test('have exactly the English keys', () => {
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort())
  })

  test('have the same placeholders', () => {
    for (const [key, text] of english)
      expect(placeholders(texts.get(key) ?? ''), key).toEqual(placeholders(text))
  })
})

test('no text is empty, and nothing is said with an exclamation mark', () => {
  for (const [key, text] of languages.flatMap((language) => [...saidIn(language)])) {
    expect(text.trim(), key).toBeTruthy()
    expect(text, key).not.toContain('!')
  }
})

test('the Dutch words say u to whoever reads them, and never je', () => {
  const familiar = [...saidIn('nl')].filter(([, text]) => /\b(je|jij|jou|jouw|jullie)\b/i.test(text))
  expect(familiar).toEqual([])
})

const sources = import.meta.glob<string>(['../**/*.{ts,tsx}', '!./{en,nl,sv}/**', '!../**/*.test.*'], {
  eager: true,
  query: '?raw',
  import: 'default',
})

test('every word is said', () => {
  const page = Object.values(sources).join('\n')
  const whole = new Set([...page.matchAll(/['"`]([\w.:-]+)['"`]/g)].map(([, key]) => key))
  const beginnings = [...page.matchAll(/`([\w:-]+[.:][\w.]*)\$\{/g)].map(([, beginning = '']) => beginning)
  // `${kind}.title`
  const ends = new Set([...page.matchAll(/`\$\{[^{}]+\}\.([\w.]+)`/g)].map(([, end]) => end))
  const unsaid = [...english.keys()].filter((path) => {
    const [noun = '', ...parts] = path.replace(/_(zero|one|two|few|many|other)$/, '').split('.')
    const key = parts.join('.')
    if (ends.has(parts.slice(1).join('.'))) return false
    const named = [key, `${noun}:${key}`]
    return !named.some((one) => whole.has(one) || beginnings.some((beginning) => one.startsWith(beginning)))
  })
  expect(unsaid, 'nobody says these: take them out of every language').toEqual([])
})

test('the Dutch words say whose something is, not theirs, and that nothing was found, not that nothing fits', () => {
  const translated = /\b(van hen|hun (accounts?|dossiers?|e-mail\w*))\b|^geen \S+ (past|voldoet)$/i
  expect([...saidIn('nl')].filter(([, text]) => translated.test(text))).toEqual([])
})

test('what the Swedish words call elavtal in one place is elavtal everywhere', () => {
  const others = [...saidIn('sv')].filter(([, text]) => /tariff/i.test(text.replaceAll('Tariff connect', '')))
  expect(others).toEqual([])
})
