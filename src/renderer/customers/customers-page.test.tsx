import type { CustomerAccount } from '@shared/customer'
import { Failed } from '@shared/failure'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { queryClient } from '../app/query-client'
import { openConsole } from '../ui/open-console'
import { ada, adaToo, bo, dataLayerWith, kept } from './customers.fixture'

const all = [ada, adaToo, bo]
const box = page.getByRole('textbox', { name: 'Look up a customer' })
const kind = page.getByRole('combobox', { name: 'Look up by' })
const found = (accounts: CustomerAccount[]) => ({
  ...dataLayerWith(all),
  'customers.lookUp': () => ({ accounts, failures: [] }),
})

const identification = (id: string, state: 'waiting' | 'done', accounts: CustomerAccount[] | null) => ({
  ...{ id, connectionId: 'd', purpose: 'customer' as const, method: 'openid' as const, state, accounts },
  ...{ hint: 'browser' as const, qr: null, person: null, failure: null },
})

test('one account opens at once, by Enter', async () => {
  const { history, bridge } = await openConsole('/customers', found([bo]))
  await expect.element(box).toHaveFocus()
  await userEvent.keyboard('640823-3234')
  await expect.element(kind).toHaveValue('personalNumber')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('heading', { level: 1, name: 'Bo Åkesson' })).toBeVisible()
  expect(bridge.asked('customers.lookUp')).toEqual([{ by: 'personalNumber', text: '640823-3234' }])
  expect(history.location.href).toBe('/customers/d%2Fbo/profile')
})

test('what is typed is in no route, query, draft or title, and gone when the screen is left', async () => {
  const { history, bridge } = await openConsole('/customers', found([ada, adaToo]))
  await userEvent.fill(box, '19640823-3234')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('heading', { name: /^2 accounts found/ })).toBeVisible()
  const queries = queryClient.getQueryCache().getAll()
  expect(JSON.stringify([...queries.map(({ queryKey, state }) => [queryKey, state.data])])).not.toContain(
    '3234',
  )
  expect(history.location.href + document.title + JSON.stringify(history.location.state)).not.toContain(
    '3234',
  )
  expect(bridge.asked('drafts.save')).toEqual([])
  history.push('/settings/language')
  await expect.element(box).not.toBeInTheDocument()
  history.push('/customers')
  await expect.element(box).toHaveValue('')
  await expect.element(page.getByRole('heading', { name: /accounts found/ })).not.toBeInTheDocument()
  const sent = queryClient.getMutationCache().getAll()
  expect(JSON.stringify(sent.map(({ state }) => state.variables))).not.toContain('3234')
})

test('of several accounts one is chosen with arrows and Enter', async () => {
  const { history } = await openConsole('/customers', found([ada, adaToo]))
  await userEvent.fill(box, 'ada@example.org')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('link', { name: 'Ada Lindström' }).first()).toHaveFocus()
  await userEvent.keyboard('{ArrowDown}')
  await expect.element(page.getByRole('link', { name: 'Ada Lindström' }).nth(1)).toHaveFocus()
  await userEvent.keyboard('{ArrowUp}{ArrowUp}')
  await expect.element(box).toHaveFocus()
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}')
  await expect.poll(() => history.location.pathname).toBe('/customers/d%2Fcabin/profile')
})

test('bad input is said at the box, asks nobody, and stays', async () => {
  const { bridge } = await openConsole('/customers', dataLayerWith(all))
  for (const [text, said] of [
    ['', /^Enter a name/],
    ['1964', /none of these in full/],
    ['anna@', /not a complete e-mail/],
    ['640823-3235', /check digit/],
  ] as const) {
    await userEvent.fill(box, text)
    await userEvent.keyboard('{Enter}')
    await expect.element(box).toHaveAccessibleDescription(said)
    await expect.element(box).toHaveAttribute('aria-invalid', 'true')
    await expect.element(box).toHaveValue(text)
  }
  expect(bridge.asked('customers.lookUp')).toEqual([])
})

test('what it is taken for can be chosen, and what else it may be is offered when nobody is found', async () => {
  const { bridge } = await openConsole('/customers', found([]))
  await userEvent.fill(box, '0701234567')
  await expect.element(kind).toHaveValue('phone')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByText(/knows nobody by this phone number/)).toBeVisible()
  await page.getByRole('button', { name: 'Look it up as a personal number' }).click()
  await expect.element(page.getByText(/knows nobody by this personal number/)).toBeVisible()
  await kind.selectOptions('orgNumber')
  await expect.element(page.getByText(/knows nobody/)).not.toBeInTheDocument()
  await expect.element(box).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByText(/knows nobody by this organisation number/)).toBeVisible()
  expect(bridge.asked('customers.lookUp').map(({ by }) => by)).toEqual([
    'phone',
    'personalNumber',
    'orgNumber',
  ])
})

test('a data layer that does not answer says so, beside what the others found', async () => {
  let broken = true
  await openConsole('/customers', {
    ...dataLayerWith(all),
    'customers.lookUp': () => ({
      accounts: [ada],
      failures: broken ? [{ kind: 'unavailable', upstream: 'data-layer', connectionName: 'Söder' }] : [],
    }),
  })
  await userEvent.fill(box, 'ada@example.org')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('alert')).toMatchTextContent(/Söder is out of order/)
  await expect.element(page.getByRole('link', { name: 'Ada Lindström' })).toBeVisible()
  broken = false
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect.element(page.getByRole('heading', { level: 1, name: 'Ada Lindström' })).toBeVisible()
})

test('a late answer about what is no longer typed opens nothing', async () => {
  const late = Promise.withResolvers<void>()
  const { history, bridge } = await openConsole('/customers', {
    ...dataLayerWith(all),
    'customers.lookUp': async () => {
      await late.promise
      return { accounts: [bo], failures: [] }
    },
  })
  await userEvent.fill(box, 'bo@example.org')
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => bridge.asked('customers.lookUp')).toHaveLength(1)
  await userEvent.fill(box, 'ada@example.org')
  late.resolve()
  await expect.element(page.getByRole('status', { name: 'Asking…' })).not.toBeInTheDocument()
  await expect.element(box).toHaveValue('ada@example.org')
  expect(history.location.pathname).toBe('/customers')
})

test('where no data layer answers, it does not say that there is no account', async () => {
  await openConsole('/customers', {
    ...dataLayerWith(all),
    'customers.lookUp': () => ({
      accounts: [],
      failures: [{ kind: 'unavailable', upstream: 'data-layer', connectionName: 'Söder' }],
    }),
  })
  await userEvent.fill(box, 'ada@example.org')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('button', { name: 'Try again' })).toBeVisible()
  await expect.element(page.getByText('No account found')).not.toBeInTheDocument()
})

test('offline it looks nobody up, but recent customers open', async () => {
  const { bridge, history } = await openConsole('/customers', {
    ...dataLayerWith(all),
    'network.status': () => ({ online: false, unreachable: [] }),
    'customers.recent': () => [kept(bo)],
    'customers.account': ({ id, fresh }) => {
      if (fresh) throw new Failed({ kind: 'offline' })
      return kept(id === bo.id ? bo : ada)
    },
  })
  await expect.element(page.getByRole('link', { name: 'Bo Åkesson' })).toBeVisible()
  await userEvent.fill(box, 'bo@example.org')
  await userEvent.keyboard('{Enter}')
  await expect.element(box).toHaveAccessibleDescription(/anything else needs a network/)
  await expect.element(page.getByRole('button', { name: 'Look up' })).toHaveAttribute('aria-disabled', 'true')
  await userEvent.keyboard('{ArrowDown}{Enter}')
  await expect.poll(() => history.location.pathname).toBe('/customers/d%2Fbo/profile')
  expect(bridge.asked('customers.lookUp')).toEqual([])
})

test('without a data layer it says where customers come from', async () => {
  await openConsole('/customers', {
    'connections.list': () => [
      {
        id: 'h',
        kind: 'hub',
        name: 'Hub',
        baseUrl: 'https://hub.example',
        credential: { kind: 'bearer' },
        secret: 'stored',
      },
    ],
  })
  await expect
    .element(page.getByRole('heading', { name: 'Customers come from the data layer' }))
    .toBeVisible()
  await expect.element(page.getByRole('link', { name: 'Connect the data layer' })).toBeVisible()
  await expect
    .element(page.getByRole('navigation').getByRole('link', { name: 'Customers' }))
    .not.toBeInTheDocument()
})

test('who showed who they are is opened, and the page says so', async () => {
  const { bridge } = await openConsole('/customers', {
    ...dataLayerWith(all),
    'signIn.status': () => ({ needs: 'none', methods: ['openid'], signedIn: null }),
    'identification.cancel': () => ({}),
    'identification.start': ({ id }) => identification(id, 'waiting', null),
  })
  await page.getByRole('button', { name: 'Identify by OpenID' }).click()
  await expect.poll(() => bridge.asked('identification.start')).toHaveLength(1)
  const [asked] = bridge.asked('identification.start')
  bridge.tell('identification.progress', identification(asked?.id ?? '', 'done', [bo]))
  await expect.element(page.getByRole('heading', { level: 1, name: 'Bo Åkesson' })).toBeVisible()
  await expect.element(page.getByText(/^Yes: the customer has shown who they are/)).toBeVisible()
})

test('who gives only a name or a street is chosen from those on this computer, also without a network', async () => {
  const { history, bridge } = await openConsole('/customers', {
    ...dataLayerWith(all),
    'network.status': () => ({ online: false, unreachable: [] }),
    'customers.search': ({ text }) => (text === 'lindstr' ? [ada, adaToo] : []),
  })
  await userEvent.fill(box, 'lindstr')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('heading', { name: /^2 customers on this computer/ })).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'Ada Lindström' }).first()).toHaveFocus()
  await userEvent.keyboard('{ArrowDown}{Enter}')
  await expect.poll(() => history.location.pathname).toBe('/customers/d%2Fcabin/profile')
  expect(bridge.asked('customers.lookUp')).toEqual([])
  const sent = queryClient.getMutationCache().getAll()
  expect(JSON.stringify(sent.map(({ state }) => state.variables))).not.toContain('lindstr')
})

test('a name that nobody here has leads to the contacts', async () => {
  const { history } = await openConsole('/customers', {
    ...dataLayerWith(all),
    'customers.search': () => [],
  })
  await userEvent.fill(box, 'kerkstraat 4')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByText(/has “kerkstraat 4” in their name or address/)).toBeVisible()
  await page.getByRole('link', { name: 'Search the contacts' }).click()
  await expect.poll(() => history.location.href).toMatch(/^\/contacts\?text=kerkstraat/)
})
