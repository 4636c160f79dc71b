import { BrowserWindow } from 'electron'
import type { Tell } from './office'
import { openWindow } from './window'

/** Sends the page of the window in front somewhere; opens one there when there is none. */
export function goInFront(path: string) {
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0]
  if (window) window.webContents.send('event', 'go', { path })
  else void openWindow(path)
}

/** Tells every window's page. */
export const tell: Tell = (event, payload) => {
  for (const window of BrowserWindow.getAllWindows()) {
    if (!window.isDestroyed()) window.webContents.send('event', event, payload)
  }
}
