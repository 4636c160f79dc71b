import { languages } from '../src/shared/language.ts'
import { expectAccessible } from './axe.ts'
import { call } from './bridge.ts'
import { routesSeenAt, seenAt } from './every-screen/routes.ts'
import { screens } from './every-screen.ts'
import { synced } from './screens.ts'
import { expect, test } from './shared-console.ts'
import { cut, leftOver, written } from './words.ts'

test.use({ contacts: 80, invoices: 600 })
test.setTimeout(120_000)

test('every route is seen by a screen', () => {
  const names = new Set(screens.map(([name]) => name))
  expect(Object.values(seenAt).filter((name) => !names.has(name))).toEqual([])
})

for (const [name, show] of screens) {
  test(`${name}: nothing stands in the way, by day and by night, whole in every language`, async ({
    running,
    sandbox,
  }) => {
    const { page } = running
    await synced(page)
    await call(page, 'settings.save', { language: 'en' })
    await show({ page, sandbox })
    for (const route of routesSeenAt(name)) expect(new URL(page.url()).pathname).toMatch(route)
    await expectAccessible(running)
    expect(await cut(page), 'en').toEqual([])
    for (const language of languages.filter((one) => one !== 'en')) {
      await call(page, 'settings.save', { language })
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      await expect.poll(async () => leftOver(await written(page), language), language).toEqual([])
      expect((await written(page)).length).toBeGreaterThan(8)
      await expect.poll(() => cut(page), language).toEqual([])
    }
  })
}
