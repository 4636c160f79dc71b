import { BrowserWindow } from 'electron'
import type { Tell } from './office'

/** Tells every window's page. */
export const tell: Tell = (event, payload) => {
  for (const window of BrowserWindow.getAllWindows()) {
    if (!window.isDestroyed()) window.webContents.send('event', event, payload)
  }
}
