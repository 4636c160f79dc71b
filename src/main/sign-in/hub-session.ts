import type { SignInStatus } from '@shared/sign-in'
import { log } from '../log'
import type { Office } from '../office'

/** Whether an employee has signed in at the system itself, by what is known here. */
export async function hubSession(
  { upstreams, store }: Pick<Office, 'upstreams' | 'store'>,
  connectionId: string,
): Promise<SignInStatus> {
  const tokens = await (await upstreams.session(connectionId))?.get()
  const name = tokens ? ((await store.connections.whoAmI(connectionId))?.name ?? null) : null
  const signedIn = tokens ? { name, maskedPersonalNumber: null, until: null } : null
  return { needs: 'openid', methods: ['openid'], signedIn }
}

/** Forgets the tokens here, and asks the provider to. Answers whether it was somebody's own at all. */
export async function endHubSession(
  { upstreams, tell, record }: Pick<Office, 'upstreams' | 'tell' | 'record'>,
  connectionId: string,
): Promise<boolean> {
  const tokens = await (await upstreams.session(connectionId))?.get()
  if (!tokens) return false
  await upstreams.signedIn(connectionId, null)
  tell('signIn.changed', { connectionId })
  await record('signIn.end', connectionId, 'done')
  // Here it is over, whatever the provider answers.
  if (tokens.refresh)
    await upstreams.revoke(connectionId, tokens.refresh).catch(() => log('revoke', { failure: 'notRevoked' }))
  return true
}
