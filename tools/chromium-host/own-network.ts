import type { CDPSession } from 'playwright-core'
import type { DesktopRecord } from './desktop-record.ts'
import { ignoreGone } from './link.ts'
import type { Window } from './window.ts'

type Paused = {
  requestId: string
  request: { url: string }
  frameId: string
  resourceType: string
  redirectedRequestId?: string
}

/**
 * A page of a partition speaks to this machine itself, and to nobody else. The app is asked about every document that its main
 * frame is to show: those that the page wants, and those that a server sends it on to.
 */
export async function onOwnNetwork(session: CDPSession, window: Window, record: DesktopRecord) {
  const fail = (requestId: string, errorReason: 'Aborted' | 'InternetDisconnected') =>
    session.send('Fetch.failRequest', { requestId, errorReason })

  async function decide({ requestId, request: { url }, frameId, resourceType, redirectedRequestId }: Paused) {
    if (resourceType === 'Document' && window.isMainFrame(frameId)) {
      const may = redirectedRequestId === undefined ? window.mayLoad(url) : window.mayRedirect(url)
      if (!(await may)) {
        record.note('denied', { what: 'navigation', url })
        return fail(requestId, 'Aborted')
      }
    }
    const { protocol, hostname } = new URL(url)
    if (protocol === 'data:' || protocol === 'blob:' || hostname === '127.0.0.1')
      return session.send('Fetch.continueRequest', { requestId })
    record.note('denied', { what: 'request', url })
    return fail(requestId, 'InternetDisconnected')
  }

  session.on('Fetch.requestPaused', (paused) => {
    decide(paused).catch((error: unknown) => {
      // A request that its page gave up while it was decided about.
      if (!/Invalid InterceptionId/.test(String(error))) ignoreGone(error)
    })
  })
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] })
}
