import { afterAll, beforeAll, expect, test } from 'vitest'
import { authorizationUsers, type Sandbox, startSandbox } from '../index.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox({ contacts: 1, invoices: 0 })
})
afterAll(() => sandbox.close())

async function ask(method: string, path: string, token: string, body?: object) {
  const headers = { authorization: `Bearer ${token}`, ...(body && { 'content-type': 'application/json' }) }
  const response = await fetch(`${sandbox.url}/authorizations${path}`, {
    method,
    headers,
    ...(body && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, body: text ? JSON.parse(text) : undefined }
}
const logIn = async (user: { email: string; password: string }) =>
  (await ask('POST', '/auth/login', '', { email: user.email, password: user.password })).body.token as string
const update = (token: string, id: number, body: object) =>
  ask('PUT', `/authorizations/${id}/update_account_status`, token, body)

test('a wrong password, no token and a revoked one are refused; the token says when it ends', async () => {
  expect(await ask('POST', '/auth/login', '', { email: 'x@y.z', password: 'no' })).toEqual({
    status: 401,
    body: { message: 'Invalid email or password', success: false },
  })
  expect((await ask('GET', '/authorizations', '')).status).toBe(401)
  const token = await logIn(authorizationUsers.other)
  const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
  expect(claims.exp - claims.iat).toBe(7 * 86_400)
  expect((await ask('POST', '/auth/revoke', token)).status).toBe(200)
  expect((await ask('GET', '/authorizations', token)).status).toBe(401)
})

test('each company has its own, an administrator both; only administrators are told a password, and only in the detail', async () => {
  const [desk, administrator] = [
    await logIn(authorizationUsers.desk),
    await logIn(authorizationUsers.administrator),
  ]
  const seen = async (token: string) =>
    new Set(
      (await ask('GET', '/authorizations', token)).body.authorizations.map(
        ({ company_id }: { company_id: number }) => company_id,
      ),
    )
  expect(await seen(desk)).toEqual(new Set([1]))
  expect(await seen(administrator)).toEqual(new Set([1, 2]))
  const listed = (await ask('GET', '/authorizations', administrator)).body.authorizations
  for (const { online_access_password: mask } of listed) expect(mask).toMatch(/^\*+$/)
  expect((await ask('GET', '/authorizations/1', desk)).body.online_access_password).toMatch(/^\*+$/)
  const password = sandbox.authorizations.all[0]?.password
  expect((await ask('GET', '/authorizations/1', administrator)).body.online_access_password).toBe(password)
  expect((await ask('GET', '/authorizations/7', desk)).status).toBe(404)
})

test('awkward answers are all there', async () => {
  const token = await logIn(authorizationUsers.administrator)
  const { authorizations } = (await ask('GET', '/authorizations', token)).body
  const has = (test: (one: Record<string, unknown>) => boolean) =>
    expect(authorizations.some(test)).toBe(true)
  has(({ id }) => typeof id === 'string')
  has(({ id }) => typeof id === 'number')
  has(({ created_at: at }) => /\d{2}Z$/.test(String(at)) && !String(at).includes('.'))
  has(({ created_at: at }) => String(at).includes('.'))
  has(({ errors }) => errors === null)
  has(({ errors }) => String(errors).length >= 10_240)
  has(({ status }) => status === 'Awaiting Utility Callback')
  expect((await ask('GET', '/authorizations/23', token)).body.accounts).toBeUndefined()
  expect((await ask('GET', '/authorizations/1', token)).body.accounts).toHaveLength(200)
})

test('a new log-in has no id, gets on by itself, and ends as its password says', async () => {
  const token = await logIn(authorizationUsers.desk)
  const create = (password: string) =>
    ask('POST', '/authorizations', token, {
      online_access_username: 'new',
      online_access_password: password,
      online_access_url: 'https://x.example',
    })
  expect((await create('fine')).body).toEqual({
    message: 'Credential transfer was successful.',
    success: true,
  })
  await create('wrong')
  const now = async () => {
    const { authorizations } = (await ask('GET', '/authorizations', token)).body
    return authorizations.slice(-2).map(({ status }: { status: string }) => status)
  }
  expect(await now()).toEqual(['Pending', 'Pending'])
  sandbox.authorizations.advance(sandbox.authorizations.pace)
  expect(await now()).toEqual(['Inventory In Progress', 'Inventory In Progress'])
  sandbox.authorizations.advance(sandbox.authorizations.pace)
  expect(await now()).toEqual(['Inventory Complete', 'Error'])
  expect(sandbox.authorizations.all.at(-1)?.errors).toMatch(/invalid username or password/)
})

test('the form of a company hands a log-in over', async () => {
  const token = await logIn(authorizationUsers.desk)
  const { authorizationFormLink: link } = (await ask('GET', '/authorizations/formlink', token)).body
  expect((await fetch(link)).headers.get('content-type')).toContain('text/html')
  const before = sandbox.authorizations.all.length
  const body = new URLSearchParams({ username: 'by-form', password: 'p', url: 'https://y.example' })
  expect((await fetch(`${link}/sent`, { method: 'POST', body })).status).toBe(200)
  expect((await fetch(`${link}x/sent`, { method: 'POST', body })).status).toBe(404)
  expect(sandbox.authorizations.all.slice(before)).toMatchObject([{ username: 'by-form' }])
})

test('an account is changed by what is documented and nothing else; the log tells what was new', async () => {
  const token = await logIn(authorizationUsers.desk)
  const account = sandbox.authorizations.all[0]?.accounts?.[0]
  const body = { utility_account_id: account?.id, status: 'Active', data_start_date: '2023-01-01' }
  expect((await update(token, 1, { ...body, utility_account_id: String(account?.id) })).status).toBe(422)
  expect((await update(token, 1, { ...body, status: 'active' })).status).toBe(422)
  expect((await update(token, 1, { ...body, data_start_date: '2023-02-30' })).status).toBe(422)
  expect((await update(token, 1, { ...body, more: 1 })).status).toBe(400)
  expect((await update(token, 1, { ...body, utility_account_id: 99 })).status).toBe(404)
  expect(sandbox.authorizations.log).toEqual([])
  expect((await update(token, 1, body)).body).toMatchObject({
    status: 'Active',
    data_start_date: '2023-01-01',
  })
  await update(token, 1, body)
  expect(sandbox.authorizations.log.map(({ changed }) => changed)).toEqual([true, false])
  expect((await ask('GET', '/authorizations/1', token)).body.accounts[0]).not.toHaveProperty(
    'data_start_date',
  )
  const { bills } = (await ask('GET', `/utility_accounts/${account?.id}/bills`, token)).body
  expect(bills[0]).toMatchObject({ start_date: '2023-01-01' })
})
