import type { Page } from '@playwright/test'
import { call } from '../e2e/bridge.ts'
import { filledConsole, synced } from './filled-console.ts'
import { median, report, rounded } from './report.ts'

// A data layer over a slow line: nothing may wait for something that it does not need.
const delays: [RegExp, number][] = [
  [/\/accounts\/[^/]+$/, 500],
  [/\/userroles$/, 700],
  [/\/locations$/, 200],
  [/\/(agreements|products)$/, 400],
  [/\/(measurements|cost)\//, 400],
]
const rounds = 9

const filled = await filledConsole({ contacts: 200, invoices: 1_000 })
const desktop = await filled.start()
const page = await desktop.waitForWindow()
await synced(page)
for (const [route, delayMs] of delays) filled.sandbox.faults.add({ route, kind: 'slow', delayMs })
const { people, customers } = filled.sandbox
const withServices = people.accounts.filter(
  ({ id, email, contactId }) =>
    email !== null &&
    customers.services(id).length > 0 &&
    people.accounts.filter((other) => other.contactId === contactId).length === 1,
)

const drawn: number[] = []
const slowest: number[] = []
for (const { id, contactId } of withServices.slice(0, rounds)) {
  await page.goto(
    new URL(`/contacts/${encodeURIComponent(await contactIn(page, contactId))}`, page.url()).href,
  )
  const link = page.getByRole('link', { name: new RegExp(id) }).first()
  await link.focus()
  const calls = filled.sandbox.log.length
  const started = performance.now()
  await page.keyboard.press('Enter')
  const profile = page.getByRole('region', { name: 'Profile' })
  await profile.getByRole('row').nth(1).waitFor()
  drawn.push(performance.now() - started)
  slowest.push(Math.max(...filled.sandbox.log.slice(calls).map((request) => delayOf(request.path))))
}
await filled.end(desktop)
console.log(`drawn ${median(drawn)} ms, slowest call ${median(slowest)} ms`)
await report([
  {
    name: 'customer page from Enter to everything drawn ÷ the slowest single call',
    value: rounded(median(drawn) / median(slowest)),
    limit: 1.3,
  },
])

async function contactIn(page: Page, id: string) {
  const { value } = await call(page, 'connections.list')
  const hub = (value as { id: string; kind: string }[]).find(({ kind }) => kind === 'hub')
  return `${hub?.id}/${id}`
}

function delayOf(path: string): number {
  return delays.find(([route]) => route.test(path))?.[1] ?? 0
}
