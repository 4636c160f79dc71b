import { Failed, type Failure } from '@shared/failure'
import type { UserRole } from '@shared/user-role'
import { beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { windowSized } from '../../invoices/window.fixture'
import type { Answers } from '../../ui/fake-bridge'
import { openConsole } from '../../ui/open-console'
import { ada, bo, dataLayerWith, live, role } from '../customers.fixture'
import { rememberLookUp } from '../looked-up'

beforeEach(windowSized)

const path = '/customers/d%2Fada/profile'
const owner = role({ userId: 'o', role: 'owner', name: 'Ada Lindström', email: 'ada@example.org' })
const guest = role({ userId: 'g', role: 'guest', name: 'Nils Öberg', phone: '+46 70 111 22 33' })
const dialog = page.getByRole('dialog')
const add = page.getByRole('button', { name: 'Add guest' })
const users = page.getByRole('table', { name: 'Users' })

/** A data layer whose account `ada` has these users; `change` may refuse. */
function layer(all: UserRole[], change: () => Failure | null = () => null): Answers {
  const drafts = new Map<string, string | null>()
  const refuse = () => {
    const failure = change()
    if (failure) throw new Failed(failure)
  }
  return {
    ...dataLayerWith([ada, bo]),
    'customers.userRoles': () => live(all),
    'customers.addGuest': ({ invitation }) => {
      refuse()
      all.push(
        role({ userId: 'new', role: 'guest', name: '', username: Object.values(invitation).at(-1) ?? '' }),
      )
      return live(all)
    },
    'customers.updateUser': ({ userId, email, phone }) => {
      refuse()
      return live(all.map((one) => (one.userId === userId ? { ...one, email, phone } : one)))
    },
    'drafts.get': ({ key }) => ({ text: drafts.get(key) ?? null }),
    'drafts.save': ({ key, text }) => {
      drafts.set(key, text)
      return {}
    },
  }
}

test('roles and their rules are said in words, unknown ones as they are', async () => {
  await openConsole(path, layer([owner, guest, role({ userId: 'x', role: 'auditor' })]))
  await expect.element(users.getByRole('cell', { name: 'Owner' })).toBeVisible()
  await expect.element(users.getByRole('cell', { name: 'auditor' })).toBeVisible()
  await expect
    .element(page.getByText(/An owner manages the guests and other owners\. A guest sees/))
    .toBeVisible()
  await expect.element(page.getByText(/A company owns/)).not.toBeInTheDocument()
})

test('10,000 guests: few are drawn, any is found, the last one is reached', async () => {
  const guests = Array.from({ length: 10_000 }, (_, at) =>
    role({ userId: `g${at}`, role: 'guest', name: `Åsa Öberg ${at}`, phone: '+46 70 1' }),
  )
  await openConsole(path, layer([owner, ...guests]))
  await expect.element(page.getByText('10,001 of 10,001')).toBeVisible()
  expect(users.getByRole('row').elements().length).toBeLessThan(120)
  await expect.element(users).toHaveAttribute('aria-rowcount', '10002')
  await userEvent.keyboard('/')
  await userEvent.keyboard('oberg asa 9999')
  await expect.element(page.getByText('1 of 10,001')).toBeVisible()
  await expect.element(users.getByRole('cell', { name: 'Åsa Öberg 9999' })).toBeVisible()
  await userEvent.keyboard('{Escape}')
  await expect.element(page.getByText('10,001 of 10,001')).toBeVisible()
  const scroller = users.element().parentElement
  scroller?.scrollTo({ top: scroller.scrollHeight })
  await expect.element(users.getByRole('cell', { name: 'Åsa Öberg 9999' })).toBeVisible()
})

test('a guest is added by key; what is wrong is said at the field and asks nobody', async () => {
  const { bridge } = await openConsole(path, layer([owner]))
  await expect.element(add).toBeEnabled()
  await userEvent.keyboard('g')
  const field = dialog.getByRole('textbox')
  await expect.element(field).toHaveFocus()
  for (const [typed, said] of [
    ['', 'This is empty.'],
    ['nils@', 'This is not a complete e-mail address.'],
  ] as const) {
    await userEvent.fill(field, typed)
    await userEvent.keyboard('{Enter}')
    await expect.element(field).toHaveAccessibleDescription(said)
  }
  await dialog.getByText('Phone', { exact: true }).first().click()
  await userEvent.fill(field, 'twelve')
  await userEvent.keyboard('{Enter}')
  await expect.element(field).toHaveAccessibleDescription(/not a phone number/)
  await userEvent.fill(field, ' +46 70 123 45 67 ')
  expect(bridge.asked('customers.addGuest')).toEqual([])
  await userEvent.keyboard('{Enter}')
  await expect.element(dialog).not.toBeInTheDocument()
  await expect.element(users.getByRole('cell', { name: '+46701234567' })).toBeVisible()
  expect(bridge.asked('customers.addGuest')).toEqual([
    { id: ada.id, invitation: { by: 'phone', phone: '+46701234567' } },
  ])
})

test('a conflict and a refusal are said at the field, other failures below; what was typed stays', async () => {
  let failure: Failure | null = { kind: 'conflict', upstream: 'data-layer' }
  await openConsole(
    path,
    layer([owner], () => failure),
  )
  await add.click()
  const field = dialog.getByRole('textbox')
  await userEvent.fill(field, 'nils@example.org')
  await userEvent.keyboard('{Enter}')
  await expect.element(field).toHaveAccessibleDescription(/has access to this account already/)
  failure = { kind: 'invalid', upstream: 'data-layer', fields: [] }
  await userEvent.keyboard('{Enter}')
  await expect.element(field).toHaveAccessibleDescription(/does not accept this e-mail/)
  failure = { kind: 'unavailable', upstream: 'data-layer' }
  await userEvent.keyboard('{Enter}')
  await expect.element(dialog.getByRole('alert')).toMatchTextContent(/out of order/)
  await expect.element(field).toHaveValue('nils@example.org')
  await userEvent.keyboard('{Escape}')
  await expect.element(dialog).not.toBeInTheDocument()
  await add.click()
  await expect.element(field).toHaveValue('nils@example.org')
  failure = null
  await dialog.getByRole('button', { name: 'Add guest' }).click()
  await expect.element(users.getByRole('cell', { name: 'nils@example.org' })).toBeVisible()
})

const correct = page.getByRole('button', { name: 'Correct phone and e-mail of Nils Öberg' })
const email = dialog.getByRole('textbox', { name: 'E-mail' })
const phone = dialog.getByRole('textbox', { name: 'Phone' })

test('phone and e-mail are corrected', async () => {
  const { bridge } = await openConsole(path, layer([owner, guest]))
  await correct.click()
  await expect.element(email).toHaveFocus()
  await userEvent.fill(email, 'nils@')
  await userEvent.fill(phone, '')
  await userEvent.keyboard('{Enter}')
  await expect.element(email).toHaveAccessibleDescription(/not a complete e-mail/)
  await userEvent.fill(email, '')
  await expect.element(email).toHaveAccessibleDescription(/at least a phone number or an e-mail/)
  expect(bridge.asked('customers.updateUser')).toEqual([])
  await userEvent.fill(email, 'nils.oberg@example.org')
  await userEvent.keyboard('{Enter}')
  await expect.element(dialog).not.toBeInTheDocument()
  await expect.element(users.getByRole('cell', { name: 'nils.oberg@example.org' })).toBeVisible()
  expect(bridge.asked('customers.updateUser')).toEqual([
    { id: ada.id, userId: 'g', email: 'nils.oberg@example.org', phone: null },
  ])
})

test('a refused correction says so at the field it names, or at what was changed; a crash loses nothing', async () => {
  let failure: Failure | null = {
    kind: 'invalid',
    upstream: 'data-layer',
    fields: [{ path: 'phone', problem: 'not E.164' }],
  }
  const answers = layer([owner, guest], () => failure)
  const { bridge } = await openConsole(path, answers)
  await correct.click()
  await userEvent.fill(email, 'taken@example.org')
  await userEvent.keyboard('{Enter}')
  await expect.element(phone).toHaveAccessibleDescription(/does not accept this/)
  failure = { kind: 'conflict', upstream: 'data-layer' }
  await userEvent.keyboard('{Enter}')
  await expect.element(email).toHaveAccessibleDescription(/Somebody else uses this already/)
  await expect.element(phone).toHaveAccessibleDescription('')
  await expect.poll(() => bridge.asked('drafts.save').at(-1)?.text).toContain('taken@example.org')
  failure = null
  await userEvent.keyboard('{Escape}')
  await expect.element(dialog).not.toBeInTheDocument()
  await correct.click()
  await expect.element(email).toHaveValue('taken@example.org')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect.element(users.getByRole('cell', { name: 'taken@example.org' })).toBeVisible()
  await expect.poll(() => bridge.asked('drafts.save').at(-1)?.text).toBeNull()
})

test('offline nothing can be changed, and it says why', async () => {
  const { bridge } = await openConsole(path, layer([owner, guest]))
  await expect.element(add).toBeEnabled()
  bridge.tell('network.changed', { online: false, unreachable: [] })
  await expect.element(add).toBeDisabled()
  await expect.element(page.getByText('Not possible while offline.')).toBeVisible()
  await expect.element(correct).toHaveAttribute('aria-disabled', 'true')
  await userEvent.keyboard('g')
  await expect.element(dialog).not.toBeInTheDocument()
  bridge.tell('network.changed', { online: true, unreachable: [] })
  await expect.element(add).toBeEnabled()
})

test.each([
  ['ada@example.org', /^Yes: the account has the e-mail address/],
  ['g@example.org', /^Looked up by the e-mail address of Nils Öberg, guest/],
  ['who@example.org', /^Neither the account nor its users have the e-mail address/],
])('looked up by %s it says whether it is this person', async (text, said) => {
  rememberLookUp({ by: 'email', text }, [ada])
  await openConsole(path, layer([owner, guest]))
  await expect.element(page.getByText(said)).toBeVisible()
})
