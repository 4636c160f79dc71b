import type { Connection } from '@shared/connection'
import type { CustomerAccount } from '@shared/customer'
import { Failed } from '@shared/failure'
import { endedBy, type Identification, waitingFor } from '@shared/sign-in'
import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { i18n, speak } from '../i18n/i18n'
import type { Answers } from '../ui/fake-bridge'
import { openConsole, show } from '../ui/open-console'
import { Identify } from './identify'

const account: CustomerAccount = {
  id: 'data-1/A1',
  connectionId: 'data-1',
  number: 'A1',
  name: 'Åsa Sjöberg',
  email: null,
  phone: null,
  orgNumber: null,
  maskedPersonalNumber: '19850101-••••',
  address: null,
  contactId: null,
}
const dataLayer: Connection = {
  id: 'data-1',
  kind: 'data-layer',
  name: 'Data layer',
  baseUrl: 'https://data.example.org',
  credential: { kind: 'bearer' },
  secret: 'stored',
  signIn: 'bankid',
}

/** Main, in which one attempt is under way and told about by the test. */
function office(more: Answers = {}) {
  let begun: Identification | null = null
  const answers: Answers = {
    'connections.list': () => [dataLayer],
    'signIn.status': () => ({ needs: 'bankid', methods: ['bankid', 'openid'], signedIn: null }),
    'identification.start': (asked) => {
      begun = { ...asked, ...quiet }
      return begun
    },
    'identification.cancel': () => ({}),
    'identification.openHere': () => ({}),
    'identification.goOn': () => ({}),
    ...more,
  }
  const next = (news: Partial<Identification>): Identification => {
    if (!begun) throw new Error('nothing was begun')
    begun = { ...begun, ...news }
    return begun
  }
  return { answers, next }
}
const quiet = {
  state: 'waiting',
  hint: 'starting',
  qr: null,
  person: null,
  accounts: null,
  failure: null,
} as const
const content = (text: string) => ({ kind: 'content', text }) as const
const button = (name: string) => page.getByRole('button', { name })
const code = page.getByRole('img', { name: /QR code/ })

async function identify(main: ReturnType<typeof office>) {
  const onFound = vi.fn()
  const { bridge, screen } = await show(<Identify connectionId="data-1" onFound={onFound} />, main.answers)
  const tell = (news: Partial<Identification>) => bridge.tell('identification.progress', main.next(news))
  return { bridge, screen, onFound, tell }
}

test('a customer scans a code that is drawn anew, and their accounts are found', async () => {
  const { bridge, onFound, tell } = await identify(office())
  await button('Identify by BankID').click()
  await expect.poll(() => bridge.asked('identification.start')).toMatchObject([{ purpose: 'customer' }])
  tell({ hint: 'outstandingTransaction', qr: content('bankid.token.0.aa') })
  await expect.element(code).toBeVisible()
  const first = code.element().innerHTML
  tell({ qr: content('bankid.token.1.bb') })
  await expect.poll(() => code.element().innerHTML).not.toBe(first)
  tell({ hint: 'userSign', qr: null })
  await expect.element(page.getByText('Enter the security code in BankID to confirm.')).toBeVisible()
  await expect.element(code).not.toBeInTheDocument()
  const person = { name: 'Åsa Sjöberg', maskedPersonalNumber: '19850101-••••' }
  tell({ state: 'done', hint: 'accounts', person, accounts: [account] })
  await expect.element(page.getByText('Identified: Åsa Sjöberg 19850101-••••')).toBeVisible()
  expect(onFound.mock.calls).toEqual([[[account]]])
})

test('a picture is shown as it came, and BankID opens on this computer', async () => {
  const { bridge, tell } = await identify(office())
  await button('Identify by BankID').click()
  await expect.poll(() => bridge.asked('identification.start')).toHaveLength(1)
  const address = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'
  tell({ hint: 'outstandingTransaction', qr: { kind: 'picture', address } })
  await expect.element(code).toHaveAttribute('src', address)
  await button('Open BankID on this computer').click()
  await expect.element(page.getByText('BankID was opened on this computer.', { exact: false })).toBeVisible()
  const [{ id } = { id: '' }] = bridge.asked('identification.start')
  expect(bridge.asked('identification.openHere')).toEqual([{ id }])
})

test('after several codes that nobody used, another is shown when asked for', async () => {
  const { bridge, tell } = await identify(office())
  await button('Identify by BankID').click()
  await expect.poll(() => bridge.asked('identification.start')).toHaveLength(1)
  tell({ state: 'paused', hint: 'startFailed' })
  await button('Show a new code').click()
  expect(bridge.asked('identification.goOn')).toHaveLength(1)
})

test('leaving and cancelling both end the attempt', async () => {
  const { bridge, screen } = await identify(office())
  await button('Identify by OpenID').click()
  await button('Cancel').click()
  await expect.poll(() => bridge.asked('identification.cancel')).toHaveLength(1)
  await button('Identify by BankID').click()
  await expect.poll(() => bridge.asked('identification.start')).toHaveLength(2)
  await screen.unmount()
  const ids = bridge.asked('identification.start').map(({ id }) => id)
  await expect.poll(() => bridge.asked('identification.cancel').map(({ id }) => id)).toEqual(ids)
})

test('by keyboard the focus stays with the attempt: Escape gives it up, and what failed is tried again', async () => {
  const { bridge, tell } = await identify(office())
  await expect.element(button('Identify by BankID')).toBeVisible()
  button('Identify by BankID').element().focus()
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('group', { name: 'Identify by BankID' })).toHaveFocus()
  await userEvent.keyboard('{Escape}')
  await expect.poll(() => bridge.asked('identification.cancel')).toHaveLength(1)
  await expect.element(button('Identify by BankID')).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => bridge.asked('identification.start')).toHaveLength(2)
  await expect.element(page.getByRole('group', { name: 'Identify by BankID' })).toHaveFocus()
  tell({ state: 'failed', hint: 'userCancel' })
  await expect.element(button('Try again')).toHaveFocus()
})

test('another window’s attempt is not this one’s', async () => {
  const main = office()
  const { bridge, onFound, tell } = await identify(main)
  await button('Identify by BankID').click()
  await expect.poll(() => bridge.asked('identification.start')).toHaveLength(1)
  const id = crypto.randomUUID()
  bridge.tell('identification.progress', { ...main.next({}), id, state: 'done', accounts: [account] })
  tell({ hint: 'noClient' })
  await expect.element(page.getByText('Start BankID on the telephone', { exact: false })).toBeVisible()
  expect(onFound).not.toHaveBeenCalled()
})

test('what fails is said, and can be tried again', async () => {
  const { bridge, tell } = await identify(office())
  await button('Identify by BankID').click()
  await expect.poll(() => bridge.asked('identification.start')).toHaveLength(1)
  tell({ state: 'failed', hint: 'userCancel' })
  await expect.element(page.getByRole('alert')).toMatchTextContent(/It was cancelled in BankID\./)
  await button('Try again').click()
  await expect.poll(() => bridge.asked('identification.start')).toHaveLength(2)
  tell({ state: 'failed', hint: 'wentWrong', failure: { kind: 'notProvided', upstream: 'data-layer' } })
  await expect.element(page.getByText('Not offered here')).toBeVisible()
})

test('a start that main refuses is said too', async () => {
  const refuse = () => {
    throw new Failed({ kind: 'offline', connectionName: 'Data layer' })
  }
  const { bridge } = await identify(office({ 'identification.start': refuse }))
  await button('Identify by BankID').click()
  await expect.element(page.getByText('No connection to Data layer')).toBeVisible()
  await button('Try again').click()
  await expect.poll(() => bridge.asked('identification.start')).toHaveLength(2)
})

test('somebody without an account here is told so', async () => {
  const { bridge, onFound, tell } = await identify(office())
  await button('Identify by OpenID').click()
  await expect.poll(() => bridge.asked('identification.start')).toHaveLength(1)
  tell({ state: 'done', person: { name: null, maskedPersonalNumber: null }, accounts: [] })
  await expect.element(page.getByText('somebody without a name has no account here.')).toBeVisible()
  expect(onFound.mock.calls).toEqual([[[]]])
})

test('every hint has its own sentence in every language', async () => {
  for (const language of ['en', 'nl', 'sv'] as const) {
    await speak(language)
    const sentences = [...waitingFor, ...endedBy].map((hint) => i18n.t(`signIn:hints.${hint}`))
    expect(new Set(sentences).size).toBe(sentences.length)
  }
  await speak('en')
})

test('a list that wants somebody to sign in goes on where it was once they have', async () => {
  await page.viewport(1280, 800)
  let signedIn = false
  const main = office({
    'invoices.page': () => {
      if (!signedIn)
        throw new Failed({ kind: 'signInNeeded', connectionId: 'data-1', connectionName: 'Data layer' })
      return { rows: [], asOf: null }
    },
    'invoices.totals': () => ({ count: 0, of: 0, sums: [], groups: [], statuses: [] }),
  })
  const { bridge, history } = await openConsole('/invoices', main.answers)
  await expect.element(page.getByText('Sign in to see this')).toBeVisible()
  await button('Sign in').click()
  await button('Sign in by BankID').click()
  await expect.poll(() => bridge.asked('identification.start')).toMatchObject([{ purpose: 'employee' }])
  // Something else redraws the list meanwhile: that must not end the attempt.
  bridge.tell('invoices.changed', { id: null })
  bridge.tell('identification.progress', main.next({ hint: 'userSign' }))
  await expect.element(page.getByText('Enter the security code in BankID to confirm.')).toBeVisible()
  signedIn = true
  bridge.tell('identification.progress', main.next({ state: 'done' }))
  bridge.tell('signIn.changed', { connectionId: 'data-1' })
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
  await expect.element(page.getByText('Sign in to see this')).not.toBeInTheDocument()
  expect(history.location.pathname).toBe('/invoices')
})
