import { tokens } from '../sandbox/hub/tokens.ts'
import { authorizationsConnection, startSandbox } from '../sandbox/index.ts'
import { call } from './bridge.ts'
import { ConnectionForm } from './connection-form.ts'
import { expect, test } from './shared-console.ts'

const kinds = [
  ['hub', 'Partner hub', 'Token'],
  ['data-layer', 'Data layer', 'API key'],
  ['authorizations', 'Authorizations', 'API key'],
  ['connect', 'Tariff connect', 'Account id'],
] as const

for (const [id, kind, how] of kinds) {
  test(`${kind}: added, changed, removed`, async ({ running: { page } }) => {
    const form = new ConnectionForm(page)
    const [first, second] = [`First ${kind}`, `Second ${kind}`]
    await form.add(kind)
    await form.name.fill(first)
    await form.address.fill('https://first.example/api')
    // There is one way to sign in there, so there is nothing to choose.
    if (how === 'Account id') await page.getByRole('textbox', { name: how }).fill('acc_somebody')
    else await form.signIn(how)
    await form.typeSecret('a key')
    await form.saved(first)

    await form.edit(first)
    await expect(form.secret).toHaveValue('')
    await form.name.fill(second)
    await form.address.fill('https://first.example/other')
    await form.saved(second)
    await form.edit(second)
    await expect(form.address).toHaveValue('https://first.example/other')

    expect(await names(page, id)).toContain(second)
    await form.remove(second)
    const left = await names(page, id)
    expect(left).not.toContain(first)
    expect(left).not.toContain(second)
  })
}

test('an address that cannot be one is refused beside its field', async ({ running: { page } }) => {
  const form = new ConnectionForm(page)
  await form.add('Authorizations')
  await form.typeSecret('a key')
  for (const [address, problem] of [
    ['somewhere', 'Not a complete address'],
    ['http://hub.example', 'The address must begin with https://'],
    ['file:///etc/passwd', 'The address must begin with https://'],
    ['https://me:password@hub.example', 'Without user name, ? or #'],
    ['https://hub.example/?key=1', 'Without user name, ? or #'],
  ] as const) {
    await form.address.fill(address)
    await form.save()
    await expect(page.getByText(problem)).toBeVisible()
    await expect(form.address).toHaveAttribute('aria-invalid', 'true')
  }
  expect(await names(page, 'authorizations')).toEqual([])
})

test('a key that no keychain holds is refused beside its field, and nothing typed is lost', async ({
  running: { page },
}) => {
  const form = new ConnectionForm(page)
  const long = 'x'.repeat(2_501)
  await form.add('Authorizations')
  await form.signIn('Token')
  await form.name.fill('Long')
  await form.address.fill('https://long.example')
  await form.typeSecret(long)
  await form.save()
  await expect(page.getByText('Too long for the keyring')).toBeVisible()
  await expect(form.name).toHaveValue('Long')
  await expect(form.address).toHaveValue('https://long.example')
  await expect(form.secret).toHaveValue(long)
  expect(await names(page, 'authorizations')).toEqual([])

  await form.show()
  await form.add('Authorizations')
  await expect(form.address).toHaveValue('https://long.example')
  await expect(form.secret).toHaveValue('')
  await form.typeSecret('x'.repeat(2_500))
  await form.saved('Long')
  await form.remove('Long')
})

test('a test says what a key can do and what it cannot', async ({ running: { page }, sandbox }) => {
  const form = new ConnectionForm(page)
  await form.add('Partner hub')
  await form.signIn('Token')
  await form.address.fill(`${sandbox.url}/hub`)
  for (const [secret, who] of [
    [tokens.relationshipManager, 'relatiebeheerder'],
    [tokens.staff, 'medewerker'],
  ] as const) {
    await form.typeSecret(secret)
    await form.test()
    await expect(page.getByText(`Signed in as ${who}`)).toBeVisible()
    for (const ability of ['Know who we are', 'Read organisations', 'Read permissions', 'Read contacts']) {
      await expect(form.report.filter({ hasText: ability })).toContainText('Works')
    }
  }

  sandbox.faults.add({ route: '/hub/contact', kind: 'status', status: 403 })
  await form.test()
  await expect(form.report.filter({ hasText: 'Read contacts' })).toContainText('Not allowed with this key')
  sandbox.faults.clear()

  await form.typeSecret('wrong')
  await form.test()
  await expect(form.report.first()).toContainText('Not allowed with this keyHTTP 401')

  sandbox.faults.add({ route: '/hub', kind: 'html' })
  await form.test()
  await expect(form.report.first()).toContainText('Did not work')
  sandbox.faults.clear()
})

test('authorizations: by e-mail and password, kept as they are when something else is changed', async ({
  running: { page },
  sandbox,
}) => {
  const form = new ConnectionForm(page)
  const { credential, secret, baseUrl } = authorizationsConnection(sandbox)
  if (credential.kind !== 'log-in') throw new Error('the sandbox knows another way in')
  await form.add('Authorizations')
  await form.name.fill('Utilities')
  await form.address.fill(baseUrl)
  await form.typeSecret(secret)
  await page.getByRole('textbox', { name: 'E-mail' }).fill('somebody')
  await form.save()
  await expect(page.getByText('A complete e-mail address')).toBeVisible()
  await page.getByRole('textbox', { name: 'E-mail' }).fill(credential.email)
  await form.test()
  await expect(form.report.first()).toContainText('Works')
  await form.saved('Utilities')
  await form.edit('Utilities')
  await expect(page.getByRole('textbox', { name: 'E-mail' })).toHaveValue(credential.email)
  await form.name.fill('Log-ins')
  await form.saved('Log-ins')
  const { value } = await call(page, 'connections.list')
  expect(value).toContainEqual(expect.objectContaining({ name: 'Log-ins', credential, secret: 'stored' }))
  await form.remove('Log-ins')
})

test('a test of an address where nobody answers says so', async ({ running: { page } }) => {
  const gone = await startSandbox({ contacts: 1, invoices: 0 })
  await gone.close()
  const form = new ConnectionForm(page)
  await form.add('Authorizations')
  await form.signIn('Token')
  await form.address.fill(`${gone.url}/authorizations`)
  await form.typeSecret('a key')
  await form.test()
  await expect(page.getByRole('alert').filter({ hasText: 'No connection to' })).toBeVisible()
  await expect(form.secret).toHaveValue('a key')
})

test('a stored key goes to no other address than it was given for', async ({
  running: { page },
  sandbox,
}) => {
  const elsewhere = await startSandbox({ contacts: 1, invoices: 0 })
  const form = new ConnectionForm(page)
  await form.edit('Sandbox hub')
  await form.address.fill(`${elsewhere.url}/hub`)
  for (const act of [() => form.test(), () => form.save()]) {
    await act()
    await expect(page.getByText('Enter the key again')).toBeVisible()
  }
  await page.reload()
  expect(elsewhere.log).toEqual([])
  const [hub] = await connections(page, 'hub')
  expect(hub?.baseUrl).toBe(`${sandbox.url}/hub`)

  await form.edit('Sandbox hub')
  await form.address.fill(`${elsewhere.url}/hub`)
  await form.typeSecret(tokens.administrator)
  await form.saved('Sandbox hub')
  await expect.poll(() => elsewhere.log.length).toBeGreaterThan(0)
  expect(elsewhere.log[0]?.status).not.toBe(401)
  await form.edit('Sandbox hub')
  await form.address.fill(`${sandbox.url}/hub`)
  await form.typeSecret(tokens.administrator)
  await form.saved('Sandbox hub')
  await elsewhere.close()
})

type Known = { kind: string; name: string; baseUrl: string }

const connections = async (page: Parameters<typeof call>[0], kind: string) =>
  ((await call(page, 'connections.list')).value as Known[]).filter((one) => one.kind === kind)
const names = async (page: Parameters<typeof call>[0], kind: string) =>
  (await connections(page, kind)).map(({ name }) => name)
