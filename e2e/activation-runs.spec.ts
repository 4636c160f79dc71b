import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Sandbox } from '../sandbox/index.ts'
import { connected, dialog } from './authorizations.ts'
import { call } from './bridge.ts'
import { expect, type RunningConsole, test } from './console.ts'
import { open } from './screens.ts'

test.use({ contacts: 20, invoices: 50 })
test.setTimeout(300_000)

const put = /update_account_status$/
const long = { timeout: 90_000 }
const status = (page: Page) => page.getByRole('status')
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click()

type Counts = Record<'total' | 'waiting' | 'unsure' | 'done' | 'already' | 'failed' | 'cancelled', number>

/** The run as main tells it. */
async function theRun(page: Page) {
  const { value } = await call(page, 'authorizations.runs')
  const [run] = value as { id: string; state: string; counts: Counts }[]
  if (!run) throw new Error('no run')
  return run
}

/** Opens the log-in with two hundred accounts. */
async function openFirst({ page }: RunningConsole) {
  const { value } = await call(page, 'connections.list')
  const connection = (value as { id: string; kind: string }[]).find(({ kind }) => kind === 'authorizations')
  await open(page, `/authorizations/${encodeURIComponent(`${connection?.id}/1`)}`)
  await expect(page.getByRole('region', { name: 'Accounts' })).toContainText('200 accounts')
}

async function begin(page: Page) {
  await press(page, 'Activate 200 accounts…')
  await dialog(page).getByText('24 months back').click()
  await dialog(page).getByRole('button', { name: 'Activate 200 accounts' }).click()
  await expect(page).toHaveURL(/\/authorizations\/runs\//)
}

/** So many accounts were changed at the upstream. */
const changed = (sandbox: Sandbox, count: number) =>
  expect
    .poll(() => sandbox.authorizations.log.length, { timeout: 60_000, intervals: [1] })
    .toBeGreaterThanOrEqual(count)

const nothingTwice = (sandbox: Sandbox) =>
  expect(sandbox.authorizations.log.filter((one) => !one.changed)).toEqual([])

/** Account ids of a saved report by their result. */
async function reported({ page, host }: RunningConsole, file: string, result: string) {
  await host.answerDialog('showSaveDialog', { canceled: false, filePath: file })
  await press(page, 'Export result')
  await expect(page.getByText(`Saved as ${file}`).first()).toBeVisible()
  const lines = (await readFile(file, 'utf8')).trim().split('\r\n').slice(1)
  const cells = lines.map((line) => line.slice(1, -1).split('","'))
  return cells.filter((cell) => cell[8] === result).map((cell) => Number(cell[5]))
}

const done = (sandbox: Sandbox) => sandbox.authorizations.log.map(({ accountId }) => accountId)

test('killed in the middle of two hundred, it shows what was done, goes on when somebody says so, and sends nothing twice', async ({
  console: running,
  sandbox,
  folder,
}) => {
  await connected(running, sandbox)
  await openFirst(running)
  await begin(running.page)
  await changed(sandbox, 40)
  // One is done and its answer lost; the look for what became of it is on its way when the power goes.
  const gate = sandbox.gate(/\/authorizations\/1$/)
  sandbox.faults.add({ route: put, kind: 'cutOff', times: 1 })
  await gate.arrived()
  await running.kill()
  gate.release()
  const before = sandbox.authorizations.log.length

  await running.start()
  const { page } = running
  await open(page, '/authorizations?view=all')
  const strip = page.getByRole('region', { name: 'Activations' })
  await expect(strip).toContainText('Interrupted')
  await strip.getByRole('link', { name: 'Open' }).click()
  await expect(page.getByText('Meterkast was closed in the middle.')).toBeVisible()
  await expect(page.getByText('Of 1 account the answer was lost.')).toBeVisible()
  await expect(status(page).getByText(`${before - 1} of 200`)).toBeVisible()
  expect(await theRun(page)).toMatchObject({
    state: 'interrupted',
    counts: { total: 200, done: before - 1, unsure: 1, waiting: 200 - before, failed: 0 },
  })
  const known = await reported(running, join(folder, 'interrupted.csv'), 'done')
  expect(known).toEqual(done(sandbox).slice(0, before - 1))
  expect(sandbox.authorizations.log).toHaveLength(before)

  await press(page, 'Go on')
  await expect(status(page).getByText('200 of 200')).toBeVisible(long)
  nothingTwice(sandbox)
  expect(sandbox.authorizations.log).toHaveLength(200)
  expect(await reported(running, join(folder, 'done.csv'), 'done')).toEqual(done(sandbox))
  expect(sandbox.authorizations.all[0]?.accounts?.every((one) => one.status === 'Active')).toBe(true)
})

test('through everything that goes wrong: waiting, a lost token, errors, no network, a pause, a cancel; every account ends right', async ({
  console: running,
  sandbox,
  folder,
}) => {
  const { page } = running
  await connected(running, sandbox)
  await openFirst(running)

  await test.step('asked to wait, it says until when, and a pause ends the wait', async () => {
    const over = sandbox.faults.add({ route: put, kind: 'status', status: 429, retryAfter: 3600 })
    await begin(page)
    await expect(page.getByText('The system asked to wait until')).toBeVisible()
    await press(page, 'Pause')
    await expect(page.getByText('Paused')).toBeVisible()
    await expect(page.getByText('The system asked to wait until')).toBeHidden()
    expect(sandbox.authorizations.log).toEqual([])
    over()
  })

  await test.step('errors now and then, a wait of a second, a token that ends: it goes on by itself', async () => {
    const routes = [
      { route: put, kind: 'status', status: 500, every: 3, times: 6 },
      { route: put, kind: 'cutOff', every: 7, times: 3 },
    ] as const
    for (const fault of routes) sandbox.faults.add(fault)
    sandbox.faults.add({ route: put, kind: 'status', status: 429, retryAfter: 1, every: 11, times: 2 })
    await press(page, 'Go on')
    await changed(sandbox, 25)
    sandbox.authorizations.logIns.revoke(1)
    await changed(sandbox, 50)
  })

  await test.step('the network gone at row 57: it stops, says so, and goes on when it is back', async () => {
    await changed(sandbox, 57)
    await sandbox.unplug()
    await expect(page.getByText('Paused')).toBeVisible()
    await expect(page.getByText(/^No connection to/).first()).toBeVisible()
    const { counts } = await theRun(page)
    expect(counts).toMatchObject({ failed: 0, cancelled: 0 })
    expect(counts.done + counts.unsure + counts.waiting).toBe(200)
    expect(counts.done).toBeGreaterThanOrEqual(56)
    expect(counts.done).toBeLessThanOrEqual(sandbox.authorizations.log.length)
    await sandbox.plug()
    const reached = sandbox.authorizations.log.length
    await page.getByRole('button', { name: 'Look again' }).click()
    await changed(sandbox, reached + 5)
  })

  await test.step('cancelled, the rest is left alone; tried again, it is done', async () => {
    await press(page, 'Cancel the rest')
    await expect(page.getByRole('button', { name: 'Cancel the rest' })).toBeHidden()
    const { state, counts } = await theRun(page)
    expect(state).toBe('cancelled')
    expect(counts.done).toBe(sandbox.authorizations.log.length)
    expect(counts.done + counts.cancelled).toBe(200)
    await press(page, `Try ${counts.cancelled} again`)
    await expect(page.getByRole('button', { name: 'Done 200' })).toBeVisible(long)
    await expect(page.getByRole('button', { name: 'Pause' })).toBeHidden()
    expect((await theRun(page)).counts).toMatchObject({ done: 200, failed: 0, unsure: 0 })
    nothingTwice(sandbox)
    expect(await reported(running, join(folder, 'report.csv'), 'done')).toEqual(done(sandbox))
  })

  await test.step('some are deactivated, what is so already is skipped; others get another start date', async () => {
    await openFirst(running)
    const accounts = page.getByRole('region', { name: 'Accounts' })
    const numbers = sandbox.authorizations.all[0]?.accounts?.slice(0, 3).map(({ number }) => number) ?? []
    const tick = async (some: readonly string[]) => {
      for (const number of some) await accounts.getByRole('checkbox', { name: `Select ${number}` }).check()
    }
    await tick(numbers.slice(0, 2))
    await press(page, 'Deactivate 2…')
    await dialog(page).getByRole('button', { name: 'Deactivate 2 accounts' }).click()
    await expect(status(page).getByText('2 of 2')).toBeVisible()
    const states = () => sandbox.authorizations.all[0]?.accounts?.slice(0, 3).map((one) => one.status)
    expect(states()).toEqual(['Inactive', 'Inactive', 'Active'])

    await openFirst(running)
    await tick(numbers.slice(1))
    await press(page, 'Other start date…')
    await dialog(page).getByText('A day').click()
    await dialog(page).getByRole('textbox', { name: 'A day' }).fill('1/4/2024')
    await dialog(page).getByRole('button', { name: 'Change 1 account' }).click()
    await expect(status(page).getByText('1 of 1')).toBeVisible()
    expect(sandbox.authorizations.all[0]?.accounts?.[2]).toMatchObject({ dataStartDate: '2024-04-01' })
    await openFirst(running)
    await expect(accounts.getByRole('row', { name: new RegExp(numbers[2] ?? '') })).toContainText(
      '1 Apr 2024',
    )
  })
})
