import type { CorrectionImport, CorrectionRow } from '@shared/email-correction'
import type { Role } from '@shared/role'
import { afterEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { atHub } from '../../roles/roles.fixture'
import type { Answers } from '../../ui/fake-bridge'
import { openConsole } from '../../ui/open-console'
import { hubWith } from '../contacts.fixture'
import { setOpenFile } from './open-file'

afterEach(() => setOpenFile(null))

const counts = { ready: 1, refused: 1, alreadySo: 0, done: 0, undone: 0 }
const checked: CorrectionImport = {
  ...{ id: 'f', fileName: 'list.csv', state: 'checked', fileProblem: null, column: null, count: 2, counts },
}
const row = (line: number, given: Partial<CorrectionRow>): CorrectionRow => ({
  ...{
    line,
    said: `00${line}`,
    contactId: `h/${line}`,
    name: `Person ${line}`,
    before: 'old@x.nl',
    email: 'new@x.nl',
  },
  ...{ state: 'ready', reasons: [], ...given },
})

async function open(chosen: CorrectionImport, answers: Answers = {}) {
  const shown = await openConsole('/contacts/corrections', {
    ...hubWith([]),
    'contacts.openCorrections': () => chosen,
    'contacts.correctionRows': () => ({
      rows: [
        row(2, {}),
        row(3, { state: 'refused', contactId: null, reasons: ['severalContacts', 'somethingNew'] }),
      ],
      count: 2,
    }),
    ...answers,
  })
  await page.viewport(1280, 800)
  // As the page's own root: a list without height draws no rows.
  shown.screen.container.style.height = '100vh'
  await page.getByRole('button', { name: 'Choose a file…' }).click()
  return shown
}

test('every line says what becomes of it and why; what is ready is corrected together and undone together', async () => {
  const { bridge } = await open(checked, {
    'contacts.runCorrections': () => ({
      ...checked,
      state: 'done',
      counts: { ...counts, ready: 0, done: 1 },
    }),
    'contacts.undoCorrections': () => ({
      ...checked,
      state: 'undone',
      counts: { ...counts, ready: 0, undone: 1 },
    }),
    'contacts.saveCorrections': () => ({ path: '/tmp/list result.csv' }),
  })
  await expect.element(page.getByText('1 ready · 1 cannot be used')).toBeVisible()
  await expect
    .element(page.getByRole('row', { name: /003/ }))
    .toMatchTextContent(/Cannot be used.*fits more than one contact, somethingNew/)
  await page.getByRole('button', { name: 'Correct 1 address' }).click()
  await expect.element(page.getByText('1 cannot be used · 1 corrected')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).first().click()
  await expect.element(page.getByText(/1 taken back/)).toBeVisible()
  await page.getByRole('button', { name: 'Save the file with results' }).click()
  await expect.element(page.getByText('Saved as /tmp/list result.csv')).toBeVisible()
  expect(bridge.asked('contacts.undoCorrections')).toEqual([{ id: 'f' }])
})

test('who may not correct is told so before choosing a file, and main is asked nothing', async () => {
  const { bridge } = await openConsole('/contacts/corrections', {
    ...hubWith([]),
    'roles.standing': () => atHub('staff'),
  })
  await expect
    .element(page.getByText(/Needs the role Organization Beheerder or Relatiebeheerder/))
    .toMatchTextContent(/Whoever manages Hub Noord can give it/)
  await expect.element(page.getByRole('button', { name: 'Choose a file…' })).toBeDisabled()
  // The template changes nothing.
  await expect.element(page.getByRole('button', { name: 'Save an empty file' })).toBeEnabled()
  expect(bridge.asked('contacts.openCorrections')).toEqual([])
})

test('a role that is taken away while a file is open leaves the file and closes its buttons', async () => {
  let role: Role = 'relationshipManager'
  const { bridge } = await open(checked, { 'roles.standing': () => atHub(role) })
  const correct = page.getByRole('button', { name: 'Correct 1 address' })
  await expect.element(correct).toBeEnabled()
  role = 'staff'
  bridge.tell('roles.changed', {})
  await expect.element(correct).toBeDisabled()
  await expect.element(page.getByText('1 ready · 1 cannot be used')).toBeVisible()
})

test('a file that is none says why', async () => {
  await open({ ...checked, count: 0, fileProblem: 'missingColumn', column: 'new_email' })
  await expect
    .element(page.getByRole('alert'))
    .toMatchTextContent('list.csv: the column “new_email” is missing.')
  await expect.element(page.getByRole('grid')).not.toBeInTheDocument()
})
