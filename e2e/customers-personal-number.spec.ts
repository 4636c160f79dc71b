import { secretsIn } from './canary.ts'
import { expect, test } from './console.ts'
import { accountWith, lookUp, named, openAccount } from './customer-page.ts'
import { filesIn } from './files.ts'
import { synced } from './screens.ts'

test.use({ contacts: 40, invoices: 60 })
test.setTimeout(120_000)

test('a personal number is in no route, no log, no path that is asked, no file and no name of one', async ({
  console: running,
  sandbox,
}) => {
  const { page } = running
  await synced(page)
  const account = accountWith(sandbox, ({ ssn, country }) => ssn !== null && country === 'SE')
  const ssn = account.ssn ?? ''
  const routes: string[] = []
  page.on('framenavigated', (frame) => routes.push(frame.url()))

  await lookUp(page, `${ssn.slice(0, 8)}-${ssn.slice(8)}`)
  await expect(
    named(page, account.name).or(page.getByRole('heading', { name: /accounts found/ })),
  ).toBeVisible()
  sandbox.faults.add({ route: '/data-layer/accounts', kind: 'status', status: 500 })
  await lookUp(page, ssn)
  await expect(page.getByRole('alert')).toContainText('out of order', { timeout: 30_000 })
  await page.getByRole('alert').getByRole('button', { name: 'Details' }).click()
  sandbox.faults.clear()
  for (const tab of ['profile', 'locations', 'usage', 'cost', 'invoices']) {
    await openAccount(page, account, tab)
    await expect(named(page, account.name)).toBeVisible()
  }
  const shapes = [
    ssn,
    ssn.slice(2),
    `${ssn.slice(0, 8)}-${ssn.slice(8)}`,
    `${ssn.slice(2, 8)}-${ssn.slice(8)}`,
  ]
  expect(sandbox.log.some(({ query }) => query.includes('ssn='))).toBe(true)
  const paths = sandbox.log.map(({ path }) => path)
  expect(secretsIn([page.url(), ...routes, ...paths].join('\n'), shapes)).toEqual([])
  const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage, history.state]))
  expect(secretsIn(kept, shapes)).toEqual([])

  await running.restart()
  expect(secretsIn(running.logs(), shapes)).toEqual([])
  const files = filesIn(running.userData)
  expect(files.size).toBeGreaterThan(3)
  for (const [file, bytes] of files) {
    expect(secretsIn(file, shapes)).toEqual([])
    expect(secretsIn(bytes, shapes), file).toEqual([])
  }
})
