import type { Connection } from '@shared/connection'
import { Failed } from '@shared/failure'
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import type { Answers } from '../ui/fake-bridge'
import { openConsole } from '../ui/open-console'

const secret = 'canary-7f3a'
const stored: Connection = {
  id: 'hub-1',
  kind: 'hub',
  name: 'Hub Noord',
  baseUrl: 'https://hub.example.org',
  credential: { kind: 'bearer' },
  secret: 'stored',
}
/** Main with a memory for connections and drafts. */
function office(connections: Connection[] = []): Answers {
  const drafts = new Map<string, string | null>()
  return {
    'connections.list': () => connections,
    'connections.save': ({ id, draft }) => ({ ...draft, id: id ?? 'new', secret: 'stored' }),
    'drafts.get': ({ key }) => ({ text: drafts.get(key) ?? null }),
    'drafts.save': ({ key, text }) => {
      drafts.set(key, text)
      return {}
    },
  }
}
const field = (name: string, exact = false) => page.getByRole('textbox', { name, exact })
const key = page.getByLabelText('Key', { exact: true })
const save = page.getByRole('button', { name: 'Save' })

/** A new hub begins with signing in. */
async function byKey() {
  await page.getByRole('combobox', { name: 'How it signs in' }).click()
  await page.getByRole('option', { name: 'API key' }).click()
}

async function typeHub() {
  await byKey()
  await field('Name').fill('Hub Zuid')
  await field('Address').fill('https://zuid.example.org')
  await key.fill(secret)
}

test('says what is wrong beside each field, and asks main nothing', async () => {
  const { bridge } = await openConsole('/settings/connections?add=hub', office())
  await byKey()
  await field('Address').fill('http://hub.example.org')
  await save.click()
  await expect.element(page.getByText('The address must begin with https://')).toBeVisible()
  await expect.element(field('Address')).toHaveFocus()
  await expect.element(page.getByText('The key is needed')).toBeVisible()
  await key.fill(secret)
  await expect.element(key).toHaveFocus()
  await expect.element(page.getByText('The key is needed')).not.toBeInTheDocument()
  expect(bridge.asked('connections.save')).toEqual([])
})

test('a new one begins at its address', async () => {
  await openConsole('/settings/connections?add=hub', office())
  await expect.element(field('Address')).toHaveFocus()
})

test('a failed save keeps all that was typed, the secret too, and saves when tried again', async () => {
  let locked = true
  const { bridge } = await openConsole('/settings/connections?add=hub', {
    ...office(),
    'connections.save': ({ draft }) => {
      if (locked) throw new Failed({ kind: 'keychainLocked' })
      return { ...draft, id: 'new', secret: 'stored' }
    },
  })
  await typeHub()
  await save.click()
  await expect.element(page.getByRole('alert')).toMatchTextContent(/Unlock the keyring/)
  await expect.element(field('Name')).toHaveValue('Hub Zuid')
  await expect.element(field('Address')).toHaveValue('https://zuid.example.org')
  await expect.element(key).toHaveValue(secret)
  locked = false
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect.element(page.getByText('Hub Zuid is saved')).toBeVisible()
  expect(bridge.asked('connections.save').at(-1)).toMatchObject({ secret, draft: { name: 'Hub Zuid' } })
})

test('the secret is in no text, no attribute, no draft, and gone after saving', async () => {
  const { bridge } = await openConsole('/settings/connections?add=hub', office())
  await typeHub()
  expect(document.documentElement.outerHTML).not.toContain(secret)
  await save.click()
  await expect.element(page.getByText('Hub Zuid is saved')).toBeVisible()
  expect(document.documentElement.outerHTML).not.toContain(secret)
  const carried = bridge.calls.filter((call) => JSON.stringify(call).includes(secret))
  expect(carried.map(({ operation }) => operation)).toEqual(['connections.save'])
})

test('what was typed is there again after leaving, without the secret', async () => {
  const main = office()
  const { bridge, history } = await openConsole('/settings/connections?add=hub', main)
  await typeHub()
  history.push('/settings/language')
  await expect.element(field('Name')).not.toBeInTheDocument()
  await expect.poll(() => bridge.asked('drafts.save').at(-1)?.text).toContain('zuid.example.org')
  history.push('/settings/connections?add=hub')
  await expect.element(field('Name')).toHaveValue('Hub Zuid')
  await expect
    .element(page.getByText('What you typed last time is still here.', { exact: false }))
    .toBeVisible()
  await expect.element(key).toHaveValue('')
})

test('editing keeps the stored secret unless another is typed', async () => {
  const { bridge } = await openConsole('/settings/connections?connection=hub-1', office([stored]))
  await expect.element(page.getByPlaceholder('Stored. Type here to replace it')).toHaveValue('')
  await field('Name').fill('Hub Oost')
  await save.click()
  await expect.poll(() => bridge.asked('connections.save')).toHaveLength(1)
  expect(bridge.asked('connections.save')[0]).toEqual({
    id: 'hub-1',
    draft: { kind: 'hub', name: 'Hub Oost', baseUrl: stored.baseUrl, credential: { kind: 'bearer' } },
  })
})

test('main’s refusal of a key stands beside the key', async () => {
  await openConsole('/settings/connections?connection=hub-1', {
    ...office([stored]),
    'connections.save': () => {
      throw new Failed({ kind: 'invalid', fields: [{ path: 'secret', problem: 'newAddress' }] })
    },
  })
  await field('Address').fill('https://elsewhere.example.org')
  await save.click()
  await expect.element(page.getByText('Enter the key again', { exact: false })).toBeVisible()
})

test('a test says in words what works and what does not', async () => {
  await openConsole('/settings/connections?connection=hub-1', {
    ...office([stored]),
    'connections.test': () => ({
      signedInAs: 'Back office',
      quickest: 84.4,
      findings: [
        { ability: 'contacts', verdict: 'works', status: 200, failure: null },
        { ability: 'permissions', verdict: 'refused', status: 403, failure: 'forbidden' },
        { ability: 'organisations', verdict: 'notProvided', status: 501, failure: 'notProvided' },
        { ability: 'somethingNew', verdict: 'failed', status: null, failure: 'timeout' },
      ],
    }),
  })
  await page.getByRole('button', { name: 'Test' }).click()
  const found = page.getByRole('listitem')
  await expect.element(found.nth(0)).toHaveTextContent('Read contactsWorks')
  await expect.element(found.nth(1)).toHaveTextContent('Read permissionsNot allowed with this keyHTTP 403')
  await expect.element(found.nth(2)).toMatchTextContent(/Read organisationsNot offered by the organisation/)
  await expect.element(found.nth(3)).toHaveTextContent('somethingNewDid not workNo answer')
  await expect.element(page.getByText('Signed in as Back office')).toBeVisible()
})

test('removing names what it removes, and can be left', async () => {
  const { bridge } = await openConsole('/settings/connections?connection=hub-1', {
    ...office([stored]),
    'connections.remove': () => ({}),
  })
  await page.getByRole('button', { name: 'Remove…' }).click()
  await page.getByRole('button', { name: 'Cancel' }).click()
  expect(bridge.asked('connections.remove')).toEqual([])
  await page.getByRole('button', { name: 'Remove…' }).click()
  await page.getByRole('button', { name: 'Remove Hub Noord' }).click()
  await expect.poll(() => bridge.asked('connections.remove')).toEqual([{ id: 'hub-1' }])
})

test('OAuth by a code: code and client secret only go in, and are gone after saving', async () => {
  const { bridge } = await openConsole('/settings/connections?add=data-layer', office())
  await field('Name').fill('Data layer')
  await field('Address', true).fill('https://data.example.org')
  await page.getByRole('combobox', { name: 'How it signs in' }).click()
  await page.getByRole('option', { name: 'OAuth' }).click()
  await page.getByRole('combobox', { name: 'How it gets access' }).click()
  await page.getByRole('option', { name: 'With a code from the organisation' }).click()
  await field('Client id').fill('console')
  await page.getByLabelText('Code', { exact: true }).fill('code-91ac')
  await page.getByLabelText('Client secret', { exact: true }).fill(secret)
  expect(document.documentElement.outerHTML).not.toContain('code-91ac')
  await save.click()
  await expect.element(page.getByText('Data layer is saved')).toBeVisible()
  expect(bridge.asked('connections.save')).toEqual([
    {
      draft: {
        kind: 'data-layer',
        name: 'Data layer',
        baseUrl: 'https://data.example.org',
        credential: {
          kind: 'oauth',
          grant: 'authorization-code',
          clientId: 'console',
          refreshBy: 'body',
        },
      },
      secret,
      code: 'code-91ac',
    },
  ])
  const carried = bridge.calls.filter((call) => JSON.stringify(call).includes('code-91ac'))
  expect(carried.map(({ operation }) => operation)).toEqual(['connections.save'])
})

test('a data layer can want somebody to sign in, at a provider of its own', async () => {
  const { bridge } = await openConsole('/settings/connections?add=data-layer', office())
  await field('Address', true).fill('https://data.example.org')
  await key.fill(secret)
  await page.getByRole('combobox', { name: 'Before customers are shown' }).click()
  await page.getByRole('option', { name: 'Sign in by OpenID' }).click()
  await save.click()
  await expect.element(page.getByText('Signing in by OpenID needs the provider’s address')).toBeVisible()
  await field('OpenID provider', true).fill('https://id.example.org')
  await field('Client id at the OpenID provider').fill('console')
  await save.click()
  await expect.poll(() => bridge.asked('connections.save')).toHaveLength(1)
  expect(bridge.asked('connections.save')[0]?.draft).toMatchObject({
    signIn: 'openid',
    openId: { issuer: 'https://id.example.org', clientId: 'console' },
  })
})

test('who is signed in for a connection can sign out', async () => {
  const until = '2026-11-22T18:00:00.000Z'
  const { bridge } = await openConsole('/settings/connections?connection=hub-1', {
    ...office([stored]),
    'signIn.status': () => ({
      needs: 'bankid',
      methods: [],
      signedIn: { name: 'Noor de Wit', maskedPersonalNumber: null, until },
    }),
    'signIn.end': () => ({}),
  })
  await expect.element(page.getByText('Signed in: Noor de Wit', { exact: false })).toBeVisible()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect.poll(() => bridge.asked('signIn.end')).toEqual([{ connectionId: 'hub-1' }])
})

const atHub: Connection = {
  ...stored,
  credential: {
    ...{ kind: 'openid', grant: 'authorization-code', issuer: 'https://id.example.org', clientId: 'us' },
  },
  secret: 'missing',
}

test('where an employee signs in, no secret is asked for, and signing in is what comes after saving', async () => {
  const { bridge } = await openConsole('/settings/connections?connection=hub-1', {
    ...office([atHub]),
    'connections.save': ({ draft }) => ({ ...draft, id: 'hub-1', secret: 'missing' }),
    'signIn.status': () => ({ needs: 'openid', methods: ['openid'], signedIn: null }),
  })
  await expect.element(page.getByText('Nobody has signed in')).toBeVisible()
  await expect.element(page.getByLabelText('Client secret')).not.toBeInTheDocument()
  await save.click()
  await expect.element(page.getByRole('dialog', { name: 'Sign in to Hub Noord' })).toBeVisible()
  await expect.element(page.getByText(/You sign in to Hub Noord in your own browser/)).toBeVisible()
  expect(bridge.asked('connections.save')).toMatchObject([{ id: 'hub-1', draft: { kind: 'hub' } }])
})
