import type { TariffSession } from '@shared/tariff'
import { type TariffPage, tariffPage } from '@shared/tariff-page'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { page as browser } from 'vitest/browser'
import words from '../../i18n/en/tariffs/ask'
import { openConsole } from '../../ui/open-console'
import { knownActions } from '../ask/action-words'
import { asOf, connectWith, pages, talk } from '../tariffs.fixture'

const samples = 150
const long = 'Een leverancier met een heel lange naam '.repeat(40)

/** What an upstream may put in any place that is of this kind. */
const odd: Record<string, unknown[]> = {
  string: [
    '',
    ' ',
    'x',
    long,
    '0',
    '-0.00001',
    '999999999.99999',
    '24:00',
    '00:00',
    '9999-12-31',
    'ZZ',
    '<b>',
  ],
  boolean: [true, false],
  object: [null, ''],
}

/** Main hands on nothing twice. */
const keyOf = (one: unknown) =>
  typeof one === 'object' && one !== null && 'id' in one ? one.id : JSON.stringify(one)

/** The page with some of its fields replaced, emptied or repeated, as far as main would hand it on. */
const mutated = (known: TariffPage): fc.Arbitrary<TariffPage> =>
  fc.infiniteStream(fc.nat(1_000)).map((choices) => {
    const next = () => Number(choices.next().value)
    const change = (value: unknown, isKept = false): unknown => {
      if (!isKept && next() % 4 === 0) {
        const others = [...(odd[typeof value] ?? []), null]
        return others[next() % others.length]
      }
      if (Array.isArray(value)) {
        const some = value.slice(next() % 3 === 0 ? value.length : 0).map((one) => change(one))
        return [...new Map(some.map((one) => [keyOf(one), one])).values()]
      }
      if (typeof value !== 'object' || value === null) return value
      return Object.fromEntries(
        Object.entries(value).map(([name, field]) => [name, change(field, name === 'kind')]),
      )
    }
    // What main would not hand on is not drawn: fewer changes, until it would.
    for (let tries = 0; tries < 20; tries += 1) {
      const found = tariffPage.safeParse(change(known, true))
      if (found.success) return found.data
    }
    return known
  })

const someActions = fc.uniqueArray(fc.constantFrom(...knownActions, 'LATER', 'METER_CONFIRM'), {
  maxLength: 5,
})
const any = fc
  .constantFrom(...(Object.values(pages) as TariffPage[]))
  .chain((known) => fc.tuple(mutated(known), someActions))

test('whatever main hands on is drawn, and its actions and no others can be pressed', async () => {
  let now: TariffSession = talk(pages.term)
  const main = browser.getByRole('main')
  const { bridge, screen } = await openConsole('/tariffs/s1', {
    ...connectWith(now),
    'tariffs.session': () => ({ value: now, source: 'live', asOf }),
  })
  await expect.element(main.getByRole('form')).toBeVisible()
  const named = new Set<string>([...Object.values(words.actions), 'LATER', 'METER_CONFIRM'])
  for (const [at, [page, actions]] of fc.sample(any, samples).entries()) {
    now = talk(page, {
      actions,
      state: 'open',
      subject: { accountId: null, contactId: null, name: `No. ${at}` },
    })
    bridge.tell('tariffs.changed', { id: 's1' })
    await vi.waitFor(() => expect(main.element().textContent).toContain(`No. ${at}`), {
      interval: 5,
      timeout: 10_000,
    })
    const shown = `${JSON.stringify(page).slice(0, 900)} ${actions}`
    await vi.waitFor(() => expect(main.element().querySelector('h1')?.textContent, shown).toBeTruthy(), {
      interval: 5,
      timeout: 10_000,
    })
    const offered = [...main.element().querySelectorAll('button')]
      .map((button) => button.textContent ?? '')
      .filter((text) => named.has(text))
    const listed = actions.map((action) => words.actions[action as keyof typeof words.actions] ?? action)
    if (page.kind !== 'done') expect(offered.toSorted(), shown).toEqual(listed.toSorted())
  }
  screen.unmount()
}, 120_000)
