import type { DesktopRecord } from './desktop-record.ts'
import type { BrowserSide } from './sides.ts'

/** Main on its own: its windows are accepted and never load. */
export function withoutWindows(record: DesktopRecord): BrowserSide {
  return {
    createWindow: () => {},
    load: () => new Promise<void>(() => {}),
    reload: () => {},
    send: () => {},
    resize: () => {},
    focus: () => {},
    close: () => {},
    clearStorage: () => {},
    colorScheme: () => {},
    record: (kind, facts) => record.note(kind, facts),
  }
}
