import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import type { RunningConsole } from './console.ts'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What depends on the colours, and has to be looked for by night as well. */
const ofColours = ['color-contrast', 'link-in-text-block']

async function findings(page: Page, scheme: 'light' | 'dark') {
  // Half a megabyte, once for each document.
  const isThere = await page.evaluate(() => 'axe' in window)
  // One page for all: a second one would be a window of the app.
  // Of what is well only that it is: to describe each element of it takes three times as long as to look.
  const axe = new AxeBuilder({ page, ...(isThere && { axeSource: ';' }) })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
  const { violations } = await (scheme === 'light'
    ? axe.withTags(standards)
    : axe.withRules(ofColours)
  ).analyze()
  return violations.map(({ id, nodes }) => [
    id,
    ...nodes.map(({ html, failureSummary, any }) => [html.slice(0, 160), failureSummary, any[0]?.data]),
  ])
}

/** Resolves when no colour is on its way to another: without motion that takes a frame, and one more for what inherits it. */
async function colouredAll(page: Page) {
  await page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame)
    await frame()
    while (document.getAnimations().some((one) => one instanceof CSSTransition)) await frame()
  })
}

/** No violation, neither by day nor by night. */
export async function expectAccessible({ page, host }: RunningConsole) {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const scheme of ['light', 'dark'] as const) {
    await host.setDark(scheme === 'dark')
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', scheme)
    await colouredAll(page)
    expect(await findings(page, scheme), scheme).toEqual([])
  }
  await host.setDark(false)
}
