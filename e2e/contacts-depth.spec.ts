import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Contact, Sandbox } from '../sandbox/index.ts'
import { call } from './bridge.ts'
import { expect, type RunningConsole, test } from './console.ts'
import { dialog } from './every-screen/screen.ts'
import { open, rows, synced } from './screens.ts'

test.use({ contacts: 60, invoices: 200 })
test.setTimeout(180_000)

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const undo = (page: Page) => page.getByRole('button', { name: 'Undo' })
const nameOf = ({ firstName, middleName, lastName }: Contact) =>
  [firstName, middleName, lastName].filter(Boolean).join(' ')

async function idOf(page: Page, { id }: Contact) {
  const { value } = await call(page, 'connections.list')
  return `${(value as { id: string; kind: string }[]).find(({ kind }) => kind === 'hub')?.id}/${id}`
}
async function openContact(page: Page, contact: Contact) {
  await open(page, `/contacts/${encodeURIComponent(await idOf(page, contact))}`)
  await expect(page.getByRole('heading', { level: 1, name: nameOf(contact) })).toBeVisible()
}

/** Somebody with one account, whose e-mail nobody shares. */
function somebody({ people }: Sandbox, place = 0): Contact {
  const accountsOf = ({ email }: Contact) =>
    people.accounts.filter((one) => email !== null && one.email === email.toLowerCase())
  const found = people.contacts.filter(
    (one) =>
      one.companyName === null &&
      accountsOf(one).length === 1 &&
      people.contacts.filter(({ email }) => email?.toLowerCase() === one.email?.toLowerCase()).length === 1,
  )[place]
  if (!found) throw new Error('the sandbox has nobody with one account')
  return found
}

test('what is theirs: why, undone when it is wrong, linked by hand when it is missing', async ({
  console: running,
  sandbox,
}) => {
  const { page } = running
  await synced(page)
  const contact = somebody(sandbox)
  const [mine, other] = [contact, somebody(sandbox, 1)].map(
    ({ email }) => sandbox.people.accounts.find((one) => one.email === email?.toLowerCase())?.id ?? '',
  ) as [string, string]
  await openContact(page, contact)
  const accounts = part(page, 'Customer accounts')
  await expect(accounts.getByRole('row', { name: mine })).toContainText('By e-mail')
  await expect(part(page, 'Contracts').getByRole('row').nth(1)).toContainText('By dossier')

  await accounts.getByRole('button', { name: `Not this person’s: ${mine}` }).click()
  await expect(accounts).toContainText(`Not theirs: ${mine}`)
  await expect(accounts.getByRole('row', { name: mine })).toBeHidden()
  await expect(part(page, 'Latest invoices')).toContainText('No invoices of this contact')
  await undo(page).click()
  await expect(accounts.getByRole('row', { name: mine })).toContainText('By e-mail')
  await expect(part(page, 'Latest invoices').getByRole('row').nth(1)).toBeVisible()

  await accounts.getByRole('button', { name: 'Link an account…' }).click()
  await dialog(page).getByRole('textbox').fill(other)
  await dialog(page).getByRole('button', { name: other }).click()
  await expect(dialog(page)).toBeHidden()
  await expect(accounts.getByRole('row', { name: other })).toContainText('By hand')
  await page.reload()
  await expect(accounts.getByRole('row', { name: other })).toContainText('By hand')
})

test('a note outlives a kill while it is typed; the history tells of it, of invoices and of what was done', async ({
  console: running,
  sandbox,
}) => {
  const contact = somebody(sandbox)
  await synced(running.page)
  await openContact(running.page, contact)
  const field = () => running.page.getByRole('textbox', { name: 'Note' })
  const id = await idOf(running.page, contact)
  await running.page.keyboard.press('n')
  await expect(field()).toBeFocused()
  await running.page.keyboard.type('Calls back on Thursday')
  await expect
    .poll(async () => (await call(running.page, 'drafts.get', { key: `note-of/${id}` })).value)
    .toEqual({ text: 'Calls back on Thursday' })
  await running.kill()
  await running.start()
  const { page } = running
  await openContact(page, contact)
  await expect(field()).toHaveValue('Calls back on Thursday')
  await page.getByRole('button', { name: 'Save note' }).click()
  const history = part(page, 'History')
  await expect(history.getByText('Calls back on Thursday')).toBeVisible()
  await expect(history.getByText(/^Invoice \d+/).first()).toBeVisible()
  await history.getByRole('button', { name: 'Change' }).click()
  await history.getByRole('textbox').fill('Calls back on Friday')
  await history.getByRole('button', { name: 'Save note' }).click()
  await expect(history.getByText('Calls back on Friday')).toBeVisible()
  await history.getByRole('button', { name: 'Remove' }).click()
  await expect(history.getByText('Calls back on Friday')).toBeHidden()
  await undo(page).click()
  await expect(history.getByText('Calls back on Friday')).toBeVisible()
  await history.getByRole('button', { name: 'Shown' }).click()
  await page.getByRole('checkbox', { name: 'Who looked' }).click()
  await expect(history.getByText('Looked at this contact').first()).toBeVisible()
  await expect(history.getByText(/^Invoice \d+/)).toHaveCount(0)
  await page.keyboard.press('Escape')
  await page.reload()
  await expect(history.getByText('Looked at this contact').first()).toBeVisible()
})

test('one person, there twice: found in the list, compared, linked and not merged, taken back', async ({
  console: running,
  sandbox,
}) => {
  const { page } = running
  await synced(page)
  const [one, other] = [somebody(sandbox), somebody(sandbox, 1)]
  const { firstName, middleName, lastName, address } = one
  Object.assign(other, { firstName, middleName, lastName, address, email: ` ${one.email?.toUpperCase()}` })
  const before = (await call(page, 'sync.status')).value as { finishedAt: string }
  await call(page, 'sync.start', {})
  await expect
    .poll(async () => ((await call(page, 'sync.status')).value as { finishedAt: string }).finishedAt)
    .not.toBe(before.finishedAt)
  await open(page, '/contacts')
  await page.getByRole('button', { name: /^Possible duplicates: / }).click()
  await expect(
    rows(page)
      .filter({ hasText: lastName ?? '' })
      .first(),
  ).toBeVisible()
  await openContact(page, one)
  await page.getByRole('button', { name: `Compare with ${nameOf(one)}` }).click()
  const row = (name: string) => dialog(page).getByRole('row', { name: new RegExp(`^${name}`) })
  await expect(row('Address').getByRole('img', { name: 'Equal' })).toBeVisible()
  await expect(row('Dossiers').getByRole('img', { name: 'Different' })).toBeVisible()
  await dialog(page).getByRole('button', { name: 'Same person' }).click()
  await expect(page.getByText(`The same person as ${nameOf(one)}.`)).toBeVisible()
  expect(sandbox.people.contacts).toContain(other)
  await undo(page).click()
  await expect(page.getByText(/^May be the same person as/)).toBeVisible()
})

async function chooseFile(running: RunningConsole, folder: string, text: string) {
  const file = join(folder, 'corrections.csv')
  await writeFile(file, text)
  await running.host.answerDialog('showOpenDialog', { canceled: false, filePaths: [file] })
  await running.page.getByRole('button', { name: /a file…|Another file…/ }).click()
}

test('e-mails are corrected by a file: checked first, kept together, undone together, given back with results', async ({
  console: running,
  sandbox,
  folder,
}) => {
  const { page } = running
  await synced(page)
  const contact = somebody(sandbox)
  await open(page, '/contacts/corrections')
  await chooseFile(running, folder, 'name;town\nJan;Ede')
  await expect(page.getByRole('alert')).toContainText('must name the columns')
  await chooseFile(
    running,
    folder,
    [
      '\ufeffcontact;old_email;new_email',
      `${Number(contact.id)};;right@example.org`,
      ';nobody@nowhere.example;a@example.org',
      `${contact.id};;=HYPERLINK("x")`,
      '',
    ].join('\r\n'),
  )
  await expect(page.getByText('1 ready · 2 cannot be used')).toBeVisible()
  await expect(rows(page).nth(1)).toContainText('no such contact here')
  await expect(rows(page).nth(2)).toContainText('not an e-mail address')
  await page.getByRole('button', { name: 'Correct 1 address' }).click()
  await expect(rows(page).first()).toContainText('Corrected')
  const saved = join(folder, 'result.csv')
  await running.host.answerDialog('showSaveDialog', { canceled: false, filePath: saved })
  await page.getByRole('button', { name: 'Save the file with results' }).click()
  await expect.poll(() => readFile(saved, 'utf8').catch(() => '')).toContain('"done"')
  expect(await readFile(saved, 'utf8')).toContain(`"'=HYPERLINK(""x"")"`)

  await rows(page).first().dblclick()
  await expect(page.getByRole('heading', { level: 1, name: nameOf(contact) })).toBeVisible()
  await expect(part(page, 'Contact details')).toContainText('right@example.org')
  await expect(part(page, 'Contact details')).toContainText(contact.email ?? '?')
  await page.goBack()
  await page.getByRole('region', { name: 'The file' }).getByRole('button', { name: 'Undo' }).click()
  await expect(rows(page).first()).toContainText('Taken back')
  await openContact(page, contact)
  await expect(part(page, 'History')).toBeVisible()
  await expect(part(page, 'Contact details')).not.toContainText('right@example.org')
})
