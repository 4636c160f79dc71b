import type { LogInImport } from '@shared/authorization-creation'
import { beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { windowSized } from '../../invoices/window.fixture'
import { openConsole } from '../../ui/open-console'
import { queueWith } from '../authorizations.fixture'

beforeEach(windowSized)

const url = 'https://login.noord.example'
const row = (line: number, state: LogInImport['rows'][number]['state'], reasons: string[] = []) => ({
  line,
  username: `person${line}`,
  url,
  state,
  reasons,
  authorizationId: null,
})
const checked: LogInImport = {
  id: 'i',
  connectionId: 'a',
  fileName: 'log-ins.csv',
  state: 'checked',
  fileProblem: null,
  column: null,
  rows: [row(2, 'ready'), row(3, 'warned', ['duplicate']), row(4, 'refused', ['noPassword', 'somethingNew'])],
}
const open = (file: LogInImport) =>
  openConsole('/authorizations/import', {
    ...queueWith([]),
    'authorizations.openImport': () => file,
    'authorizations.runImport': () => ({ ...file, state: 'running' }),
    'authorizations.saveImport': () => ({ path: '/tmp/log-ins.csv' }),
    'authorizations.closeImport': () => ({}),
  })
const press = (name: string) => page.getByRole('button', { name }).click()

test('every row says what becomes of it and why, and only the sound ones are sent', async () => {
  const { bridge } = await open(checked)
  await press('Choose a file…')
  await expect.element(page.getByText(/1 ready · 1 with a warning · 1 cannot be sent/)).toBeVisible()
  await expect
    .element(page.getByRole('row', { name: /person3/ }))
    .toMatchTextContent(/Warning.*Is here already/)
  await expect
    .element(page.getByRole('row', { name: /person4/ }))
    .toMatchTextContent(/Cannot be sent.*No password, somethingNew/)
  await page.getByRole('checkbox', { name: 'Also those with a warning' }).click()
  await press('Hand over 2 log-ins')
  expect(bridge.asked('authorizations.runImport')).toEqual([{ id: 'i', lines: [2, 3] }])
  await expect.element(page.getByText('Handing over, 0 of 2')).toBeVisible()
  const rows = [row(2, 'created'), row(3, 'failed', ['timeout']), row(4, 'refused', ['noPassword'])]
  bridge.tell('authorizations.import', { ...checked, state: 'done', rows })
  await expect.element(page.getByRole('row', { name: /person2/ })).toMatchTextContent(/Handed over/)
  await expect.element(page.getByRole('row', { name: /person3/ })).toMatchTextContent(/took too long/)
  await press('Save the file with results')
  await expect.element(page.getByText('Saved as /tmp/log-ins.csv')).toBeVisible()
  await press('Forget this file')
  await expect.element(page.getByRole('grid')).not.toBeInTheDocument()
})

test('a file that is none says why', async () => {
  await open({ ...checked, rows: [], fileProblem: 'missingColumn', column: 'password' })
  await press('Choose a file…')
  await expect.element(page.getByRole('alert')).toMatchTextContent('The column “password” is missing.')
})
