import type { Tell } from './office'
import { consoleWindows, openWindow, ourWindows } from './window'

/** Sends the page of the window in front somewhere; opens one there when there is none. */
export function goInFront(path: string) {
  const ours = consoleWindows()
  const window = ours.find((one) => one.isFocused()) ?? ours[0]
  if (window) window.webContents.send('event', 'go', { path })
  else void openWindow(path)
}

/** Tells every page of ours. */
export const tell: Tell = (event, payload) => {
  for (const window of ourWindows()) {
    if (!window.isDestroyed()) window.webContents.send('event', event, payload)
  }
}
