import { Button } from '@mantine/core'
import type { Connection } from '@shared/connection'
import { Failed } from '@shared/failure'
import type { Identification } from '@shared/sign-in'
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { useAction } from '../app/query'
import { show } from '../ui/open-console'
import { SignInHost } from './sign-in-host'

const hub: Connection = {
  id: 'hub-1',
  kind: 'hub',
  name: 'Hub',
  baseUrl: 'https://hub.example.org',
  credential: {
    ...{ kind: 'openid', grant: 'authorization-code', issuer: 'https://id.example.org', clientId: 'us' },
  },
  secret: 'missing',
}

function Screen() {
  const send = useAction('contacts.sendAccess')
  return (
    <>
      <Button onClick={() => send.mutate({ id: 'hub-1/7' })}>Send</Button>
      <output>{send.data?.invitedTo ?? send.error?.kind ?? ''}</output>
      <SignInHost />
    </>
  )
}

/** Main, at which nobody has signed in yet. */
async function office() {
  let isSignedIn = false
  let begun: Identification | undefined
  const { bridge } = await show(<Screen />, {
    'connections.list': () => [hub],
    'signIn.status': () => ({
      ...{ needs: 'openid', methods: ['openid'] },
      signedIn: isSignedIn ? { name: 'Jan', maskedPersonalNumber: null, until: null } : null,
    }),
    'identification.start': (asked) => {
      const rest = { state: 'waiting', hint: 'browser', qr: null, person: null, accounts: null } as const
      begun = { ...asked, ...rest, failure: null }
      return begun
    },
    'identification.cancel': () => ({}),
    'contacts.sendAccess': () => {
      if (isSignedIn) return { invitedTo: 'jan@example.org' }
      throw new Failed({ kind: 'signInNeeded', upstream: 'hub', connectionId: 'hub-1' })
    },
  })
  const signIn = async () => {
    await page.getByRole('button', { name: 'Sign in in the browser' }).click()
    await expect.element(page.getByText(/Log in on the page/)).toBeVisible()
    if (!begun) throw new Error('nothing was begun')
    isSignedIn = true
    bridge.tell('signIn.changed', { connectionId: 'hub-1' })
    bridge.tell('identification.progress', { ...begun, state: 'done' })
  }
  return { bridge, signIn }
}

test('what was refused because nobody is signed in goes on by itself once somebody is', async () => {
  const { bridge, signIn } = await office()
  await page.getByRole('button', { name: 'Send' }).click()
  await signIn()
  await expect.element(page.getByText('jan@example.org')).toBeVisible()
  expect(bridge.asked('contacts.sendAccess')).toHaveLength(2)
})

test('whoever leaves it gets the refusal, and nothing is sent again', async () => {
  const { bridge } = await office()
  await page.getByRole('button', { name: 'Send' }).click()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect.element(page.getByText('signInNeeded')).toBeVisible()
  expect(bridge.asked('contacts.sendAccess')).toHaveLength(1)
})
