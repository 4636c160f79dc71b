import { EventEmitter } from 'node:events'
import { decode, encode } from '../page/wire.js'
import type { FrameFacts } from '../sides.ts'
import { answerBrowser } from './browser.ts'
import { BrowserWindow } from './browser-window.ts'
import { only } from './unknown.ts'

type Handler = (event: ReturnType<typeof eventFrom>, ...args: unknown[]) => unknown

const handlers = new Map<string, Handler>()
const emitter = new EventEmitter()

export const ipcMain = only('ipcMain', {
  handle(channel: string, handler: Handler) {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    handlers.set(channel, handler)
  },
  removeHandler: (channel: string) => void handlers.delete(channel),
  on: emitter.on.bind(emitter),
  once: emitter.once.bind(emitter),
  off: emitter.off.bind(emitter),
  removeListener: emitter.removeListener.bind(emitter),
  removeAllListeners: emitter.removeAllListeners.bind(emitter),
})

function eventFrom(window: number, facts: FrameFacts) {
  const sender = BrowserWindow.fromId(window)?.webContents
  if (!sender) throw new Error('the window has gone')
  const senderFrame = sender.frameOf(facts)
  return {
    type: 'frame',
    sender,
    senderFrame,
    processId: senderFrame.processId,
    frameId: senderFrame.routingId,
  }
}

answerBrowser({
  // Async in fact: the link waits for it.
  invoke: (async (window: number, frame: FrameFacts, channel: string, args: string) => {
    try {
      const handler = handlers.get(channel)
      if (!handler) throw new Error(`No handler registered for '${channel}'`)
      const value = await handler(eventFrom(window, frame), ...(decode(args) as unknown[]))
      return { ok: true, value: encode(value) }
    } catch (error) {
      // Electron sends an error's name and message over, never its stack.
      return { ok: false, value: encode(String(error)) }
    }
  }) as never,
  message: (window, frame, channel, args) => {
    emitter.emit(channel, eventFrom(window, frame), ...(decode(args) as unknown[]))
  },
})
