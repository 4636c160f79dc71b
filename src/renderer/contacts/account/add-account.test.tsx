import { Failed } from '@shared/failure'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { queryClient } from '../../app/query-client'
import type { Answers } from '../../ui/fake-bridge'
import { openConsole } from '../../ui/open-console'
import { anna, bengt, carla, contact, hubWith } from '../contacts.fixture'

const all = [anna, bengt, carla]
const password = 'canary-Tt4x'
const dialog = page.getByRole('dialog')
const email = dialog.getByRole('textbox', { name: 'E-mail' })
const press = (name: string) => dialog.getByRole('button', { name })
const path = `/contacts/${encodeURIComponent(anna.id)}`
/** Everything the page holds on to, as text. */
const kept = () =>
  JSON.stringify([
    queryClient
      .getQueryCache()
      .getAll()
      .map(({ state }) => state),
    queryClient
      .getMutationCache()
      .getAll()
      .map(({ state }) => state),
    { ...localStorage },
    { ...sessionStorage },
  ])

async function open(answers: Answers = hubWith(all), at = path) {
  const opened = await openConsole(at, answers)
  await page.getByRole('button', { name: 'Add account' }).click()
  await expect.element(email).toBeVisible()
  return opened
}

test('begins with the contact’s e-mail, and the key A opens it too', async () => {
  await openConsole(path, hubWith(all))
  await expect.element(page.getByRole('button', { name: 'Add account' })).toBeEnabled()
  await userEvent.keyboard('a')
  await expect.element(email).toHaveValue('anna@example.org')
  await expect.element(email).toHaveFocus()
})

test('refuses what is no e-mail without asking main', async () => {
  const { bridge } = await open()
  await email.fill('')
  await press('Add account').click()
  await expect.element(dialog).toMatchTextContent('Enter an e-mail address.')
  await email.fill('anna@')
  await press('Add account').click()
  await expect.element(dialog).toMatchTextContent('This is not a complete e-mail address.')
  expect(bridge.asked('contacts.createAccount')).toEqual([])
})

test('warns that it is not the contact’s own e-mail, and goes back to that', async () => {
  await open()
  await email.fill('anna@work.example')
  await expect.element(dialog).toMatchTextContent('not the contact’s own e-mail address, anna@example.org')
  await press('Use anna@example.org').click()
  await expect.element(email).toHaveValue('anna@example.org')
  await expect.element(dialog.getByText('not the contact’s own')).not.toBeInTheDocument()
})

test('a username that somebody has cannot be taken, and leads to whose it is', async () => {
  const { bridge, history } = await open()
  await email.fill('bengt@example.org')
  await expect.element(dialog.getByRole('alert')).toMatchTextContent(/already signs in.*Bengt Åkesson/)
  await expect.element(press('Add account')).toBeDisabled()
  await userEvent.keyboard('{Enter}')
  await dialog.getByRole('link', { name: 'Bengt Åkesson' }).click()
  await expect.poll(() => history.location.pathname).toBe(`/contacts/${encodeURIComponent(bengt.id)}`)
  await expect.element(dialog).not.toBeInTheDocument()
  expect(bridge.asked('contacts.createAccount')).toEqual([])
})

/** Whose an e-mail is, it tells only after `tell`. */
function slowCheck() {
  const hub = hubWith(all)
  const { promise, resolve: tell } = Promise.withResolvers<void>()
  const answers: Answers = {
    ...hub,
    'contacts.checkEmail': async (asked) => {
      await promise
      const check = hub['contacts.checkEmail']
      if (!check) throw new Failed({ kind: 'internal' })
      return check(asked)
    },
  }
  return { answers, tell }
}

test('another contact’s e-mail is warned about before it is used, however quick the press', async () => {
  const { answers, tell } = slowCheck()
  const { bridge } = await open(answers)
  await email.fill('carla@example.org')
  await userEvent.keyboard('{Enter}')
  tell()
  await expect.element(dialog).toMatchTextContent(/also belongs to another contact/)
  expect(bridge.asked('contacts.createAccount')).toEqual([])
  await press('Add account anyway').click()
  await expect.element(dialog).toMatchTextContent('Account added')
  expect(bridge.asked('contacts.createAccount')).toEqual([{ id: anna.id, email: 'carla@example.org' }])
})

/** The first or the second click of a double click, with no time in between. */
const click = (name: string, detail: 1 | 2) =>
  press(name)
    .element()
    .dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail }))

test('pressing twice asks once', async () => {
  const { bridge } = await open()
  const form = email.element().closest('form')
  form?.requestSubmit()
  form?.requestSubmit()
  await expect.element(dialog).toMatchTextContent('Account added')
  expect(bridge.asked('contacts.createAccount')).toHaveLength(1)
})

test('the second half of a double click does not go past the warning that the first half brought up', async () => {
  const { answers, tell } = slowCheck()
  const { bridge } = await open(answers)
  await email.fill('carla@example.org')
  click('Add account', 1)
  tell()
  await expect.element(dialog).toMatchTextContent(/also belongs to another contact/)
  const checks = bridge.asked('contacts.checkEmail').length
  click('Add account anyway', 2)
  expect(bridge.asked('contacts.checkEmail')).toHaveLength(checks)
  expect(bridge.asked('contacts.createAccount')).toEqual([])
})

test('the password is nowhere until asked for, once, and nowhere after', async () => {
  const { bridge, history } = await open()
  await press('Add account').click()
  await expect.element(dialog).toMatchTextContent('Account added')
  expect(document.documentElement.outerHTML).not.toContain(password)
  expect(kept()).not.toContain(password)
  await press('Show').click()
  await expect.element(dialog).toMatchTextContent(password)
  await press('Hide').click()
  expect(document.documentElement.outerHTML).not.toContain(password)
  await press('Copy').click()
  await expect.element(dialog).toMatchTextContent(/cleared after a minute/)
  expect(bridge.asked('clipboard.copySecret')).toEqual([{ text: password }])
  await press('Show').click()
  await press('Close').click()
  await expect.element(dialog).not.toBeInTheDocument()
  expect(document.documentElement.outerHTML).not.toContain(password)
  expect(kept()).not.toContain(password)
  expect(history.location.href).not.toContain(password)
  expect(JSON.stringify(bridge.asked('drafts.save'))).not.toContain(password)
})

test('a password neither shown nor copied is not closed away by accident', async () => {
  await open()
  await press('Add account').click()
  await expect.element(dialog).toMatchTextContent('Account added')
  await userEvent.keyboard('{Escape}')
  await userEvent.click(document.body, { position: { x: 5, y: 300 } })
  await expect.element(dialog).toMatchTextContent('Account added')
  await press('Close').click()
  await expect.element(dialog.getByRole('alert')).toMatchTextContent(/neither shown nor copied/)
  await press('Back to the password').click()
  await expect.element(press('Show')).toHaveFocus()
  await press('Close').click()
  await press('Close without the password').click()
  await expect.element(dialog).not.toBeInTheDocument()
})

test('afterwards the username stands in place of the button, and the focus is not lost', async () => {
  const { bridge } = await open()
  await press('Add account').click()
  bridge.tell('contacts.changed', { id: anna.id })
  await expect.element(dialog).toMatchTextContent('Account added')
  await press('Show').click()
  await press('Close').click()
  const side = page.getByRole('complementary')
  await expect.element(side).toMatchTextContent('anna@example.org')
  await expect.element(page.getByRole('button', { name: 'Add account' })).not.toBeInTheDocument()
  await expect.element(side.getByRole('region', { name: 'Account' })).toHaveFocus()
})

test('leaving the page takes the password along', async () => {
  const { history } = await open()
  await press('Add account').click()
  await press('Show').click()
  await expect.element(dialog).toMatchTextContent(password)
  history.push('/contacts')
  await expect.element(dialog).not.toBeInTheDocument()
  expect(document.documentElement.outerHTML).not.toContain(password)
  expect(kept()).not.toContain(password)
})

test('a failure stands in the dialog, keeps what was typed, and is tried again', async () => {
  const hub = hubWith(all)
  let silent = true
  await open({
    ...hub,
    'contacts.createAccount': (input) => {
      const create = hub['contacts.createAccount']
      if (silent || !create) throw new Failed({ kind: 'timeout', upstream: 'hub' })
      return create(input)
    },
  })
  await email.fill('anna@work.example')
  await expect.element(dialog).toMatchTextContent('not the contact’s own')
  await press('Add account').click()
  await expect.element(dialog.getByRole('alert')).toMatchTextContent(/took too long/)
  await expect.element(email).toHaveValue('anna@work.example')
  silent = false
  await press('Try again').click()
  await expect.element(dialog).toMatchTextContent('Account added')
})

test('what was typed is there again after the dialog or the console was closed, until it is used', async () => {
  const hub = hubWith(all)
  const { screen } = await open(hub)
  await email.fill('anna@work.example')
  await userEvent.keyboard('{Escape}')
  await expect.element(dialog).not.toBeInTheDocument()
  await screen.unmount()
  const { bridge } = await open(hub)
  await expect.element(email).toHaveValue('anna@work.example')
  await press('Add account').click()
  await expect.element(dialog).toMatchTextContent('Account added')
  await expect.poll(() => bridge.asked('drafts.save').at(-1)?.text).toBe(null)
})

test('when the hub says that the username is taken, it says so in those words', async () => {
  await open({
    ...hubWith(all),
    'contacts.createAccount': () => {
      throw new Failed({ kind: 'conflict', upstream: 'hub', message: 'username-taken' })
    },
  })
  await press('Add account').click()
  await expect.element(dialog.getByRole('alert')).toMatchTextContent(/this username is already in use/)
})

test('somebody else was quicker: a calm notice with the username', async () => {
  await open(hubWith(all, () => ({ result: 'alreadyCreated', username: 'anna@elsewhere.example' })))
  await press('Add account').click()
  await expect.element(dialog).toMatchTextContent(/There is an account already.*anna@elsewhere.example/)
  await expect.element(dialog.getByRole('alert')).not.toBeInTheDocument()
})

test('somebody else was quicker while it was open: the same notice', async () => {
  const hub = hubWith(all)
  const { bridge } = await open(hub)
  await hub['contacts.createAccount']?.({ id: anna.id, email: 'anna@elsewhere.example' })
  bridge.tell('contacts.changed', { id: anna.id })
  await expect.element(dialog).toMatchTextContent(/There is an account already|anna@elsewhere.example/)
  await expect.element(email).not.toBeInTheDocument()
})

test('a hub that mails an invitation: to whom, and once more', async () => {
  const { bridge } = await open(
    hubWith(all, (username) => ({ result: 'invited', username, invitedTo: username })),
  )
  await press('Add account').click()
  await expect.element(dialog).toMatchTextContent('An invitation went to anna@example.org')
  await press('Send again').click()
  await expect.element(dialog).toMatchTextContent('Access sent to anna@example.org')
  expect(bridge.asked('contacts.sendAccess')).toEqual([{ id: anna.id }])
})

test('access is sent again after saying where to, and a refusal stands in the dialog', async () => {
  const dora = contact({
    id: 'h/dora',
    lastName: 'Dekker',
    account: { state: 'invited', username: 'dora@example.org', invitedTo: null, createdAt: null },
  })
  let refused = true
  const { bridge } = await openConsole('/contacts/h%2Fdora', {
    ...hubWith([dora]),
    'contacts.sendAccess': () => {
      if (refused) throw new Failed({ kind: 'conflict', upstream: 'hub' })
      return { invitedTo: 'dora@example.org' }
    },
  })
  await page.getByRole('button', { name: 'Send access again' }).click()
  await expect.element(dialog).toMatchTextContent('dora@example.org')
  expect(bridge.asked('contacts.sendAccess')).toEqual([])
  await press('Send access').click()
  await expect.element(dialog.getByRole('alert')).toMatchTextContent(/in its present state/)
  refused = false
  await press('Send access').click()
  await expect.element(page.getByText('Access sent to dora@example.org.')).toBeVisible()
  await expect.element(dialog).not.toBeInTheDocument()
})

test('with its account a contact leaves the list of those without, and the next one is still next', async () => {
  const { bridge } = await open(hubWith(all), `${path}?accountStates=%5B%22none%22%5D`)
  await press('Add account').click()
  bridge.tell('contacts.changed', { id: anna.id })
  await press('Show').click()
  await press('Close').click()
  await expect.element(page.getByText('Not in this list')).toBeVisible()
  await userEvent.keyboard('j')
  await expect.element(page.getByRole('heading', { level: 1, name: 'Carla Berends' })).toBeVisible()
})
