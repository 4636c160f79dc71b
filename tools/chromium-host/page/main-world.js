// Runs in the page's own world before any script of the page, and leaves nothing there but what the preload exposes.

import { membrane } from './membrane.js'

export function mainWorld({ handshake }) {
  const host = document.createElement('div')
  const node = document.createElement('i')
  host.attachShadow({ mode: 'open' }).append(node)
  membrane(node, 'to-preload', 'to-page').whenOffered((name, api) => {
    if (name in window)
      throw new Error('Cannot bind an API on top of an existing property on the window object')
    Object.defineProperty(window, name, {
      value: api,
      enumerable: true,
      writable: false,
      configurable: false,
    })
  })
  // The one moment at which the other world can learn of the node: no script of the page has run yet.
  document.addEventListener(
    handshake,
    (event) => {
      event.stopImmediatePropagation()
      document.dispatchEvent(new MouseEvent(`${handshake}-node`, { relatedTarget: host }))
    },
    { once: true },
  )
}
