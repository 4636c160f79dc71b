import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const sheets = Object.fromEntries(
  Object.keys(import.meta.glob('./**/*.module.css')).map((path) => [
    path,
    readFileSync(new URL(path, import.meta.url), 'utf8'),
  ]),
)
const sources = Object.entries(
  import.meta.glob<string>('./**/*.{ts,tsx}', { eager: true, query: '?raw', import: 'default' }),
)
const imported = /import (\w+) from '([^']+\.module\.css)'/g

/** What Mantine is given as its own names for its parts: all classes of a sheet at once. */
const whole = (code: string, name: string) => new RegExp(`\\b${name}\\b(?!\\??\\.| from)`).test(code)

/** By sheet, what is asked of it and where; `*` is whatever it has. */
const uses = sources.flatMap(([path, code]) =>
  [...code.matchAll(imported)].flatMap(([, name = '', from = '']) => {
    const sheet = `.${new URL(from, `file:///${path}`).pathname}`
    const asked = [...code.matchAll(new RegExp(`\\b${name}\\??\\.(\\w+)`, 'g'))].map(([, one = '']) => one)
    const classes = asked.filter((one) => one !== 'module')
    return [...classes, ...(whole(code.replaceAll(imported, ''), name) ? ['*'] : [])].map((one) => ({
      ...{ sheet, one, path },
    }))
  }),
)
const classesOf = (css: string) =>
  new Set(
    [...css.replaceAll(/\/\*[\s\S]*?\*\//g, '').matchAll(/\.([a-zA-Z][\w-]*)(?=[^{};]*\{)/g)].map(
      ([, one = '']) => one,
    ),
  )

test('a class that is used is there', () => {
  expect(uses.length).toBeGreaterThan(500)
  const missing = uses.filter(({ sheet, one }) => one !== '*' && !classesOf(sheets[sheet] ?? '').has(one))
  expect(missing, 'these have no style at all').toEqual([])
})

test('a class that is there is used', () => {
  const unused = Object.entries(sheets).flatMap(([sheet, css]) => {
    const asked = new Set(uses.flatMap((use) => (use.sheet === sheet ? [use.one] : [])))
    if (asked.has('*')) return []
    const others = [...classesOf(css)].filter((one) => !asked.has(one) && !one.startsWith('mantine-'))
    return others.map((one) => `${sheet}: .${one}`)
  })
  expect(unused, 'nothing looks like this').toEqual([])
})
