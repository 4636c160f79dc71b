import { readdirSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { type Language, languages } from '../src/shared/language.ts'

const folder = new URL('../src/renderer/i18n/', import.meta.url)

/** Everything the page can say in a language. */
async function wordsOf(language: Language): Promise<unknown[]> {
  const files = readdirSync(new URL(language, folder), { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('index.ts'),
  )
  const modules = files.map((name) => import(new URL(`${language}/${name}`, folder).href))
  return (await Promise.all(modules)).map((module: { default: unknown }) => module.default)
}

const flat = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value as object).flatMap(flat)

type Sayings = { whole: Set<string>; withValues: RegExp[] }

// "{{n}} found" would otherwise be found in "such and such is not found".
const numbers = /\{\{(?:n|of|count)(?:, number)?\}\}/

/** What a language says: texts as they are, and those with a value in them as expressions for the whole. */
function sayings(words: unknown): Sayings {
  const said = flat(words).filter((text) => {
    const letters = text.replaceAll(/\{\{.*?\}\}/g, '').match(/\p{L}/gu) ?? []
    // "{{from}} to {{to}}" would be found in whatever an upstream says.
    return letters.length > (text.includes('{{') ? 3 : 1)
  })
  const expression = (text: string) => {
    const parts = text.split(/(\{\{.*?\}\})/).map((part) => {
      if (part.startsWith('{{')) return numbers.test(part) ? '\\P{L}+' : '.+'
      return part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
    })
    return new RegExp(`^${parts.join('')}$`, 'u')
  }
  return {
    whole: new Set(said.filter((text) => !text.includes('{{'))),
    withValues: said.filter((text) => text.includes('{{')).map(expression),
  }
}

const said = Object.fromEntries(
  await Promise.all(languages.map(async (language) => [language, sayings(await wordsOf(language))] as const)),
) as Record<Language, Sayings>

/** Which of these are English, and not this language too. */
export function leftOver(texts: readonly string[], language: Language): string[] {
  const [english, own] = [said.en, said[language]]
  const among = ({ whole, withValues }: Sayings, text: string) =>
    whole.has(text) || withValues.some((one) => one.test(text))
  return texts.filter((text) => among(english, text) && !among(own, text))
}

/** Everything that is written or read out. */
export const written = (page: Page) =>
  page.evaluate(() => {
    const found = new Set<string>()
    for (const element of document.body.querySelectorAll('*')) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext']) {
        const said = element.getAttribute(name)
        if (said) found.add(said)
      }
      // What an upstream wrote stays in its language, and keys are called what is printed on them.
      if (element.closest('[role="document"], [translate="no"], kbd, script, style')) continue
      for (const node of element.childNodes) {
        if (node.nodeType === Node.TEXT_NODE && node.textContent?.trim()) found.add(node.textContent.trim())
      }
    }
    return [...found]
  })

/** What is cut off or runs over, unless it may: what scrolls, and what comes from an upstream and ends in "…". */
export const cut = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = []
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      const style = getComputedStyle(element)
      const { width, height } = element.getBoundingClientRect()
      const unseen = width <= 1 || height <= 1 || style.visibility === 'hidden' || style.display === 'inline'
      if (unseen || element.closest('svg, canvas, [role="document"], input, textarea')) continue
      const wide = element.scrollWidth > element.clientWidth + 1
      const scrolls = /auto|scroll/.test(style.overflowX)
      if (!wide || (scrolls && element.matches('[role="grid"], [tabindex]'))) continue
      const own = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      )
      const label = element.closest('button, [role="columnheader"], label, th, dt, h1, h2, nav, legend')
      const upstream = style.textOverflow === 'ellipsis' && (!label || element.title)
      if (upstream || (!own && style.overflowX === 'visible')) continue
      found.push(`${element.scrollWidth} in ${element.clientWidth}: ${element.outerHTML.slice(0, 200)}`)
    }
    if (document.documentElement.scrollWidth > innerWidth) found.push('the page is wider than the window')
    return found
  })
