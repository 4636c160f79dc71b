import type { ActivityFilter, ActivityLine } from '@shared/activity'
import { Failed } from '@shared/failure'
import { defaultSettings } from '@shared/settings'
import { beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { connection } from '../authorizations/authorizations.fixture'
import { windowSized } from '../invoices/window.fixture'
import type { Answers } from '../ui/fake-bridge'
import { openConsole } from '../ui/open-console'

beforeEach(() => windowSized())

const line = (n: number, given: Partial<ActivityLine> = {}): ActivityLine => ({
  ...{ n, at: `2026-03-20T13:02:${String(n).padStart(2, '0')}.000Z`, who: 'Anna', what: 'contacts.get' },
  ...{ act: 'read', record: `hub/${n}`, recordKind: 'contact', name: `Name ${n}` },
  ...{ outcome: 'done', ending: 'done' },
  ...given,
})
const all = [
  line(4, { act: 'export', what: 'files.save', record: null, recordKind: null, name: null }),
  line(3, { who: '', outcome: 'noPermission', ending: 'refused', name: null }),
  line(2, { who: 'Bert', act: 'change', what: 'connections.save', recordKind: 'connection' }),
  line(1),
]

function logWith(lines: readonly ActivityLine[], answers: Answers = {}): Answers {
  const fits = (one: ActivityLine, { text, acts, endings, who }: ActivityFilter) =>
    (!text || JSON.stringify(one).includes(text)) &&
    (!acts || acts.includes(one.act)) &&
    (!endings || endings.includes(one.ending)) &&
    (who === undefined || who === one.who)
  return {
    'connections.list': () => [connection],
    'activity.page': ({ filter, offset, limit }) => {
      const found = lines.filter((one) => fits(one, filter))
      const rows = found.slice(offset, offset + limit)
      return { rows, count: found.length, of: lines.length, everyone: true }
    },
    'activity.verify': () => ({ lines: lines.length, hash: 'f'.repeat(64), wrong: null }),
    'activity.people': () => ['', 'Anna', 'Bert'],
    ...answers,
  }
}
const row = (name: RegExp) => page.getByRole('row', { name })
const press = (name: string) => page.getByRole('button', { name, exact: true }).click()

test('a line says who, what, which record and how it ended; what has no name is its id', async () => {
  await openConsole('/activity', logWith(all))
  await expect
    .element(row(/Name 1/))
    .toMatchTextContent(/20 Mar 2026.*Anna.*Read.*Name 1.*contact.*Done.*contacts\.get/)
  await expect.element(row(/hub\/3/)).toMatchTextContent(/Nobody known.*Not allowed.*no permission/)
  await expect.element(page.getByText(/evidence, not proof/)).toBeVisible()
})

test('how it ended is said in the language of whoever reads it, whole where it is cut off', async () => {
  await openConsole(
    '/activity',
    logWith([line(1, { what: 'activity.verify', outcome: 'intact: 12345' })], {
      'settings.get': () => ({ ...defaultSettings, language: 'nl' }),
    }),
  )
  await expect.element(page.getByTitle('12.345 regels ongeschonden')).toBeVisible()
  await expect.element(page.getByText(/intact/)).not.toBeInTheDocument()
})

test('every choice is a chip and a step of the address', async () => {
  const { history } = await openConsole('/activity', logWith(all))
  await press('Who')
  await page.getByRole('radio', { name: 'Bert' }).click()
  await expect.element(row(/Name 1/)).not.toBeInTheDocument()
  expect(history.location.search).toBe('?who=Bert')
  await press('What')
  await page.getByRole('checkbox', { name: 'Revealed' }).click()
  await expect.element(page.getByRole('heading', { name: 'Nothing found' })).toBeVisible()
  history.back()
  await expect.element(row(/Name 2/)).toBeVisible()
})

test.each([
  [all.slice(3), '/contacts/hub%2F1'],
  [all.slice(2, 3), '/settings/connections?connection=hub%2F2'],
  [all.slice(0, 1), '/activity'],
])('Enter opens the record that a line is about, where it is about one: %#', async (lines, path) => {
  const { history } = await openConsole('/activity', logWith(lines))
  await expect.element(row(/Anna|Bert/)).toBeVisible()
  page.getByRole('grid').element().focus()
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => history.location.href).toBe(path)
})

test('Space shows nothing beside the log, and does not leave it', async () => {
  const { history } = await openConsole('/activity', logWith(all))
  await expect.element(row(/Name 1/)).toBeVisible()
  page.getByRole('grid').element().focus()
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown} ')
  // A key that comes after it: by then Space has done what it does.
  await userEvent.keyboard('v')
  await expect.element(page.getByText('4 lines, each as it was written.')).toBeVisible()
  expect(history.location.href).toBe('/activity')
})

test('what is found wrong is said with its line, and what came before it', async () => {
  const wrong = { n: 17, how: 'missing' } as const
  const { bridge } = await openConsole(
    '/activity',
    logWith(all, { 'activity.verify': () => ({ lines: 16, hash: 'f'.repeat(64), wrong }) }),
  )
  await expect.element(row(/Name 1/)).toBeVisible()
  await userEvent.keyboard('v')
  const verdict = page.getByRole('status').filter({ hasText: 'Line 17 was removed.' })
  await expect.element(verdict).toMatchTextContent(/16 lines before it are as they were written/)
  await press('Close the result')
  await expect.element(verdict).not.toBeInTheDocument()
  expect(bridge.asked('activity.verify')).toHaveLength(1)
})

test('an export says how far it is, and is cancelled without a word of failure', async () => {
  const over = Promise.withResolvers<{ path: string; lines: number }>()
  const { bridge } = await openConsole(
    '/activity',
    logWith(all, {
      'activity.export': () => over.promise,
      'activity.cancelExport': () => {
        over.reject(new Failed({ kind: 'cancelled' }))
        return {}
      },
    }),
  )
  await press('Export')
  await expect.poll(() => bridge.asked('activity.export').length).toBe(1)
  bridge.tell('activity.progress', { task: 'export', done: 2000, of: 4000 })
  await expect.element(page.getByText('Exporting: 2,000 of 4,000 lines')).toBeVisible()
  await press('Cancel')
  await expect.element(page.getByText(/Exporting/)).not.toBeInTheDocument()
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument()
})

test('whoever does not administer is told whose lines these are, and exports nothing', async () => {
  await openConsole(
    '/activity',
    logWith(all, {
      'activity.page': () => ({ rows: [], count: 0, of: 0, everyone: false }),
    }),
  )
  await expect.element(page.getByRole('heading', { name: 'Nothing is written down yet' })).toBeVisible()
  await expect.element(page.getByText(/You see what you did yourself/)).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Export', exact: true })).not.toBeInTheDocument()
})
