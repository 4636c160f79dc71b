import { BrowserWindow, type WebContents } from 'electron'

const hidden = new Map<BrowserWindow, NodeJS.Timeout>()

/** Keeps a window out of pictures and recordings of the screen for a while. */
export function hideFromCapture(caller: WebContents, ms: number) {
  const window = BrowserWindow.fromWebContents(caller)
  if (!window) return
  showToCapture(caller)
  window.setContentProtection(true)
  hidden.set(
    window,
    setTimeout(() => showToCapture(caller), ms),
  )
}

/** It may be captured again. */
export function showToCapture(caller: WebContents) {
  const window = caller.isDestroyed() ? null : BrowserWindow.fromWebContents(caller)
  const timer = window && hidden.get(window)
  if (!window || !timer) return
  clearTimeout(timer)
  hidden.delete(window)
  window.setContentProtection(false)
}
