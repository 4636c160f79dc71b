import { EventEmitter } from 'node:events'
import { answerBrowser, browser } from './browser.ts'
import { fireFrom } from './fire.ts'
import { only } from './unknown.ts'

const record = (kind: string, facts: unknown) => browser.tell('record', kind, facts)

export const shell = only('shell', {
  openExternal: async (url: string) => record('openExternal', new URL(url).href),
  openPath: async (path: string) => {
    record('openPath', path)
    return ''
  },
  showItemInFolder: (path: string) => record('showItemInFolder', path),
})

let copied = ''
export const clipboard = only('clipboard', {
  async writeText(text: string) {
    copied = text
    record('clipboard', copied)
  },
  readText: async () => copied,
  clear() {
    copied = ''
    record('clipboard', copied)
  },
})

/** Nobody presses it: that it was shown is on record. */
export class Notification extends EventEmitter {
  static isSupported = () => true
  readonly #options: { title?: string; body?: string }

  constructor(options: { title?: string; body?: string } = {}) {
    super()
    this.#options = options
  }

  show() {
    record('notification', this.#options)
  }
}

const power = new EventEmitter()
export const powerMonitor = only(
  'powerMonitor',
  Object.assign(power, {
    getSystemIdleState: (_after: number) => 'active',
    getSystemIdleTime: () => 0,
    isOnBatteryPower: () => false,
  }),
)
fireFrom('powerMonitor', power)

const display = {
  id: 1,
  scaleFactor: 1,
  bounds: { x: 0, y: 0, width: 1920, height: 1080 },
  workArea: { x: 0, y: 0, width: 1920, height: 1080 },
  size: { width: 1920, height: 1080 },
  workAreaSize: { width: 1920, height: 1080 },
}
export const screen = only('screen', {
  getAllDisplays: () => [display],
  getPrimaryDisplay: () => display,
  getDisplayMatching: (_bounds: object) => display,
})

answerBrowser({
  setClipboard(text) {
    copied = text
  },
})
