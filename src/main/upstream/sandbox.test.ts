import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { connections, type SandboxConnection } from '../../../sandbox/connections'
import { tokens } from '../../../sandbox/hub/tokens'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { createDataLayer, type DataLayer } from './data-layer/client'
import { ownerName } from './data-layer/to-account'
import { createHttp } from './http'
import { createHub, type Hub } from './hub/client'
import { probe } from './probe'
import { failureOf } from './test-server'

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

let sandbox: Sandbox
let hub: Hub
let dataLayer: DataLayer
let told: boolean[] = []

beforeAll(async () => {
  sandbox = await startSandbox({ contacts: 450, invoices: 3_000 })
  const [toHub, toDataLayer] = connections(sandbox)
  hub = createHub(open(toHub))
  dataLayer = createDataLayer(open(toDataLayer))
})
afterEach(() => {
  sandbox.faults.clear()
  told = []
})
afterAll(() => sandbox.close())

function open({ secret = '', ...connection }: SandboxConnection, silenceMs = 10_000) {
  return createHttp({
    connection: { ...connection, id: connection.kind },
    secret: async () => secret,
    fetch,
    onReachable: (_, reachable) => told.push(reachable),
    limits: { silenceMs, retryDelayMs: 1, opensAfter: 100 },
  })
}

test('every contact, page by page, as the hub has it', async () => {
  const found = new Map<string, string | null>()
  for (let page = 1, isLast = false; !isLast; page += 1) {
    const answer = await hub.contacts({ page, size: 200 })
    for (const { id, email } of answer.contacts) found.set(id, email)
    expect(answer).toMatchObject({ total: 450, skipped: 0 })
    isLast = answer.isLast
  }
  expect(found).toEqual(new Map(sandbox.people.contacts.map(({ id, email }) => [`hub/${id}`, email])))
})

test('creating an account: once created, then already created; a username of another is a conflict', async () => {
  const without = sandbox.people.contacts.filter(({ account }) => !account)
  const [first, second] = without
  if (!first || !second) throw new Error('the sandbox has too few contacts without an account')
  const two = await Promise.all([
    hub.createAccount(first.id, 'new@x.nl'),
    hub.createAccount(first.id, 'new@x.nl'),
  ])
  expect(two.map(({ result }) => result).sort()).toEqual(['alreadyCreated', 'created'])
  expect(two).toContainEqual({
    result: 'created',
    username: 'new@x.nl',
    temporaryPassword: expect.any(String),
  })
  expect((await hub.contact(first.id)).account).toMatchObject({ state: 'created', username: 'new@x.nl' })
  expect(await failureOf(hub.createAccount(second.id, 'new@x.nl'))).toMatchObject({
    kind: 'conflict',
    code: 'username-taken',
  })
  expect(await failureOf(hub.createAccount(second.id, 'nonsense'))).toMatchObject({
    kind: 'invalid',
    fields: [{ path: 'email', problem: 'not an e-mail address' }],
  })
})

test('every account and invoice, none left out', async () => {
  const answers = await Promise.all(
    sandbox.people.accounts.map(async ({ id, name, email, orgNumber }) => {
      expect(await dataLayer.account(id)).toMatchObject({ upstreamId: id, name, email, orgNumber })
      return dataLayer.invoices(id)
    }),
  )
  const invoices = answers.flatMap((answer) => answer.invoices)
  expect(answers.every(({ skipped }) => skipped === 0)).toBe(true)
  expect(new Set(invoices.map(({ upstreamId }) => upstreamId)).size).toBe(3_000)
  expect(invoices.some(({ kind, amount }) => kind === 'credit' && amount.minor < 0)).toBe(true)
})

test('accounts by e-mail, organisation number, phone and personal number', async () => {
  for (const { id, email, orgNumber, phoneNumber, ssn } of sandbox.people.accounts.slice(0, 60)) {
    if (email) expect(await dataLayer.accountsBy({ email })).toContain(id)
    if (orgNumber) expect(await dataLayer.accountsBy({ orgNumber })).toContain(id)
    if (ssn) expect(await dataLayer.accountsBy({ personalNumber: ssn })).toContain(id)
    expect(await dataLayer.accountsBy({ phone: phoneNumber })).toContain(id)
  }
  expect(await dataLayer.accountsBy({ email: 'nobody@example.invalid' })).toEqual([])
})

test('the account with the most guests: all roles, named after its owner', async () => {
  const account = sandbox.people.accounts.reduce((most, one) => (one.guests > most.guests ? one : most))
  const roles = await dataLayer.userRoles(account.id)
  expect(roles).toHaveLength(account.guests + 1)
  if (account.role === 'owner') expect(ownerName(roles)).toContain(account.lastName)
})

test('invoices of a period, its end not included', async () => {
  const { account, invoice } = anInvoice(() => true)
  const day = invoice.issuedDate
  const inside = (await dataLayer.invoices(account.id, { from: day })).invoices
  const before = (await dataLayer.invoices(account.id, { to: day })).invoices
  expect(inside.every(({ issuedOn }) => issuedOn >= day)).toBe(true)
  expect(before.every(({ issuedOn }) => issuedOn < day)).toBe(true)
  expect(inside.length + before.length).toBe(sandbox.people.invoices.ofAccount(account.id).length)
})

test.each(['both', 'stream', 'url'])('the PDF of an invoice that has it by %s', async (document) => {
  const { account, invoice } = anInvoice((one) => one.document === document)
  const bytes = await dataLayer.invoicePdf(account.id, invoice.id)
  expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-')
})

test('the PDF of an invoice that has none', async () => {
  const { account, invoice } = anInvoice((one) => one.document === 'none')
  expect((await failureOf(dataLayer.invoicePdf(account.id, invoice.id))).kind).toBe('notFound')
})

test.each([
  ['cutOff', 'unexpectedAnswer'],
  ['html', 'unexpectedAnswer'],
  ['empty', 'unexpectedAnswer'],
  ['wrongShape', 'unexpectedAnswer'],
  ['silence', 'timeout'],
  ['reset', 'unavailable'],
  ['status', 'unavailable'],
] as const)('%s is %s, whatever is asked', async (fault, kind) => {
  const { account, invoice } = anInvoice(() => true)
  const [toHub, toDataLayer] = connections(sandbox)
  const silenceMs = fault === 'silence' ? 100 : undefined
  const hub = createHub(open(toHub, silenceMs))
  const dataLayer = createDataLayer(open(toDataLayer, silenceMs))
  sandbox.faults.add({ route: '/', kind: fault })
  const asked = [
    hub.myAccount(),
    hub.myOrganisations(),
    hub.myPermissions(),
    hub.contacts({ page: 1, size: 10 }),
    hub.contact(sandbox.people.contacts[0]?.id ?? ''),
    hub.createAccount('1', 'a@b.nl'),
    dataLayer.accountsBy({ email: 'a@b.nl' }),
    dataLayer.account(account.id),
    dataLayer.userRoles(account.id),
    dataLayer.invoices(account.id),
    dataLayer.invoicePdf(account.id, invoice.id),
  ]
  expect(new Set((await Promise.all(asked.map(failureOf))).map((failure) => failure.kind))).toEqual(
    new Set([kind]),
  )
})

test.each([
  ['hub', 'a contact'],
  ['data-layer', 'an account'],
])('a %s that fails twice still gives %s', async (kind) => {
  sandbox.faults.add({ route: `/${kind}`, kind: 'status', status: 503, times: 2 })
  const ask = kind === 'hub' ? hub.myAccount() : dataLayer.account(sandbox.people.accounts[0]?.id ?? '')
  expect(await ask).toBeTruthy()
})

test('pulling the plug is offline, plugging in is not', async () => {
  await hub.myAccount()
  await sandbox.unplug()
  expect((await failureOf(hub.myAccount())).kind).toBe('offline')
  await sandbox.plug()
  await hub.myAccount()
  expect(told.slice(-2)).toEqual([false, true])
})

test('probing tells what works, and creates nothing', async () => {
  const reports = await Promise.all(
    connections(sandbox, tokens.staff).map(({ secret, ...one }) =>
      probe({ ...one, id: 'x' }, { secret: async () => secret }, fetch),
    ),
  )
  expect(reports.map(({ signedInAs }) => signedInAs)).toEqual(['medewerker@polderstroom.example', null])
  expect(reports.flatMap(({ findings }) => findings).every(({ verdict }) => verdict === 'works')).toBe(true)
})

function anInvoice(fits: (one: { document: string }) => boolean) {
  for (const { id } of sandbox.people.accounts) {
    for (const { id: invoiceId } of sandbox.people.invoices.ofAccount(id)) {
      const one = sandbox.people.invoices.find(invoiceId)
      if (one && fits(one)) return one
    }
  }
  throw new Error('the sandbox has no such invoice')
}
