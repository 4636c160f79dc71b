import { Failed } from '@shared/failure'
import type { Organisation } from '@shared/organisation'
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { hubWith } from '../contacts/contacts.fixture'
import type { Answers } from '../ui/fake-bridge'
import { openConsole } from '../ui/open-console'

const asOf = '2026-03-20T13:02:00.000Z'
const organisation = (number: string, name: string): Organisation => ({
  ...{ id: `h/${number}`, connectionId: 'h', number, name, type: 'Supplier', street: 'Kade 1' },
  ...{ postalCode: '1011 AB', city: 'Amsterdam', country: 'NL', said: [{ path: 'kvk', text: '123' }] },
})
const all = [organisation('1', 'Polderstroom'), organisation('2', 'Duinlicht')]
const hub = (rows: Organisation[], more: Answers = {}): Answers => ({
  ...hubWith([]),
  'organisations.refresh': () => ({}),
  'organisations.page': ({ text }) => {
    const found = rows.filter(({ name }) => name.includes(text))
    return { rows: found, count: found.length, of: rows.length, asOf }
  },
  'contracts.page': () => ({ rows: [], count: 0, of: 0, sums: [], asOf }),
  ...more,
})
async function open(answers: Answers) {
  await page.viewport(1280, 800)
  const shown = await openConsole('/organisations', answers)
  // As the page's own root: a list without height draws no rows.
  shown.screen.container.style.height = '100vh'
  return shown
}
const row = page.getByRole('row', { name: /Polderstroom/ })

test('one beside the list: where it is, its contracts, and everything that the hub says', async () => {
  const { bridge, history } = await open(hub(all))
  await row.click()
  const panel = page.getByRole('complementary')
  await expect.element(panel).toMatchTextContent(/Kade 1.*1011 AB Amsterdam/)
  await expect
    .poll(() => bridge.asked('contracts.page').at(-1))
    .toMatchObject({ filter: { organisationIds: ['1'] } })
  await expect.element(panel.getByText('No contract of it is known here.')).toBeVisible()
  await panel.getByText('Everything the hub says').click()
  await expect.element(panel.getByText('kvk')).toBeVisible()
  expect(history.location.href).toContain('organisation=')
})

const noAnswer = {
  'organisations.refresh': () => {
    throw new Failed({ kind: 'timeout', upstream: 'hub', connectionName: 'Hub Noord' })
  },
} satisfies Answers
test.each<[string, Organisation[], RegExp]>([
  ['nothing is kept', [], /Hub Noord took too long/],
  ['some are kept, which stay', all, /Hub Noord took too long.*Polderstroom/],
])('a hub that does not answer is told, where %s', async (_, rows, words) => {
  await open(hub(rows, noAnswer))
  await expect.element(page.getByRole('main')).toMatchTextContent(words)
})

test('offline what is kept is shown without a failure, and asked anew once the network is back', async () => {
  let online = false
  const { bridge } = await open(hub(all, { 'network.status': () => ({ online, unreachable: [] }) }))
  await expect.element(row).toBeVisible()
  expect(bridge.asked('organisations.refresh')).toEqual([])
  online = true
  bridge.tell('network.changed', { online, unreachable: [] })
  await expect.poll(() => bridge.asked('organisations.refresh')).toHaveLength(1)
})
