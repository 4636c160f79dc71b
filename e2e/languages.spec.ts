import type { Page } from '@playwright/test'
import enApp from '../src/renderer/i18n/en/app.ts'
import enAuthorizations from '../src/renderer/i18n/en/authorizations.ts'
import enConnections from '../src/renderer/i18n/en/connections.ts'
import enContacts from '../src/renderer/i18n/en/contacts.ts'
import enCustomers from '../src/renderer/i18n/en/customers.ts'
import enEndpoints from '../src/renderer/i18n/en/endpoints.ts'
import enFailure from '../src/renderer/i18n/en/failure.ts'
import enInvoices from '../src/renderer/i18n/en/invoices.ts'
import enOffline from '../src/renderer/i18n/en/offline.ts'
import enSettings from '../src/renderer/i18n/en/settings.ts'
import enTariffs from '../src/renderer/i18n/en/tariffs.ts'
import nlApp from '../src/renderer/i18n/nl/app.ts'
import nlAuthorizations from '../src/renderer/i18n/nl/authorizations.ts'
import nlConnections from '../src/renderer/i18n/nl/connections.ts'
import nlContacts from '../src/renderer/i18n/nl/contacts.ts'
import nlCustomers from '../src/renderer/i18n/nl/customers.ts'
import nlEndpoints from '../src/renderer/i18n/nl/endpoints.ts'
import nlFailure from '../src/renderer/i18n/nl/failure.ts'
import nlInvoices from '../src/renderer/i18n/nl/invoices.ts'
import nlOffline from '../src/renderer/i18n/nl/offline.ts'
import nlSettings from '../src/renderer/i18n/nl/settings.ts'
import nlTariffs from '../src/renderer/i18n/nl/tariffs.ts'
import svApp from '../src/renderer/i18n/sv/app.ts'
import svAuthorizations from '../src/renderer/i18n/sv/authorizations.ts'
import svConnections from '../src/renderer/i18n/sv/connections.ts'
import svContacts from '../src/renderer/i18n/sv/contacts.ts'
import svCustomers from '../src/renderer/i18n/sv/customers.ts'
import svEndpoints from '../src/renderer/i18n/sv/endpoints.ts'
import svFailure from '../src/renderer/i18n/sv/failure.ts'
import svInvoices from '../src/renderer/i18n/sv/invoices.ts'
import svOffline from '../src/renderer/i18n/sv/offline.ts'
import svSettings from '../src/renderer/i18n/sv/settings.ts'
import svTariffs from '../src/renderer/i18n/sv/tariffs.ts'
import { call } from './bridge.ts'
import { dialog, openDialog, screens } from './every-screen.ts'
import { open, rows, synced } from './screens.ts'
import { expect, test } from './shared-console.ts'

test.use({ contacts: 60, invoices: 600 })

const words = {
  en: [
    enApp,
    enAuthorizations,
    enConnections,
    enContacts,
    enCustomers,
    enEndpoints,
    enFailure,
    enInvoices,
    enOffline,
    enSettings,
    enTariffs,
  ],
  nl: [
    nlApp,
    nlAuthorizations,
    nlConnections,
    nlContacts,
    nlCustomers,
    nlEndpoints,
    nlFailure,
    nlInvoices,
    nlOffline,
    nlSettings,
    nlTariffs,
  ],
  sv: [
    svApp,
    svAuthorizations,
    svConnections,
    svContacts,
    svCustomers,
    svEndpoints,
    svFailure,
    svInvoices,
    svOffline,
    svSettings,
    svTariffs,
  ],
}
type Language = keyof typeof words

const flat = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value as object).flatMap(flat)

/** What a language says, as expressions for the whole of a text. */
const sayings = (language: Language): RegExp[] =>
  flat(words[language])
    .filter((text) => /\p{L}{2}/u.test(text.replaceAll(/\{\{.*?\}\}/g, '')))
    .map((text) => {
      const fixed = text.split(/\{\{.*?\}\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      return new RegExp(`^${fixed.join('.+')}$`, 'u')
    })

/** Which of these are English, and not this language too. */
function leftOver(texts: readonly string[], language: Language): string[] {
  const [english, own] = [sayings('en'), sayings(language)]
  const among = (all: readonly RegExp[], text: string) => all.some((one) => one.test(text))
  return texts.filter((text) => among(english, text) && !among(own, text))
}

/** Everything that is written or read out. */
const texts = (page: Page) =>
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
const cut = (page: Page) =>
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

for (const language of ['nl', 'sv', 'en'] as const) {
  test.describe(`in ${language}`, () => {
    test.beforeEach(async ({ running: { page } }) => {
      await synced(page)
      await call(page, 'settings.save', { language })
    })
    for (const [name, show] of screens) {
      test(`${language}: ${name}`, async ({ running: { page }, sandbox }) => {
        await show({ page, sandbox })
        await expect(page.locator('html')).toHaveAttribute('lang', language)
        if (language !== 'en') {
          const said = await texts(page)
          expect(said.length).toBeGreaterThan(8)
          expect(leftOver(said, language)).toEqual([])
        }
        expect(await cut(page)).toEqual([])
      })
    }

    test(`${language}: numbers, dates and amounts are whole and written its way`, async ({
      running: { page },
    }) => {
      const ways = {
        en: { day: /^\d{1,2} [A-Z][a-z]{2,3} \d{4}$/, amount: /^-?(€|SEK\s)[\d,]+\.\d\d$/ },
        nl: { day: /^\d{1,2} [a-z]{3,4}\.? \d{4}$/, amount: /^(€|SEK)\s-?[\d.]+,\d\d$/ },
        sv: { day: /^\d{1,2} [a-z]{3,4}\.? \d{4}$/, amount: /^[−\d\s]+,\d\d\s(€|kr)$/ },
      }[language]
      await open(page, '/invoices')
      await expect(rows(page).nth(5)).not.toBeEmpty()
      const cells = (column: number) => rows(page).locator(`[role="gridcell"]:nth-child(${column})`)
      for (const text of await cells(3).allTextContents()) expect(text).toMatch(ways.amount)
      for (const column of [5, 6]) {
        for (const text of await cells(column).allTextContents()) expect(text).toMatch(ways.day)
      }
      const short = await page.evaluate(() => {
        const texts = document.querySelectorAll<HTMLElement>(
          '[role="gridcell"]:is(:nth-child(1), :nth-child(3), :nth-child(4), :nth-child(5), :nth-child(6)) span',
        )
        return [...texts]
          .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1)
          .map((one) => one.textContent)
      })
      expect(short).toEqual([])
      const grid = page.getByRole('grid')
      expect(await grid.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
    })
  })
}

test('the hub’s own word stays in Dutch: Account toevoegen', async ({ running: { page }, sandbox }) => {
  await synced(page)
  await call(page, 'settings.save', { language: 'nl' })
  await openDialog({ page, sandbox })
  await expect(dialog(page).getByRole('heading', { name: 'Account toevoegen' })).toBeVisible()
  await expect(dialog(page).getByRole('button', { name: 'Account toevoegen' })).toBeVisible()
})

test('another language is there at once, in every window', async ({ running }) => {
  const { page } = running
  await synced(page)
  await call(page, 'settings.save', { language: 'en' })
  const second = await running.secondWindow()
  await open(page, '/settings/language')
  await page.getByText('Svenska').click()
  await expect(page.getByRole('heading', { level: 1, name: 'Inställningar' })).toBeVisible()
  await expect(second.locator('html')).toHaveAttribute('lang', 'sv')
  await expect(second.getByRole('link', { name: 'Kontakter' })).toBeVisible()
})
