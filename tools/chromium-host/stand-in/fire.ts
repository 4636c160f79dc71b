import type { EventEmitter } from 'node:events'
import { answerBrowser } from './browser.ts'

const emitters = new Map<string, EventEmitter>()

/** Lets a test fire the events of an emitter. */
export function fireFrom(name: string, emitter: EventEmitter) {
  emitters.set(name, emitter)
}

answerBrowser({
  fire(name, event, args) {
    const emitter = emitters.get(name)
    if (!emitter) throw new Error(`${name} is not in the stand-in`)
    emitter.emit(event, ...args)
  },
})
