import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Listener {
  readonly url: string
  /** Stops listening and drops every connection. */
  unplug(): Promise<void>
  /** Listens again on the same port. */
  plug(): Promise<void>
}

/** Listens on loopback only; port 0 takes a free one. */
export async function listen(port: number, handle: RequestListener): Promise<Listener> {
  const server = createServer(handle)
  const start = (at: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(at, '127.0.0.1', () => {
        server.off('error', reject)
        resolve()
      })
    })
  await start(port)
  const taken = (server.address() as AddressInfo).port
  return {
    url: `http://127.0.0.1:${taken}`,
    plug: async () => {
      if (!server.listening) await start(taken)
    },
    unplug: () =>
      new Promise((resolve) => {
        if (!server.listening) return resolve()
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
