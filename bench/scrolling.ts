import type { Page } from '@playwright/test'
import { rounded } from './report.ts'

/** Times between frames (ms), and the longest time without anything written in the row in the middle. */
type Seen = { frames: number[]; blank: number }
declare const seen: Seen & { over: boolean }

/** A frame that came later than this missed the one before it, at 60 a second. */
export const late = 25
const ways = { wheel, drag, end }
export type Way = keyof typeof ways

/** Goes through the list on screen; answers its frames, how many were slow, and the longest time (ms) that its middle is blank. */
export async function scrolled(page: Page, way: Way) {
  await page.getByRole('grid').focus()
  await page.keyboard.press('Home')
  await filled(page, 'first')
  const { times, blank } = await watched(page, ways[way])
  const slow = times.filter((time) => time > late).length
  return { frames: times.length, slow, blank }
}

/** Times between frames (ms) while `walk` goes through the list of any page, and the longest that its middle is blank (ms). */
export async function watched(page: Page, walk: (page: Page) => Promise<void>) {
  await page.evaluate(watch)
  await walk(page)
  const { frames, blank } = await page.evaluate(() => {
    seen.over = true
    return seen
  })
  return { times: frames, blank: rounded(blank) }
}

export async function wheel(page: Page) {
  const box = await page.getByRole('grid').boundingBox()
  if (!box) throw new Error('there is no list')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  for (let turn = 0; turn < 120; turn += 1) await page.mouse.wheel(0, 240)
}

/** As the thumb of a scrollbar is drawn from top to bottom in three seconds. */
async function drag(page: Page) {
  await page.getByRole('grid').evaluate(async (grid) => {
    const started = performance.now()
    for (let share = 0; share < 1; ) {
      await new Promise(requestAnimationFrame)
      share = Math.min(1, (performance.now() - started) / 3000)
      grid.scrollTop = share * (grid.scrollHeight - grid.clientHeight)
    }
  })
  await filled(page, 'last')
}

async function end(page: Page) {
  for (let turn = 0; turn < 5; turn += 1) {
    await page.keyboard.press('End')
    await filled(page, 'last')
    await page.keyboard.press('Home')
    await filled(page, 'first')
  }
}

/** Resolves when the list stands at its first or last row, and that is written. */
const filled = (page: Page, which: 'first' | 'last') =>
  page.waitForFunction((which) => {
    const grid = document.querySelector('[role=grid]')
    const rows = [...(grid?.querySelectorAll('[aria-rowindex]') ?? [])].filter(
      (row) => row.ariaRowIndex !== '1',
    )
    const row = which === 'first' ? rows[0] : rows.at(-1)
    const isThere =
      grid &&
      (which === 'first' ? grid.scrollTop === 0 : grid.scrollTop + grid.clientHeight > grid.scrollHeight - 60)
    return isThere && /\d/.test(row?.textContent ?? '')
  }, which)

function watch() {
  const found: Seen & { over: boolean } = { frames: [], blank: 0, over: false }
  Object.assign(window, { seen: found })
  const box = document.querySelector('[role=grid]')?.getBoundingClientRect()
  const middle = box && ([box.x + 60, box.y + box.height / 2] as const)
  let last = performance.now()
  let written = last
  const look = (now: number) => {
    found.frames.push(now - last)
    last = now
    drawn.port1.postMessage(now)
    if (!found.over) requestAnimationFrame(look)
  }
  // What the frame shows is known once it has scrolled.
  const drawn = new MessageChannel()
  drawn.port2.onmessage = ({ data: now }) => {
    const row = middle && document.elementFromPoint(...middle)?.closest('[aria-rowindex]')
    if (/\d/.test(row?.textContent ?? '')) written = now
    found.blank = Math.max(found.blank, now - written)
  }
  requestAnimationFrame(look)
}
