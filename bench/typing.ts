import { setTimeout } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { median, rounded } from './report.ts'

/** Milliseconds from each key to the frame with the rows of what is typed, and to the one with count and sums as well. */
type Drawn = { rows: number[]; sums: number[] }
/** What a page that is not the console's says of itself: whether rows and count of a text are drawn. */
type DrawnFor = (typed: string) => { rows: boolean; sums: boolean }

/** How many letters were typed, and how long the first of them took apart: the page's code is not compiled yet. */
export function said(times: number[]): string {
  const first = times.slice(0, 20)
  return `${times.length} keystrokes, median ${rounded(median(times))} ms, of the first twenty ${rounded(median(first))} ms`
}

/** Types `words` letter by letter into the search of the list on screen, waiting for each, in the page's own clock. */
export async function typeInto(page: Page, words: readonly string[]): Promise<Drawn> {
  const field = page.getByRole('search').getByRole('textbox')
  await field.focus()
  await page.evaluate(() => {
    const known = window as unknown as { drawn?: Drawn; drawnFor?: DrawnFor }
    const isWatched = known.drawn !== undefined
    known.drawn = { rows: [], sums: [] }
    if (isWatched) return
    const bar = document.querySelector('search')
    const ofConsole: DrawnFor = (typed) => {
      const asked = (new URLSearchParams(location.search).get('text') ?? '').replaceAll('"', '')
      const row = document.querySelector('[role=row][aria-rowindex="2"]')
      const rows = asked === typed && row?.textContent !== ''
      return { rows, sums: rows && !bar?.querySelector('[aria-live]')?.hasAttribute('data-stale') }
    }
    const drawnFor = known.drawnFor ?? ofConsole
    bar?.addEventListener(
      'input',
      () => {
        const started = performance.now()
        const typed = bar.querySelector('input')?.value ?? ''
        const nextFrame = (what: keyof Drawn) =>
          requestAnimationFrame(() => known.drawn?.[what].push(performance.now() - started))
        let rowsAreHere = false
        const look = () => {
          const { rows, sums } = drawnFor(typed)
          if (rows && !rowsAreHere) nextFrame('rows')
          rowsAreHere ||= rows
          if (rows && sums) nextFrame('sums')
          else requestAnimationFrame(look)
        }
        requestAnimationFrame(look)
      },
      true,
    )
  })
  const drawnSoFar = () => page.evaluate(() => (window as unknown as { drawn: Drawn }).drawn)
  const allDrawn = async (keys: number) => {
    while ((await drawnSoFar()).sums.length < keys) await setTimeout(150)
  }
  let keys = 0
  for (const word of words) {
    for (const letter of word) {
      await page.keyboard.type(letter)
      keys += 1
      await allDrawn(keys)
    }
    await field.fill('')
    keys += 1
    await allDrawn(keys)
  }
  return drawnSoFar()
}

/** Types each word as a person does, waiting for nothing; how long after its last letter its rows are drawn (ms). */
export async function typeOn(page: Page, words: readonly string[]): Promise<number[]> {
  const field = page.getByRole('search').getByRole('textbox')
  const times: number[] = []
  for (const word of words) {
    await field.focus()
    await page.keyboard.type(word, { delay: 120 })
    const typed = performance.now()
    await page.waitForFunction(
      (word) => {
        const asked = (new URLSearchParams(location.search).get('text') ?? '').replaceAll('"', '')
        const row = document.querySelector('[role=row][aria-rowindex="2"]')
        return asked === word && row?.textContent !== ''
      },
      word,
      { polling: 'raf' },
    )
    times.push(performance.now() - typed)
    await field.fill('')
    await page.waitForFunction(() => !new URLSearchParams(location.search).has('text'))
  }
  return times
}
