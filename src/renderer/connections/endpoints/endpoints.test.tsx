import type { Connection } from '@shared/connection'
import type { EndpointImport, EndpointRow } from '@shared/endpoint'
import { Failed } from '@shared/failure'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Answers, FakeBridge } from '../../ui/fake-bridge'
import { openConsole } from '../../ui/open-console'

const connection: Connection = {
  id: 'd-1',
  kind: 'data-layer',
  name: 'Data Noord',
  baseUrl: 'https://data.example.org',
  credential: { kind: 'bearer' },
  secret: 'stored',
}
const row = (
  operation: string,
  endpoint: EndpointRow['usual'],
  more: Partial<EndpointRow> = {},
): EndpointRow => ({
  operation,
  endpoint,
  usual: endpoint,
  isChanged: false,
  refused: null,
  ...more,
})
const invoices = row('invoices', {
  method: 'GET',
  path: '/accounts/{accountId}/invoices',
  query: { from: 'fromDate', to: 'toDate' },
  body: {},
})
const updateUser = row('updateUser', {
  method: 'PUT',
  path: '/accounts/{accountId}/users/{userId}',
  query: {},
  body: { email: 'email' },
})
const account = row('account', { method: 'GET', path: '/accounts/{accountId}', query: {}, body: {} })

/** Main with a memory for what is changed, which it tells. */
function office(more: Answers = {}, rows = [account, invoices, updateUser]): Answers {
  let now = rows
  const changed = () => {
    ;(window.meterkast as FakeBridge).tell('connections.changed', {})
    return now
  }
  return {
    'connections.list': () => [connection],
    'endpoints.list': () => now,
    'endpoints.save': ({ changes }) => {
      now = now.map((one) => {
        const change = changes.find(({ operation }) => operation === one.operation)
        return change
          ? { ...one, isChanged: true, endpoint: change.endpoint as EndpointRow['endpoint'] }
          : one
      })
      return changed()
    },
    'endpoints.reset': ({ operation }) => {
      now = now.map((one) =>
        operation === undefined || operation === one.operation ? row(one.operation, one.usual) : one,
      )
      return changed()
    },
    ...more,
  }
}
const at = '/settings/connections?endpoints=d-1'
const open = (operation: string) => `${at}&operation=${operation}`
const path = page.getByRole('textbox', { name: 'Path' })
const save = page.getByRole('button', { name: 'Save' })
const line = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) })

test('a path that cannot be one is said beside it, and main is asked nothing', async () => {
  const { bridge } = await openConsole(open('invoices'), office())
  for (const [typed, problem] of [
    ['accounts', 'Begins with /'],
    ['https://elsewhere.example', 'A path only'],
    ['/../{accountId}', 'Without . or ..'],
    ['/{accountId}?x=1', 'Without ? and #'],
    ['/invoices', 'Needs all of: {accountId}'],
    ['/{accountId}/{serviceId}', 'Only the names in braces'],
  ] as const) {
    await path.fill(typed)
    await save.click()
    await expect.element(page.getByText(problem, { exact: false })).toBeVisible()
    await expect.element(path).toHaveAttribute('aria-invalid', 'true')
  }
  await path.fill('/{accountId}')
  await page.getByRole('textbox', { name: 'From' }).fill('toDate')
  await save.click()
  await expect.element(page.getByText('Another parameter has this name').first()).toBeVisible()
  expect(bridge.asked('endpoints.save')).toEqual([])
})

test('what main refuses stands beside its field, and nothing typed is lost', async () => {
  await openConsole(
    open('invoices'),
    office({
      'endpoints.save': () => {
        throw new Failed({ kind: 'invalid', fields: [{ path: 'invoices.path', problem: 'characters' }] })
      },
    }),
  )
  await path.fill('/{accountId}/x')
  await save.click()
  await expect.element(page.getByText('Has signs that cannot be used here')).toBeVisible()
  await expect.element(path).toHaveValue('/{accountId}/x')
})

test('a change is saved whole, marked, and goes back to the default', async () => {
  const { bridge } = await openConsole(open('invoices'), office())
  await path.fill('/v2/{accountId}/bills')
  await page.getByRole('textbox', { name: 'From' }).fill('since')
  await expect.element(page.getByText('Default: fromDate')).toBeVisible()
  await save.click()
  await expect.element(line('Invoices')).toMatchTextContent(/Changed/)
  await expect.element(page.getByRole('button', { name: 'Invoices', exact: true })).toHaveFocus()
  expect(bridge.asked('endpoints.save')).toEqual([
    {
      connectionId: 'd-1',
      changes: [
        {
          operation: 'invoices',
          endpoint: {
            method: 'GET',
            path: '/v2/{accountId}/bills',
            query: { from: 'since', to: 'toDate' },
            body: {},
          },
        },
      ],
    },
  ])
  await page.getByRole('button', { name: 'Invoices', exact: true }).click()
  await page.getByRole('button', { name: 'Reset to default' }).click()
  await expect.element(line('Invoices')).toMatchTextContent(/Default/)
  expect(bridge.asked('endpoints.reset')).toEqual([{ connectionId: 'd-1', operation: 'invoices' }])
})

test('what was kept and cannot be used is shown with the reason, while the default is used', async () => {
  const kept = { ...account.endpoint, path: '/customers' }
  const refused = { kept, problems: [{ path: 'path', problem: 'missingPlaceholder' }] }
  await openConsole(open('account'), office({}, [{ ...account, refused }, invoices]))
  await expect.element(line('Customer')).toMatchTextContent(/Not usable/)
  await expect.element(path).toHaveValue('/customers')
  await expect.element(page.getByText('Needs all of: {accountId}')).toBeVisible()
})

test('by keyboard: from line to line, into the form and out, with what was typed kept', async () => {
  const drafts = new Map<string, string | null>()
  await openConsole(
    at,
    office({
      'drafts.get': ({ key }) => ({ text: drafts.get(key) ?? null }),
      'drafts.save': ({ key, text }) => {
        drafts.set(key, text)
        return {}
      },
    }),
  )
  const head = (name: string) => page.getByRole('button', { name, exact: true })
  await expect.element(head('Customer')).toBeVisible()
  await userEvent.keyboard('j')
  await expect.element(head('Customer')).toHaveFocus()
  await userEvent.keyboard('{ArrowDown}j')
  await expect.element(head('Correct user')).toHaveFocus()
  await userEvent.keyboard('{ArrowDown}k{Enter}')
  await expect.element(path).toHaveFocus()
  await path.fill('/half/{accountId}')
  await userEvent.keyboard('{Escape}')
  await expect.element(head('Invoices')).toHaveFocus()
  await expect.poll(() => drafts.get('endpoint/d-1/invoices')).toContain('half')
  await userEvent.keyboard('{Enter}')
  await expect.element(path).toHaveValue('/half/{accountId}')
  await expect.element(page.getByText('It is not saved yet.', { exact: false })).toBeVisible()
})

test('a test says how it went; what writes is never tested, and says why', async () => {
  const { bridge } = await openConsole(
    at,
    office({
      'endpoints.test': ({ ids }) =>
        ids['accountId']
          ? { verdict: 'works', status: 200, milliseconds: 12.4, failure: null }
          : { verdict: 'unclear', status: 404, milliseconds: 8, failure: 'notFound' },
    }),
  )
  await page.getByRole('button', { name: 'Test: Invoices' }).click()
  await expect.element(line('Invoices')).toMatchTextContent(/AnswersHTTP 404 · 8 ms/)
  await page.getByRole('button', { name: 'Invoices', exact: true }).click()
  await expect.element(page.getByText('which says nothing about the path', { exact: false })).toBeVisible()
  await page.getByRole('textbox', { name: 'Test with {accountId}' }).fill('7')
  await page.getByRole('button', { name: 'Test what is typed' }).click()
  await expect.element(page.getByText('HTTP 200 · 12 ms').first()).toBeVisible()
  await path.fill('/v2/{accountId}')
  await expect.element(page.getByRole('form').getByText('HTTP 200 · 12 ms')).not.toBeInTheDocument()
  expect(bridge.asked('endpoints.test').map(({ ids }) => ids)).toEqual([{}, { accountId: '7' }])

  await expect.element(line('Correct user')).toMatchTextContent(/Not tested/)
  await page.getByRole('button', { name: 'Correct user', exact: true }).click()
  await expect.element(page.getByText('This changes something in Data Noord', { exact: false })).toBeVisible()
  await expect.element(page.getByRole('combobox', { name: 'Method' })).toHaveValue('PUT')
})

test('offline nothing can be tested, and all can be saved', async () => {
  const { bridge } = await openConsole(
    open('invoices'),
    office({ 'network.status': () => ({ online: false, unreachable: [] }) }),
  )
  const button = page.getByRole('button', { name: 'Test: Invoices' })
  await expect.element(button).toHaveAttribute('aria-disabled', 'true')
  await path.fill('/v2/{accountId}')
  await save.click()
  await expect.element(line('Invoices')).toMatchTextContent(/Changed/)
  expect(bridge.asked('endpoints.test')).toEqual([])
})

test('a file is shown before anything of it is done, with what is refused', async () => {
  const read: EndpointImport = {
    fileName: 'table.json',
    unchanged: 1,
    changes: [
      {
        operation: 'account',
        from: account.endpoint,
        to: { ...account.endpoint, path: '/customers/{accountId}' },
      },
    ],
    refused: [{ operation: 'invoices', problems: [{ path: 'path', problem: 'address' }] }],
  }
  const { bridge } = await openConsole(at, office({ 'endpoints.import': () => read }))
  await page.getByRole('button', { name: 'Import…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Import table.json?' })
  await expect.element(dialog.getByText('GET /customers/{accountId}')).toBeVisible()
  await expect
    .element(dialog.getByRole('region', { name: 'What is not taken' }))
    .toMatchTextContent(/A path only/)
  expect(bridge.asked('endpoints.save')).toEqual([])
  await dialog.getByRole('button', { name: 'Change 1 operation' }).click()
  await expect.element(line('Customer')).toMatchTextContent(/Changed/)
  expect(bridge.asked('endpoints.save')).toMatchObject([{ changes: [{ operation: 'account' }] }])
})

test('a file that is none, a cancelled dialog and a full reset', async () => {
  const answers: (EndpointImport | null | string)[] = ['otherKind', null]
  const { bridge } = await openConsole(
    at,
    office(
      {
        'endpoints.import': () => {
          const answer = answers.shift() ?? null
          if (typeof answer !== 'string') return answer
          throw new Failed({ kind: 'invalid', fields: [{ path: 'file', problem: answer }] })
        },
      },
      [{ ...account, isChanged: true }, invoices],
    ),
  )
  await page.getByRole('button', { name: 'Import…' }).click()
  await expect.element(page.getByRole('alert')).toHaveTextContent('The file is for another kind of system.')
  await page.getByRole('button', { name: 'Import…' }).click()
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument()
  await page.getByRole('button', { name: 'Reset all…' }).click()
  await expect.element(page.getByRole('dialog')).toMatchTextContent(/Customer/)
  await page.getByRole('button', { name: 'Reset all', exact: true }).click()
  await expect.poll(() => bridge.asked('endpoints.reset')).toEqual([{ connectionId: 'd-1' }])
  await expect.element(page.getByRole('button', { name: 'Reset all…' })).toBeDisabled()
})
