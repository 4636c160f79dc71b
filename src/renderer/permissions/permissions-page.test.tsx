import { Failed } from '@shared/failure'
import type { PermissionRow } from '@shared/held-permission'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { hubWith } from '../contacts/contacts.fixture'
import type { Answers } from '../ui/fake-bridge'
import { openConsole } from '../ui/open-console'

const asOf = '2026-03-20T13:02:00.000Z'
const permission = (id: string, given: Partial<PermissionRow> = {}): PermissionRow => ({
  ...{ id: `h/${id}`, connectionId: 'h', code: id, description: null, organisation: null },
  ...{ system: 'Hub Noord', role: 'staff', said: [{ path: 'validUntil', text: '2027-01-01' }] },
  ...given,
})
const manager = permission('relatiebeheerder', {
  ...{ description: 'Relatiebeheerder', organisation: 'Polderstroom', role: 'relationshipManager' },
})
const held = (rows: PermissionRow[], more: Answers = {}): Answers => ({
  ...hubWith([]),
  'permissions.refresh': () => ({}),
  'permissions.page': ({ text, offset, limit }) => {
    const found = rows.filter(({ code }) => code.includes(text))
    return { rows: found.slice(offset, offset + limit), count: found.length, of: rows.length, asOf }
  },
  ...more,
})
async function open(path: string, answers: Answers) {
  await page.viewport(1280, 800)
  const shown = await openConsole(path, answers)
  // As the page's own root: a list without height draws no rows.
  shown.screen.container.style.height = '100vh'
  return shown
}
const at = '/my-account/permissions'

test('a list as every list: found, sorted, and one beside it with all that the hub says, in the route', async () => {
  const { bridge, history } = await open(at, held([manager, permission('101')]))
  await expect
    .element(page.getByRole('row', { name: /Relatiebeheerder/ }))
    .toMatchTextContent(/Polderstroom.*Hub Noord/)
  await expect.element(page.getByRole('row', { name: /101/ })).toMatchTextContent(/No role.*Everywhere/)
  await page.getByRole('searchbox').or(page.getByRole('textbox')).first().fill('relatie')
  await expect.element(page.getByText('1 of 2', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Code' }).click()
  await expect
    .poll(() => bridge.asked('permissions.page').at(-1))
    .toMatchObject({ text: 'relatie', sort: { by: 'code' } })
  await page.getByRole('row', { name: /Relatiebeheerder/ }).click()
  const panel = page.getByRole('complementary')
  await expect.element(panel).toMatchTextContent(/The hub gives you this role/)
  await panel.getByText('Everything the hub says').click()
  await expect.element(panel.getByText('validUntil')).toBeVisible()
  expect(history.location.href).toContain('text=relatie')
  expect(history.location.href).toContain('permission=')
  // Esc closes what is beside the list, and then goes back.
  await userEvent.keyboard('{Escape}')
  await expect.element(panel).not.toBeInTheDocument()
  await userEvent.keyboard('{Escape}')
  await expect.poll(() => history.location.pathname).toBe('/my-account')
})

const elsewhere: Answers = {
  'connections.list': () => [
    {
      ...{ id: 'd', kind: 'data-layer', name: 'Data', baseUrl: 'https://data.example', secret: 'stored' },
      credential: { kind: 'bearer' },
    },
  ],
}
const silent: Answers = {
  'permissions.refresh': () => {
    throw new Failed({ kind: 'timeout', upstream: 'hub', connectionName: 'Hub Noord' })
  },
}
test.each<[string, Answers, string]>([
  ['none', {}, 'No permissions'],
  ['no hub', elsewhere, 'Connect the hub'],
  ['a hub that does not answer', silent, 'Hub Noord took too long'],
])('%s is told as such', async (_, more, words) => {
  await open(at, held([], more))
  await expect.element(page.getByText(words, { exact: true })).toBeVisible()
})

test('offline what is kept is shown without a failure, and asked anew once the network is back', async () => {
  let online = false
  const { bridge } = await open(
    at,
    held([manager], { 'network.status': () => ({ online, unreachable: [] }) }),
  )
  await expect.element(page.getByRole('row', { name: /Relatiebeheerder/ })).toBeVisible()
  expect(bridge.asked('permissions.refresh')).toEqual([])
  online = true
  bridge.tell('network.changed', { online, unreachable: [] })
  await expect.poll(() => bridge.asked('permissions.refresh')).toHaveLength(1)
})
