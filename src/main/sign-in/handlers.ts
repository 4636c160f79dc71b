import { isSignedInByPerson } from '@shared/connection'
import { Failed } from '@shared/failure'
import type { SignInMethod } from '@shared/sign-in'
import type { WebContents } from 'electron'
import type { HandlersOf } from '../handlers'
import type { At } from '../office'
import { endHubSession, hubSession } from './hub-session'

type SignInHandlers = HandlersOf<'signIn'> & HandlersOf<'identification'>

export const signInHandlers = (at: At): SignInHandlers => ({
  'signIn.status': async ({ connectionId }) => {
    const office = await at()
    const { connections, signIns } = office
    const connection = (await connections.records()).find(({ id }) => id === connectionId)
    if (!connection) throw new Failed({ kind: 'notFound', code: 'connection' })
    if (isSignedInByPerson(connection.credential)) return hubSession(office, connectionId)
    const methods: SignInMethod[] = connection.kind === 'data-layer' ? ['bankid'] : []
    if (connection.openId) methods.push('openid')
    return { needs: connection.signIn ?? 'none', methods, signedIn: signIns.of(connectionId) }
  },
  'signIn.end': async ({ connectionId }) => {
    const office = await at()
    const { signIns, record } = office
    if (await endHubSession(office, connectionId)) return {}
    const wasSignedIn = signIns.of(connectionId) !== null
    signIns.remove(connectionId)
    if (wasSignedIn) await record('signIn.end', connectionId, 'done')
    return {}
  },
  'identification.start': async (asked, caller) => (await at()).identifications.start(asked, goneOf(caller)),
  'identification.openHere': async ({ id }) => {
    await (await at()).identifications.openHere(id)
    return {}
  },
  'identification.goOn': async ({ id }) => {
    ;(await at()).identifications.goOn(id)
    return {}
  },
  'identification.cancel': async ({ id }) => {
    ;(await at()).identifications.cancel(id)
    return {}
  },
})

const pages = new WeakMap<WebContents, AbortSignal>()

/** Aborted once the page that asks is there no more: its window closed, was loaded again, or fell over. */
function goneOf(caller: WebContents): AbortSignal {
  const known = pages.get(caller)
  if (known && !known.aborted) return known
  const gone = new AbortController()
  const leave = () => gone.abort()
  caller.once('destroyed', leave)
  caller.once('did-navigate', leave)
  caller.once('render-process-gone', leave)
  pages.set(caller, gone.signal)
  return gone.signal
}
