import { matches, type Route } from './faults.ts'

/** Holds the requests of a route until it is released: order without waiting for time to pass. */
export interface Gate {
  /** Requests held now. */
  readonly waiting: number
  /** Resolves once this many requests (1 unless told) have come to the gate. */
  arrived(count?: number): Promise<void>
  /** Lets everything through and takes the gate away. */
  release(): void
}

export interface Gates {
  add(route: Route): Gate
  pass(path: string): Promise<void>
  clear(): void
}

export function makeGates(): Gates {
  const gates = new Set<Gate & { route: Route; hold(): Promise<void> }>()
  return {
    add: (route) => {
      let seen = 0
      let waiting = 0
      const open = Promise.withResolvers<void>()
      const expected: { count: number; resolve(): void }[] = []
      const gate = {
        route,
        get waiting() {
          return waiting
        },
        arrived: (count = 1) => {
          const { promise, resolve } = Promise.withResolvers<void>()
          if (seen >= count) resolve()
          else expected.push({ count, resolve })
          return promise
        },
        release: () => {
          gates.delete(gate)
          open.resolve()
        },
        hold: async () => {
          seen += 1
          waiting += 1
          for (const one of expected) if (one.count <= seen) one.resolve()
          await open.promise
          waiting -= 1
        },
      }
      gates.add(gate)
      return gate
    },
    pass: async (path) => {
      for (const gate of gates) if (matches(gate.route, path)) await gate.hold()
    },
    clear: () => {
      for (const gate of gates) gate.release()
    },
  }
}
