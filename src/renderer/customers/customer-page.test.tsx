import { Failed } from '@shared/failure'
import { beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { windowSized } from '../invoices/window.fixture'
import { openConsole } from '../ui/open-console'
import { ada, adaToo, bo, dataLayerWith, kept, live, location, role, service } from './customers.fixture'

beforeEach(windowSized)

const all = [ada, adaToo, bo]
const at = (id: string, tab = 'profile') => `/customers/${encodeURIComponent(id)}/${tab}`
const named = (name: string) => page.getByRole('heading', { level: 1, name })

test('everything is asked at once when the page opens, whatever the tab', async () => {
  const { bridge } = await openConsole(at(ada.id), dataLayerWith(all))
  await expect.poll(() => bridge.asked('customers.products')).toHaveLength(2)
  for (const operation of ['customers.account', 'customers.userRoles', 'customers.locations'] as const)
    expect(
      bridge
        .asked(operation)
        .map(({ fresh }) => fresh)
        .toSorted(),
    ).toEqual([false, true])
  expect(bridge.asked('customers.agreements')).toHaveLength(2)
})

test('another customer clears the last one at once, and late answers about that one change nothing', async () => {
  const layer = dataLayerWith(all)
  const late = Promise.withResolvers<void>()
  const slow = Promise.withResolvers<void>()
  const wait = async ({ id, fresh }: { id: string; fresh: boolean }) => {
    if (id === ada.id && fresh) await late.promise
    if (id === bo.id) await slow.promise
  }
  const { history } = await openConsole(at(ada.id, 'locations'), {
    ...layer,
    'customers.account': async (asked) => {
      await wait(asked)
      return (asked.fresh ? live : kept)(asked.id === ada.id ? ada : bo)
    },
    'customers.userRoles': async (asked) => {
      await wait(asked)
      return kept([role({ userId: asked.id, role: 'owner', name: `Owner of ${asked.id}` })])
    },
    'customers.locations': async (asked) => {
      await wait(asked)
      return kept([location({ id: asked.id, name: `Home of ${asked.id}` })])
    },
  })
  await expect.element(page.getByRole('heading', { name: 'Home of d/ada' })).toBeVisible()
  history.push(at(bo.id, 'locations'))
  await expect.element(page.getByText('Home of d/ada')).not.toBeInTheDocument()
  expect(document.body.textContent).not.toContain('Ada')
  late.resolve()
  slow.resolve()
  await expect.element(page.getByRole('heading', { name: 'Home of d/bo' })).toBeVisible()
  await expect.element(named('Bo Åkesson')).toBeVisible()
  expect(document.body.textContent).not.toMatch(/Ada|d\/ada/)
})

test('nobody has this account: it says so, and where to look instead', async () => {
  await openConsole(at('d/nobody'), dataLayerWith(all))
  await expect.element(named('Nobody has this account')).toBeVisible()
  expect(page.getByRole('heading', { level: 1 }).elements()).toHaveLength(1)
  expect(page.getByRole('navigation', { name: 'What to see of this customer' }).elements()).toEqual([])
  await page.getByRole('main').getByRole('link', { name: 'Look up a customer' }).click()
  await expect.element(page.getByRole('heading', { name: 'Recent customers' })).toBeVisible()
})

test('a part that fails says so by itself, and the others stand', async () => {
  let broken = true
  const layer = dataLayerWith(all)
  await openConsole(at(ada.id), {
    ...layer,
    'customers.userRoles': (asked) => {
      const answer = layer['customers.userRoles']
      if (broken || !answer) throw new Failed({ kind: 'unavailable', upstream: 'data-layer' })
      return answer(asked)
    },
  })
  const users = page.getByRole('region', { name: 'Users' })
  await expect.element(users.getByRole('alert')).toMatchTextContent(/out of order/)
  await expect.element(named('Ada Lindström')).toBeVisible()
  broken = false
  await users.getByRole('button', { name: 'Try again' }).click()
  await expect.element(users.getByRole('cell', { name: 'Owner' })).toBeVisible()
})

test('what is not provided is said once, and hidden otherwise', async () => {
  const none = () => {
    throw new Failed({ kind: 'notProvided', upstream: 'data-layer' })
  }
  const services = ['a', 'b', 'c'].map((id) => service({ id, type: 'consumption_grid' }))
  await openConsole(at(ada.id, 'locations'), {
    ...dataLayerWith(all),
    'customers.userRoles': none,
    'customers.agreements': none,
    'customers.locations': () => live([location({ id: 'l', services })]),
  })
  await expect.element(page.getByText('This organisation does not provide agreements.')).toBeVisible()
  await expect.element(page.getByRole('heading', { name: 'Products and prices' }).first()).toBeVisible()
  expect(page.getByText(/does not provide/).elements()).toHaveLength(1)
  expect(page.getByRole('heading', { name: 'Agreements' }).elements()).toEqual([])
  expect(page.getByRole('alert').elements()).toEqual([])
  await userEvent.keyboard('1')
  await expect.element(page.getByText('This organisation does not provide users and roles.')).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Add guest' })).not.toBeInTheDocument()
})

test('without locations, usage has nothing to say', async () => {
  await openConsole(at(ada.id), {
    ...dataLayerWith(all),
    'customers.locations': () => {
      throw new Failed({ kind: 'notProvided', upstream: 'data-layer' })
    },
  })
  await userEvent.keyboard('2')
  await expect
    .element(page.getByText('This organisation does not provide locations and services.'))
    .toBeVisible()
  await expect.element(page.getByRole('link', { name: 'Usage' })).not.toBeInTheDocument()
})

test('of many locations one is found by its address or by what is delivered there', async () => {
  const many = Array.from({ length: 30 }, (_, at) =>
    location({
      id: `l${at}`,
      street: `Storgatan ${at}`,
      services: [service({ id: `s${at}`, type: at === 7 ? 'charge_point' : 'consumption_grid' })],
    }),
  )
  await openConsole(at(ada.id, 'locations'), {
    ...dataLayerWith(all),
    'customers.locations': () => live(many),
  })
  await expect.element(page.getByText('30 of 30')).toBeVisible()
  await userEvent.keyboard('/')
  await userEvent.keyboard('charge point')
  await expect.element(page.getByText('1 of 30')).toBeVisible()
  await expect.element(page.getByRole('heading', { name: 'Charge point' })).toBeVisible()
  await expect.element(page.getByRole('heading', { name: 'Storgatan 8' })).not.toBeInTheDocument()
  await userEvent.keyboard('{Escape}')
  await expect.element(page.getByText('30 of 30')).toBeVisible()
  expect(page.getByRole('heading', { level: 1 }).elements()).toHaveLength(1)
})

const thirty = Array.from({ length: 30 }, (_, at) =>
  location({
    id: `l${at}`,
    services: ['grid', 'trade'].map((type) => service({ id: `s${at}-${type}`, type: `consumption_${type}` })),
  }),
)

test('thirty locations do not stand in the way of the tab that somebody looks at', async () => {
  const answers: (() => void)[] = []
  const held = async () => {
    await new Promise<void>((resolve) => answers.push(resolve))
    return live([])
  }
  const { bridge } = await openConsole(at(ada.id, 'profile'), {
    ...dataLayerWith(all),
    'customers.locations': () => live(thirty),
    'customers.agreements': held,
    'customers.products': held,
  })
  await expect.poll(() => answers).toHaveLength(4)
  await expect.element(page.getByRole('cell', { name: 'Owner' })).toBeVisible()
  expect(answers).toHaveLength(4)
  await userEvent.keyboard('2')
  await expect.poll(() => answers).toHaveLength(16)
  const asked = bridge.asked('customers.products').map(({ serviceId }) => serviceId)
  expect(asked).toEqual(thirty.flatMap(({ services }) => services.map(({ id }) => id)).slice(0, 8))
  // Whatever is answered makes room for what comes next, until all are there.
  for (let count = 0; count < 120; count += 1) {
    await expect.poll(() => answers.length).toBeGreaterThan(count)
    answers[count]?.()
  }
  await expect.element(page.getByRole('main').getByText('No agreement.').last()).toBeVisible()
  expect(bridge.asked('customers.agreements')).toHaveLength(60)
})

test('who leaves takes along what was not asked yet; what is not provided is not asked of every service', async () => {
  const never = () => new Promise<never>(() => undefined)
  const { bridge, history } = await openConsole(at(ada.id, 'locations'), {
    ...dataLayerWith(all),
    'customers.locations': () => live(thirty),
    'customers.agreements': () => {
      throw new Failed({ kind: 'notProvided', upstream: 'data-layer' })
    },
    'customers.products': never,
  })
  await expect.element(page.getByText('This organisation does not provide agreements.')).toBeVisible()
  await expect.poll(() => bridge.asked('customers.products')).toHaveLength(8)
  expect(page.getByRole('heading', { name: 'Agreements' }).elements()).toEqual([])
  history.push('/customers')
  await expect.element(page.getByRole('heading', { name: 'Recent customers' })).toBeVisible()
  expect(bridge.asked('customers.agreements')).toHaveLength(8)
  expect(bridge.asked('customers.products')).toHaveLength(8)
})

test('the other accounts are a key away, on the same tab', async () => {
  const { history } = await openConsole(at(ada.id, 'locations'), {
    ...dataLayerWith(all),
    'customers.siblings': () => [ada, adaToo],
  })
  await expect.element(page.getByRole('button', { name: '2 accounts' })).toBeVisible()
  await userEvent.keyboard('s')
  await expect.element(page.getByRole('menuitem', { name: /cabin/ })).toBeVisible()
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}')
  await expect.poll(() => history.location.pathname).toBe('/customers/d%2Fcabin/locations')
  await expect.element(page.getByText('Home of cabin')).toBeVisible()
})

test('keys lead to the tabs, back, and to the contact', async () => {
  const linked = { ...ada, contactId: 'h/ada' }
  const { history } = await openConsole(at(ada.id), dataLayerWith([linked]))
  await expect.element(page.getByRole('link', { name: 'Contact', exact: true })).toBeVisible()
  await userEvent.keyboard('5')
  await expect.poll(() => history.location.pathname).toBe(at(ada.id, 'invoices'))
  await userEvent.keyboard('2')
  await expect.poll(() => history.location.pathname).toBe(at(ada.id, 'locations'))
  await userEvent.keyboard('c')
  await expect.poll(() => history.location.pathname).toBe('/contacts/h%2Fada')
  history.push(at(ada.id))
  await expect.element(named('Ada Lindström')).toBeVisible()
  await userEvent.keyboard('{Escape}')
  await expect.poll(() => history.location.pathname).toBe('/customers')
})

test('a tab that is none is the profile, and an account without a tab too', async () => {
  const { history } = await openConsole(at(ada.id, 'nothing'), dataLayerWith(all))
  await expect.element(page.getByRole('region', { name: 'Users' })).toBeVisible()
  history.push('/customers/d%2Fbo')
  await expect.poll(() => history.location.pathname).toBe(at(bo.id))
})

test('offline what is kept stays, and what is not says so calmly', async () => {
  await openConsole(at(ada.id), {
    ...dataLayerWith(all),
    'network.status': () => ({ online: false, unreachable: [] }),
    'customers.userRoles': () => {
      throw new Failed({ kind: 'offline', upstream: 'data-layer' })
    },
  })
  await expect.element(named('Ada Lindström')).toBeVisible()
  await expect.element(page.getByText(/^As of/).first()).toBeVisible()
  await expect.element(page.getByText('Not on this computer yet.', { exact: false })).toBeVisible()
  expect(page.getByRole('alert').elements()).toEqual([])
})

test('what is kept changed: it is read again, and the data layer is not asked again', async () => {
  const { bridge } = await openConsole(at(ada.id), dataLayerWith(all))
  await expect.element(page.getByText('Live').first()).toBeVisible()
  await expect.poll(() => bridge.asked('customers.account')).toHaveLength(2)
  bridge.tell('customers.changed', { id: ada.id })
  await expect.poll(() => bridge.asked('customers.account')).toHaveLength(3)
  expect(bridge.asked('customers.account').filter(({ fresh }) => fresh)).toHaveLength(1)
})

test('usage and cost have tabs of their own, asked for before they are opened', async () => {
  const { bridge, history } = await openConsole(at(ada.id), {
    ...dataLayerWith(all),
    'customers.usage': () => {
      throw new Failed({ kind: 'notProvided', upstream: 'data-layer' })
    },
    'customers.cost': () => {
      throw new Failed({ kind: 'notProvided', upstream: 'data-layer' })
    },
  })
  await expect
    .poll(() => bridge.asked('customers.usage').map(({ seriesId }) => seriesId))
    .toEqual(['m-s-d/ada'])
  await expect
    .poll(() => bridge.asked('customers.cost').map(({ seriesId }) => seriesId))
    .toEqual(['c-s-d/ada'])
  await userEvent.keyboard('3')
  await expect.poll(() => history.location.pathname).toBe(at(ada.id, 'usage'))
  await expect.element(page.getByRole('heading', { level: 2 })).toBeVisible()
})
