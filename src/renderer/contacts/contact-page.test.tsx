import type { Contact } from '@shared/contact'
import { Failed } from '@shared/failure'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { officeWith } from '../invoices/invoices.fixture'
import { atHub } from '../roles/roles.fixture'
import { openConsole } from '../ui/open-console'
import { anna, bengt, carla, hubWith } from './contacts.fixture'

const all = [anna, bengt, carla]
const at = ({ id }: Contact, search = '') => `/contacts/${encodeURIComponent(id)}${search}`
const named = (name: string) => page.getByRole('heading', { level: 1, name })
const add = page.getByRole('button', { name: 'Add account' })

test('the button is there only as long as the contact has no account', async () => {
  const { history } = await openConsole(at(anna), hubWith(all))
  await expect.element(add).toBeEnabled()
  history.push(at(bengt))
  await expect.element(named('Bengt Åkesson')).toBeVisible()
  await expect.element(page.getByRole('complementary')).toMatchTextContent('bengt@example.org')
  await expect.element(add).not.toBeInTheDocument()
})

test('another contact clears the last one at once, and a late answer about that one changes nothing', async () => {
  const hub = hubWith(all)
  const late = Promise.withResolvers<void>()
  const slow = Promise.withResolvers<void>()
  const { history } = await openConsole(at(anna), {
    ...hub,
    'contacts.get': async ({ id, fresh }) => {
      if (id === anna.id && fresh) await late.promise
      if (id === carla.id) await slow.promise
      const value = id === anna.id ? anna : carla
      return { value, source: fresh ? 'live' : 'cache', asOf: '2026-03-20T13:02:00.000Z' }
    },
  })
  await expect.element(named('Anna van den Berg')).toBeVisible()
  history.push(at(carla))
  await expect.element(named('Anna van den Berg')).not.toBeInTheDocument()
  expect(document.body.textContent).not.toContain('anna@example.org')
  late.resolve()
  slow.resolve()
  await expect.element(named('Carla Berends')).toBeVisible()
  expect(document.body.textContent).not.toContain('anna@example.org')
})

test('what is kept is there at once; what the hub says takes its place', async () => {
  const fresh = Promise.withResolvers<void>()
  await openConsole(at(anna), {
    ...hubWith(all),
    'contacts.get': async (asked) => {
      if (!asked.fresh) return { value: anna, source: 'cache', asOf: '2026-03-20T13:02:00.000Z' }
      await fresh.promise
      const value = { ...anna, phone: '+31 60 999 9999' }
      return { value, source: 'live', asOf: '2026-03-21T09:00:00.000Z' }
    },
  })
  await expect.element(page.getByRole('link', { name: '+31 60 000 0001' })).toBeVisible()
  await expect.element(page.getByText(/^As of/)).toBeVisible()
  fresh.resolve()
  await expect.element(page.getByRole('link', { name: '+31 60 999 9999' })).toBeVisible()
  await expect.element(page.getByText('Live')).toBeVisible()
})

test('previous and next stay inside the list it was opened from', async () => {
  const { history } = await openConsole(at(anna, '?initial=B'), hubWith(all))
  await expect.element(page.getByText('1 of 2')).toBeVisible()
  await userEvent.keyboard('j')
  await expect.element(named('Carla Berends')).toBeVisible()
  await expect
    .element(page.getByRole('button', { name: 'Next contact' }))
    .toHaveAttribute('aria-disabled', 'true')
  await userEvent.keyboard('k')
  await expect.element(named('Anna van den Berg')).toBeVisible()
  expect(history.location.search).toBe('?initial=B')
})

test('offline it cannot add an account, and says so; back online it can', async () => {
  const { bridge } = await openConsole(at(anna), hubWith(all))
  await expect.element(add).toBeEnabled()
  bridge.tell('network.changed', { online: false, unreachable: [] })
  await expect.element(add).toBeDisabled()
  await expect.element(add).toHaveAccessibleDescription('Not possible while offline.')
  await userEvent.keyboard('a')
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
  bridge.tell('network.changed', { online: true, unreachable: [] })
  await expect.element(add).toBeEnabled()
})

test('without the role it cannot add an account, and says which role', async () => {
  await openConsole(at(anna), {
    ...hubWith(all),
    'roles.standing': () => atHub('staff'),
  })
  await expect.element(add).toBeDisabled()
  await expect
    .element(add)
    .toHaveAccessibleDescription(/Organization Beheerder or Relatiebeheerder.*manages Hub Noord/)
})

test('a part that fails says so by itself, and the others stand', async () => {
  let broken = true
  const hub = hubWith(all)
  const office = officeWith([])
  const connections = async () =>
    (await Promise.all([hub, office].map((one) => one['connections.list']?.({}) ?? []))).flat()
  await openConsole(at(anna), {
    ...office,
    ...hub,
    'connections.list': connections,
    'customers.ofContact': (asked) => {
      const answer = office['customers.ofContact']
      if (broken || !answer) throw new Failed({ kind: 'unavailable', upstream: 'data-layer' })
      return answer(asked)
    },
  })
  const part = page.getByRole('region', { name: 'Customer accounts' })
  await expect.element(part.getByRole('alert')).toMatchTextContent(/Data layer is out of order/)
  await expect.element(page.getByRole('link', { name: 'anna@example.org' })).toBeVisible()
  broken = false
  await part.getByRole('button', { name: 'Try again' }).click()
  await expect.element(part.getByRole('link', { name: 'Invoices of anna' })).toBeVisible()
})

test('mail and phone go through main, without spaces in the number', async () => {
  const { bridge } = await openConsole(at(anna), { ...hubWith(all), 'links.open': () => ({}) })
  await page.getByRole('link', { name: 'anna@example.org' }).click()
  await page.getByRole('link', { name: '+31 60 000 0001' }).click()
  expect(bridge.asked('links.open')).toEqual([
    { url: 'mailto:anna@example.org' },
    { url: 'tel:+31600000001' },
  ])
})

test('nobody is there: it says so, and leads back', async () => {
  const nobody = () => {
    throw new Failed({ kind: 'notFound', upstream: 'hub' })
  }
  await openConsole('/contacts/h%2Fnobody', { ...hubWith(all), 'contacts.get': nobody })
  await expect.element(page.getByRole('heading', { level: 1, name: 'Nobody is here' })).toBeVisible()
  await page.getByRole('link', { name: 'To all contacts' }).click()
  await expect.element(page.getByRole('grid')).toBeVisible()
})

test('on a wide screen the account and the notes stay beside the page', async () => {
  await page.viewport(2560, 1440)
  await openConsole('/contacts/h%2Fanna', hubWith([anna]))
  const reach = page.getByRole('region', { name: 'Contact details' })
  await expect.element(reach).toBeVisible()
  const side = page.getByRole('complementary').element().getBoundingClientRect()
  expect(side.left - reach.element().getBoundingClientRect().right).toBeLessThan(48)
  expect(side.width).toBeGreaterThan(500)
})
