import type { RunPreview } from '@shared/activation-run'
import { Failed } from '@shared/failure'
import { beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { windowSized } from '../../invoices/window.fixture'
import { openConsole } from '../../ui/open-console'
import { account, authorization, queueWith, run, runRow } from '../authorizations.fixture'

const carla = authorization('carla', 'ready', {
  utilityAccounts: [account('1'), account('2', { status: 'Active' }), account('3')],
})
const at = `/authorizations/${encodeURIComponent(carla.id)}`
const dialog = page.getByRole('dialog')
const press = (name: string | RegExp) => page.getByRole('button', { name }).click()
const preview: RunPreview = {
  rows: [
    {
      authorizationId: carla.id,
      accountId: '1',
      accountNumber: '001',
      utility: 'Noord Energie',
      username: carla.username,
      host: carla.host,
      status: 'Inactive',
      already: false,
    },
  ],
  toChange: 37,
  already: 1,
  otherStart: 0,
  withoutAccounts: 0,
}
beforeEach(windowSized)

test('the numbers stand on the button, a day is typed the local way, and two presses are one run', async () => {
  const { bridge, history } = await openConsole(at, {
    ...queueWith([carla]),
    'authorizations.previewRun': () => preview,
    'authorizations.startRun': ({ id }) => run(id),
    'authorizations.run': ({ id }) => run(id),
    'authorizations.runRows': () => ({ rows: [runRow(1)], count: 1 }),
  })
  await press('Activate 2 accounts…')
  await expect.element(dialog).toMatchTextContent(/37 accounts will be activated.*1 is as wanted already/)
  await dialog.getByText('A day').click()
  const start = dialog.getByRole('button', { name: 'Activate 37 accounts' })
  await expect.element(start).toBeDisabled()
  await dialog.getByRole('textbox', { name: 'A day' }).fill('1/1/2999')
  await expect.element(dialog).toMatchTextContent(/still to come/)
  await expect.element(start).toBeDisabled()
  await dialog.getByRole('textbox', { name: 'A day' }).fill('1/3/2024')
  await start.click()
  await expect.poll(() => history.location.pathname).toMatch(/^\/authorizations\/runs\//)
  expect(bridge.asked('authorizations.startRun')).toEqual([
    {
      id: expect.any(String),
      kind: 'activate',
      dataStartDate: '2024-03-01',
      activeToo: false,
      choice: {
        of: 'accounts',
        accounts: ['1', '3'].map((accountId) => ({ authorizationId: carla.id, accountId })),
      },
    },
  ])
})

test('only the chosen accounts are meant; active ones can be deactivated', async () => {
  const { bridge } = await openConsole(at, {
    ...queueWith([carla]),
    'authorizations.previewRun': () => ({ ...preview, toChange: 1 }),
  })
  await page.getByRole('checkbox', { name: 'Select 002' }).click()
  await press('Deactivate 1…')
  await expect.element(dialog.getByRole('button', { name: 'Deactivate 1 account' })).toBeEnabled()
  await expect.element(dialog.getByText('Fetch bills from')).not.toBeInTheDocument()
  expect(bridge.asked('authorizations.previewRun')[0]?.choice).toEqual({
    of: 'accounts',
    accounts: [{ authorizationId: carla.id, accountId: '2' }],
  })
})

test('active ones are asked for another start date only where one says so; a fiscal year begins where it did last', async () => {
  const { bridge } = await openConsole(at, {
    ...queueWith([carla]),
    'authorizations.previewRun': ({ activeToo }) =>
      activeToo
        ? { ...preview, toChange: 49, already: 0, otherStart: 12 }
        : { ...preview, already: 12, otherStart: 12 },
    'authorizations.startRun': ({ id }) => run(id),
  })
  localStorage.removeItem('fiscal-year-month')
  await press('Activate 2 accounts…')
  await dialog.getByText('Fiscal year').click()
  await dialog.getByRole('combobox', { name: 'Year begins in' }).click()
  await page.getByRole('option', { name: 'April' }).click()
  await expect.element(dialog.getByRole('button', { name: 'Activate 37 accounts' })).toBeEnabled()
  await dialog.getByRole('checkbox', { name: /12 accounts that are active already/ }).click()
  const change = dialog.getByRole('button', { name: 'Change 49 accounts' })
  await expect.element(change).toBeEnabled()
  await expect
    .element(dialog)
    .toMatchTextContent(/37 accounts will be activated.*12 active accounts get this start date/)
  await change.click()
  await expect
    .poll(() => bridge.asked('authorizations.startRun'))
    .toMatchObject([{ activeToo: true, dataStartDate: expect.stringMatching(/^\d{4}-04-01$/) }])
  expect(localStorage.getItem('fiscal-year-month')).toBe('4')
})

test('an active account is given another start date from its page', async () => {
  const { bridge } = await openConsole(at, {
    ...queueWith([carla]),
    'authorizations.previewRun': () => ({ ...preview, toChange: 1, already: 0, otherStart: 1 }),
  })
  await page.getByRole('checkbox', { name: 'Select 002' }).click()
  await press('Other start date…')
  await expect.element(dialog.getByRole('button', { name: 'Change 1 account' })).toBeEnabled()
  expect(bridge.asked('authorizations.previewRun')).toMatchObject([{ kind: 'activate', activeToo: true }])
})

test('while another run is not over it says so, and leads there', async () => {
  await openConsole(at, {
    ...queueWith([carla]),
    'authorizations.previewRun': () => preview,
    'authorizations.startRun': () => {
      throw new Failed({ kind: 'conflict', code: 'runUnderWay' })
    },
  })
  await press('Activate 2 accounts…')
  await dialog.getByRole('button', { name: 'Activate 37 accounts' }).click()
  await expect.element(dialog.getByRole('alert')).toMatchTextContent(/Another run is not over/)
})

test('a run goes on under the eyes: progress, what failed and why, and the failed ones once more', async () => {
  const id = crypto.randomUUID()
  const done = run(id, {
    state: 'done',
    counts: { total: 3, waiting: 0, unsure: 0, done: 2, already: 0, failed: 1, cancelled: 0 },
  })
  const { bridge, history } = await openConsole(`/authorizations/runs/${id}`, {
    ...queueWith([carla]),
    'authorizations.run': () => run(id),
    'authorizations.runRows': ({ states }) => {
      const rows = [runRow(0), runRow(1, { state: 'failed', failure: { kind: 'unavailable' }, tries: 3 })]
      const fitting = rows.filter(({ state }) => !states || states.includes(state))
      return { rows: fitting, count: fitting.length }
    },
    'authorizations.pauseRun': () => run(id, { state: 'paused' }),
    'authorizations.retryRun': () => run(id),
    'authorizations.exportRun': () => ({ path: '/tmp/run.csv' }),
  })
  await expect.element(page.getByRole('status').getByText('2 of 3')).toBeVisible()
  await press('Pause')
  expect(bridge.asked('authorizations.pauseRun')).toEqual([{ id }])
  bridge.tell('authorizations.run', done)
  await expect.element(page.getByRole('status').getByText('3 of 3')).toBeVisible()
  await press(/Failed 1/)
  await expect.element(page.getByRole('row', { name: /001/ })).toMatchTextContent(/out of order/)
  await expect.element(page.getByRole('row', { name: /000/ })).not.toBeInTheDocument()
  expect(history.location.search).toBe('?result=failed')
  await press('Try 1 again')
  expect(bridge.asked('authorizations.retryRun')).toEqual([{ id }])
  await press('Export result')
  await expect.element(page.getByText('Saved as /tmp/run.csv')).toBeVisible()
})
