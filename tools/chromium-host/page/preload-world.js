// Runs the app's preload in a world of its own, with the two things a sandboxed preload may require of Electron.

import { membrane } from './membrane.js'
import { decode, encode } from './wire.js'

const remoteError = (channel, reason) => new Error(`Error invoking remote method '${channel}': ${reason}`)

function standIn(name, members) {
  return new Proxy(members, {
    get(target, key) {
      if (typeof key === 'symbol' || key in target) return target[key]
      throw new Error(`${name}.${String(key)} is not in the stand-in`)
    },
  })
}

class IpcRenderer {
  #post
  #waiting = new Map()
  #listeners = new Map()
  #next = 1

  constructor(post, receiver) {
    this.#post = post
    globalThis[receiver] = (head, value) => this.#receive(JSON.parse(head), value)
  }

  invoke(channel, ...args) {
    const id = this.#next++
    return new Promise((resolve, reject) => {
      this.#post({ kind: 'invoke', id, channel }, args)
      this.#waiting.set(id, { channel, resolve, reject })
    })
  }

  send(channel, ...args) {
    this.#post({ kind: 'send', channel }, args)
  }

  on(channel, listener) {
    this.#listeners.set(channel, [...(this.#listeners.get(channel) ?? []), listener])
    return this
  }

  once(channel, listener) {
    const once = (...args) => {
      this.removeListener(channel, once)
      listener(...args)
    }
    return this.on(channel, once)
  }

  removeListener(channel, listener) {
    const left = [...(this.#listeners.get(channel) ?? [])]
    const index = left.lastIndexOf(listener)
    if (index >= 0) left.splice(index, 1)
    this.#listeners.set(channel, left)
    return this
  }

  off(channel, listener) {
    return this.removeListener(channel, listener)
  }

  removeAllListeners(channel) {
    this.#listeners.delete(channel)
    return this
  }

  #receive({ kind, id, ok, channel }, value) {
    if (kind === 'event') {
      const event = { sender: this }
      for (const listener of this.#listeners.get(channel) ?? []) listener(event, ...decode(value))
      return
    }
    const waiting = this.#waiting.get(id)
    this.#waiting.delete(id)
    if (ok) waiting?.resolve(decode(value))
    else waiting?.reject(remoteError(waiting.channel, decode(value)))
  }
}

export function preloadWorld({ handshake, binding, receiver, platform, versions }, preload) {
  let host
  document.addEventListener(`${handshake}-node`, (event) => (host = event.relatedTarget), { once: true })
  document.dispatchEvent(new Event(handshake))
  if (!host) throw new Error('the page ran before its preload')
  const page = membrane(host.shadowRoot.firstChild, 'to-page', 'to-preload')

  const post = globalThis[binding]
  delete globalThis[binding]
  const ipcRenderer = new IpcRenderer(
    (head, args) => post(`${JSON.stringify(head)}\n${encode(args)}`),
    receiver,
  )
  const methods = ['invoke', 'send', 'on', 'once', 'off', 'removeListener', 'removeAllListeners']
  const electron = standIn('electron', {
    contextBridge: standIn('contextBridge', { exposeInMainWorld: (name, api) => page.offer(name, api) }),
    ipcRenderer: standIn(
      'ipcRenderer',
      Object.fromEntries(methods.map((name) => [name, (...args) => ipcRenderer[name](...args)])),
    ),
  })
  const module = { exports: {} }
  const require = (name) => {
    if (name === 'electron' || name === 'electron/renderer') return electron
    throw new Error(`module not found: ${name}`)
  }
  const process = {
    type: 'renderer',
    sandboxed: true,
    contextIsolated: true,
    isMainFrame: window === top,
    platform,
    versions,
  }
  preload(require, module, module.exports, process)
}
