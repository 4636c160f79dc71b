import type { CDPSession } from 'playwright-core'
import type { DesktopRecord } from './desktop-record.ts'
import { ignoreGone } from './link.ts'
import type { Window } from './window.ts'

const world = 'other-programs'
const binding = 'wanted'
const shown = ['http:', 'https:', 'data:', 'blob:', 'about:', 'javascript:']

/** Runs in a world of its own, where the page cannot reach the binding. */
const watch = `navigation.addEventListener('navigate', (event) => {
  const { url } = event.destination
  if (${JSON.stringify(shown)}.includes(new URL(url).protocol)) return
  event.preventDefault()
  if (window === window.top) ${binding}(url)
})`

/**
 * An address that Chromium cannot show itself. Left to it, it asks the person in a dialog whether another program should, and
 * until that is answered the page takes no click. Here the app is asked, as Electron does, and then it goes nowhere.
 */
export async function keepFromOtherPrograms(session: CDPSession, window: Window, record: DesktopRecord) {
  session.on('Runtime.bindingCalled', ({ name, payload }) => {
    if (name !== binding) return
    window.asksForOtherProgram(payload).catch(ignoreGone)
    record.note('denied', { what: 'navigation', url: payload })
  })
  await session.send('Runtime.enable')
  await session.send('Runtime.addBinding', { name: binding, executionContextName: world })
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source: watch, worldName: world })
}
