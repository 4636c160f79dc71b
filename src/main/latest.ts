import type { WebContents } from 'electron'

/** Of what a window asks by one name it shows the last only: the signal of each says when the next has come, or the window is gone. */
export function createLatest(): (window: WebContents) => AbortSignal {
  const underWay = new WeakMap<WebContents, AbortController>()
  return (window) => {
    const before = underWay.get(window)
    const latest = new AbortController()
    underWay.set(window, latest)
    if (before) before.abort()
    else window.once('destroyed', () => underWay.get(window)?.abort())
    return latest.signal
  }
}
