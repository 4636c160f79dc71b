import { cp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { type Desktop, launchDesktop } from '../../e2e/desktop.ts'
import { invoiceScreen } from '../invoice-screen.ts'
import { keptConsole } from '../kept-console.ts'
import { wheel } from '../scrolling.ts'
import { buildWindow } from '../window/build.ts'
import { installPeers } from './install.ts'
import { keepRows } from './rows.ts'

/** A program with a list of the same invoices. */
export interface Program {
  start(): Promise<Desktop>
  /** Goes to its list, when it has a window; resolves when that has rows. */
  open(desktop: Desktop): Promise<Page>
  /** Goes on through its list by wheel, some 800 rows. */
  scroll(page: Page): Promise<void>
}

/** The console and, with the rows that it has, AG Grid and react-admin; each with data of its own. */
export async function programs(invoices: number) {
  await installPeers()
  const kept = await keptConsole(invoices)
  const file = join(kept.userData, '..', 'rows.json')
  const desktop = await kept.start()
  await keepRows(await invoiceScreen(desktop), file)
  await desktop.close()
  const ours: Program = {
    start: kept.start,
    async open(desktop) {
      const page = await desktop.waitForWindow()
      await page.getByRole('link', { name: 'Invoices' }).click()
      return rowsOn(page)
    },
    scroll: wheel,
  }
  return { ours, grid: await peer('ag-grid', file, wheel), admin: await peer('react-admin', file, pages) }
}

async function peer(
  name: 'ag-grid' | 'react-admin',
  rows: string,
  scroll: Program['scroll'],
): Promise<Program> {
  const app = await buildWindow(`peers/${name}`)
  await cp(rows, join(app, 'page/rows.json'))
  const userData = join(app, 'data')
  await rm(userData, { recursive: true, force: true })
  return {
    start: () => launchDesktop({ app, userData, windows: true }),
    open: async (desktop) => rowsOn(await desktop.waitForWindow()),
    scroll,
  }
}

async function rowsOn(page: Page) {
  await page.waitForFunction(() => {
    const row = document.querySelector('[role=row][aria-rowindex="2"], tbody tr')
    return /\d{12}/.test(row?.textContent ?? '')
  })
  return page
}

/** Each page to its end, then the next one by its button. */
async function pages(page: Page) {
  await page.mouse.move(640, 400)
  for (let number = 0; number < 16; number += 1) {
    for (let turn = 0; turn < 6; turn += 1) await page.mouse.wheel(0, 240)
    await page.evaluate(async () => {
      const first = () => document.querySelector('tbody tr')?.textContent
      const before = first()
      document.querySelector<HTMLElement>('[aria-label="Go to next page"]')?.click()
      while (first() === before) await new Promise(requestAnimationFrame)
    })
  }
}
