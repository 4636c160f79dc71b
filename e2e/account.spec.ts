import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { type Contact, type Sandbox, tokens } from '../sandbox/index.ts'
import { call } from './bridge.ts'
import type { RunningConsole } from './console.ts'
import { open, synced } from './screens.ts'
import { expect, test } from './shared-console.ts'

test.use({ contacts: 200, invoices: 200 })
test.beforeEach(async ({ running: { page } }) => {
  await open(page, '/contacts')
  await synced(page)
})

const given = new Set<string>()

/** Somebody without an account whom no test has used yet. */
function somebody({ people }: Sandbox, fits: (contact: Contact) => boolean): Contact {
  const found = people.contacts.find((one) => !one.account && !given.has(one.id) && fits(one))
  if (!found) throw new Error('the sandbox has no such contact')
  given.add(found.id)
  return found
}
const alone = ({ people }: Sandbox) => {
  const owners = Map.groupBy(people.contacts, ({ email }) => email?.toLowerCase())
  const usernames = new Set(people.contacts.map(({ account }) => account?.username.toLowerCase()))
  return ({ email }: Contact) =>
    email !== null && owners.get(email.toLowerCase())?.length === 1 && !usernames.has(email.toLowerCase())
}
const nameOf = ({ firstName, middleName, lastName, companyName }: Contact) =>
  [firstName, middleName, lastName].filter(Boolean).join(' ') || (companyName ?? '')

async function idOf(page: Page, { id }: Contact): Promise<string> {
  const { value } = await call(page, 'connections.list')
  const hub = (value as { id: string; kind: string }[]).find(({ kind }) => kind === 'hub')
  return `${hub?.id}/${id}`
}
async function openContact(page: Page, contact: Contact) {
  await open(page, `/contacts/${encodeURIComponent(await idOf(page, contact))}`)
  await expect(page.getByRole('heading', { level: 1, name: nameOf(contact) })).toBeVisible()
}

const panel = (page: Page) => page.getByRole('region', { name: 'Account', exact: true })
const addButton = (page: Page) => panel(page).getByRole('button', { name: 'Add account' })
const dialog = (page: Page) => page.getByRole('dialog')
const field = (page: Page) => dialog(page).getByRole('textbox', { name: 'E-mail' })
const submit = (page: Page) => dialog(page).getByRole('button', { name: /^Add account/ })

async function openDialog(page: Page, contact: Contact) {
  await openContact(page, contact)
  await addButton(page).click()
  await expect(field(page)).toBeFocused()
}

/** Where on disk this console has written a text, in either way of writing it. */
async function filesWith(folder: string, secret: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true })
  const spellings = [Buffer.from(secret, 'utf8'), Buffer.from(secret, 'utf16le')]
  const found: string[] = []
  // One after the other: the browser's profile is large, and not all of it is to be in memory at once.
  for (const one of names.filter((name) => name.isFile())) {
    const file = join(one.parentPath, one.name)
    // A file may go while they are read.
    const bytes = await readFile(file).catch(() => Buffer.alloc(0))
    if (spellings.some((spelling) => bytes.includes(spelling))) found.push(file)
  }
  return found
}

async function expectNowhere(running: RunningConsole, secret: string) {
  for (const page of running.host.windows()) {
    expect(await page.content()).not.toContain(secret)
    expect(page.url()).not.toContain(secret)
    const kept = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state]),
    )
    expect(kept).not.toContain(secret)
  }
  expect(running.logs()).not.toContain(secret)
  expect(await filesWith(running.userData, secret)).toEqual([])
}

test('Add account, from the first press to the next day', async ({ running, sandbox }) => {
  // Two windows, a restart, and every file of the profile read twice: on a busy machine more than a minute.
  test.slow()
  const { page, host } = running
  const contact = somebody(sandbox, alone(sandbox))
  const other = await running.secondWindow()
  await openContact(other, contact)
  await expect(addButton(other)).toBeEnabled()
  await openContact(page, contact)
  await expect(panel(page)).toContainText('No account')
  await expect(panel(page)).not.toContainText('Username')

  await addButton(page).click()
  await expect(field(page)).toHaveValue(contact.email ?? '')
  await expect(dialog(page)).toContainText('becomes the username')
  await submit(page).click()
  await expect(dialog(page)).toContainText('Account added')
  await expect(dialog(page)).toContainText(contact.email ?? '')
  expect(contact.account?.username).toBe(contact.email)

  const secret = dialog(page).getByRole('status').first()
  await expect(secret).toHaveText('Hidden')
  await dialog(page).getByRole('button', { name: 'Show' }).click()
  await expect(secret).toHaveText(/^\w{4}-\w{4}-\w{4}$/)
  const password = (await secret.textContent()) ?? ''
  await dialog(page).getByRole('button', { name: 'Hide' }).click()
  await expect(secret).toHaveText('Hidden')
  expect(await page.content()).not.toContain(password)

  await dialog(page).getByRole('button', { name: 'Copy', exact: true }).click()
  await expect(dialog(page)).toContainText('The clipboard is cleared after a minute')
  expect(await host.clipboardText()).toBe(password)

  await dialog(page).getByRole('button', { name: 'Close' }).click()
  await expect(dialog(page)).toBeHidden()
  await expect(panel(page)).toContainText('Created')
  await expect(panel(page)).toContainText(contact.email ?? '')
  await expect(addButton(page)).toBeHidden()
  await expect(panel(page)).toBeFocused()

  await expect(addButton(other)).toBeHidden()
  await expect(panel(other)).toContainText(contact.email ?? '')
  expect(await call(page, 'drafts.get', { key: `account/${await idOf(page, contact)}` })).toMatchObject({
    value: { text: null },
  })
  await expectNowhere(running, password)

  await running.restart()
  await openContact(running.page, contact)
  await expect(panel(running.page)).toContainText(contact.email ?? '')
  await expect(addButton(running.page)).toBeHidden()
  await expectNowhere(running, password)
})

test('a copied password leaves the clipboard when the console closes', async ({ running, sandbox }) => {
  const contact = somebody(sandbox, alone(sandbox))
  await openDialog(running.page, contact)
  await submit(running.page).click()
  await dialog(running.page).getByRole('button', { name: 'Copy', exact: true }).click()
  await expect(dialog(running.page)).toContainText('The clipboard is cleared')
  const { host } = running
  expect(await host.clipboardText()).toMatch(/^\w{4}-\w{4}-\w{4}$/)
  await running.restart()
  expect(await host.clipboardText()).toBe('')
})

test('nobody closes the password away unread by accident', async ({ running: { page }, sandbox }) => {
  await openDialog(page, somebody(sandbox, alone(sandbox)))
  await submit(page).click()
  await expect(dialog(page)).toContainText('Account added')
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeVisible()
  await dialog(page).getByRole('button', { name: 'Close' }).click()
  await expect(dialog(page)).toContainText('cannot be shown again')
  await dialog(page).getByRole('button', { name: 'Back to the password' }).click()
  await dialog(page).getByRole('button', { name: 'Show' }).click()
  await dialog(page).getByRole('button', { name: 'Close' }).click()
  await expect(dialog(page)).toBeHidden()
})

test('an e-mail that is somebody’s username leads to them, and no further', async ({
  running: { page },
  sandbox,
}) => {
  const contact = somebody(sandbox, alone(sandbox))
  const owner = sandbox.people.contacts.find(({ account }) => account?.status === 'active')
  if (!owner) throw new Error('nobody has an account')
  await openDialog(page, contact)
  await field(page).fill(owner.account?.username.toUpperCase() ?? '')
  await expect(dialog(page).getByRole('alert')).toContainText('A username can be given only once')
  await expect(submit(page)).toBeDisabled()
  await page.keyboard.press('Enter')
  expect(contact.account).toBeNull()
  await dialog(page)
    .getByRole('link', { name: nameOf(owner) })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: nameOf(owner) })).toBeVisible()
  await expect(dialog(page)).toBeHidden()
})

test('an e-mail that another contact has is a warning, with the way to them', async ({
  running: { page },
  sandbox,
}) => {
  const { contacts } = sandbox.people
  const partners = (one: Contact) => contacts.filter(({ email }) => email !== null && email === one.email)
  const contact = somebody(
    sandbox,
    (one) => partners(one).length > 1 && partners(one).every((each) => !each.account),
  )
  const partner = partners(contact).find(({ id }) => id !== contact.id)
  if (!partner) throw new Error('nobody shares an e-mail')
  await openDialog(page, contact)
  await expect(dialog(page)).toContainText('also belongs to another contact')
  await expect(dialog(page).getByRole('link', { name: nameOf(partner) })).toBeVisible()
  await expect(submit(page)).toHaveText('Add account anyway')
  await submit(page).click()
  await expect(dialog(page)).toContainText('Account added')
  await dialog(page).getByRole('button', { name: 'Show' }).click()
  await dialog(page).getByRole('button', { name: 'Close' }).click()
  expect(contact.account?.username).toBe(contact.email)
})

test('an e-mail that differs from the contact’s is pointed out', async ({ running: { page }, sandbox }) => {
  const contact = somebody(sandbox, alone(sandbox))
  await openDialog(page, contact)
  await field(page).fill('quite.another@example.org')
  await expect(dialog(page)).toContainText(`not the contact’s own e-mail address, ${contact.email}`)
  await dialog(page)
    .getByRole('button', { name: `Use ${contact.email}` })
    .click()
  await expect(field(page)).toHaveValue(contact.email ?? '')
  await expect(dialog(page)).not.toContainText('not the contact’s own')
})

test('what is no e-mail is said at its field, and goes nowhere', async ({ running: { page }, sandbox }) => {
  const contact = somebody(sandbox, ({ email }) => email === null)
  await openDialog(page, contact)
  await expect(field(page)).toHaveValue('')
  await submit(page).click()
  await expect(field(page)).toHaveAccessibleDescription(/Enter an e-mail address/)
  for (const wrong of [
    'jan',
    'jan@',
    'jan@huis',
    'jan jansen@example.org',
    '@example.org',
    'jan@example.org,',
  ]) {
    await field(page).fill(wrong)
    await submit(page).click()
    await expect(field(page), wrong).toHaveAccessibleDescription(/not a complete e-mail address/)
    await expect(field(page)).toBeFocused()
  }
  expect(sandbox.log.filter(({ method, path }) => method === 'POST' && path.includes(contact.id))).toEqual([])
  await field(page).fill('now.she.has@example.org')
  await submit(page).click()
  await expect(dialog(page)).toContainText('Account added')
  expect(contact.account?.username).toBe('now.she.has@example.org')
})

test('of two windows that press at once, one creates and the other is told', async ({ running, sandbox }) => {
  const contact = somebody(sandbox, alone(sandbox))
  const first = running.page
  const second = await running.secondWindow()
  await openDialog(first, contact)
  await openDialog(second, contact)
  const gate = sandbox.gate(new RegExp(`/${contact.id}/account$`))
  await submit(first).click()
  await submit(second).click()
  await gate.arrived(2)
  gate.release()
  const told = async (page: Page) => {
    const text = dialog(page)
      .getByText(/Account added|There is an account already/)
      .first()
    await expect(text).toBeVisible()
    return text.textContent()
  }
  expect((await Promise.all([told(first), told(second)])).toSorted()).toEqual([
    'Account added',
    'There is an account already',
  ])
  for (const page of [first, second]) {
    await expect(dialog(page)).toContainText(contact.email ?? '')
    await expect(dialog(page).getByRole('alert')).toHaveCount(0)
  }
})

test('a failure keeps what was typed; trying again creates', async ({ running: { page }, sandbox }) => {
  const contact = somebody(sandbox, ({ email }) => email === null)
  await openDialog(page, contact)
  await field(page).fill('typed.once@example.org')
  const undo = sandbox.faults.add({
    route: /\/hub\/contact\/.*account/,
    method: 'POST',
    kind: 'status',
    status: 500,
  })
  await submit(page).click()
  await expect(dialog(page).getByRole('alert')).toBeVisible()
  await expect(field(page)).toHaveValue('typed.once@example.org')
  undo()
  await submit(page).click()
  await expect(dialog(page)).toContainText('Account added')
})

test('what was typed survives a power cut', async ({ running, sandbox }) => {
  const contact = somebody(sandbox, alone(sandbox))
  await openDialog(running.page, contact)
  await field(running.page).fill('half.typed@exam')
  const key = `account/${await idOf(running.page, contact)}`
  await expect
    .poll(() => call(running.page, 'drafts.get', { key }))
    .toMatchObject({ value: { text: 'half.typed@exam' } })
  await running.kill()
  await running.start()
  await openContact(running.page, contact)
  await addButton(running.page).click()
  await expect(field(running.page)).toHaveValue('half.typed@exam')
  expect(contact.account).toBeNull()
})

test('access is sent again, after saying where to', async ({ running: { page }, sandbox }) => {
  const contact = sandbox.people.contacts.find(({ account }) => account?.status === 'invited')
  if (!contact?.account) throw new Error('nobody is invited')
  const before = contact.account.invitedAt
  await openContact(page, contact)
  const button = panel(page).getByRole('button', { name: 'Send access again' })
  await button.click()
  await expect(dialog(page)).toContainText(contact.account.invitedTo ?? '?')
  await dialog(page).getByRole('button', { name: 'Cancel' }).last().click()
  await expect(button).toBeFocused()
  expect(contact.account.invitedAt).toBe(before)
  await button.click()
  await dialog(page).getByRole('button', { name: 'Send access' }).click()
  await expect(page.getByText(`Access sent to ${contact.account.invitedTo}`)).toBeVisible()
  expect(contact.account.invitedAt).not.toBe(before)
})

test('without the role the button says why not, and main refuses as well', async ({ running, sandbox }) => {
  const { page } = running
  const contact = somebody(sandbox, alone(sandbox))
  const hub = (await idOf(page, contact)).split('/')[0]
  const signIn = (secret: string) => call(page, 'connections.replaceSecret', { id: hub, secret })
  expect(await signIn(tokens.staff)).toMatchObject({ ok: true })
  try {
    await openContact(page, contact)
    await expect(addButton(page)).toBeDisabled()
    await expect(addButton(page)).toHaveAccessibleDescription(
      /Needs the role Organization Beheerder or Relatiebeheerder/,
    )
    await page.keyboard.press('a')
    await expect(dialog(page)).toBeHidden()
    const id = await idOf(page, contact)
    const answer = await call(page, 'contacts.createAccount', { id, email: contact.email })
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'noPermission' } })
    expect(contact.account).toBeNull()
    expect(sandbox.log.filter(({ method, path }) => method === 'POST' && path.includes(contact.id))).toEqual(
      [],
    )
  } finally {
    await signIn(tokens.administrator)
  }
})
