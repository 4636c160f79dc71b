import type { Bridge } from '@shared/bridge'
import { type EventName, events, type Payload } from '@shared/events'
import { Failed } from '@shared/failure'
import { type Input, type OperationName, type Operations, type Output, operations } from '@shared/operations'
import { defaultSettings } from '@shared/settings'
import type { z } from 'zod'

type Taken<N extends OperationName> = z.output<Operations[N]['input']>
/** What main would do, operation by operation; throws `Failed` to fail. */
export type Answers = { [N in OperationName]?: (input: Taken<N>) => Output<N> | Promise<Output<N>> }

export interface FakeBridge extends Bridge {
  /** Every call, oldest first. */
  readonly calls: { operation: OperationName; input: unknown }[]
  /** What the calls of one operation asked. */
  asked<N extends OperationName>(operation: N): Input<N>[]
  /** Main tells the page. */
  tell<N extends EventName>(event: N, payload: Payload<N>): void
}

/** For component tests: a bridge that keeps the contract. Input, output and events go through their schemas, as in main. */
export function fakeBridge(answers: Answers): FakeBridge {
  const known: Answers = { ...quiet, ...answers }
  const calls: FakeBridge['calls'] = []
  const listeners = new Map<string, Set<(payload: never) => void>>()
  return {
    calls,
    asked: (operation) =>
      calls
        .filter((call) => call.operation === operation)
        .map(({ input }) => input as Input<typeof operation>),
    async call(operation, input) {
      calls.push({ operation, input: structuredClone(input) })
      const answer = known[operation]
      if (!answer) throw new Error(`The test does not answer ${operation}`)
      try {
        const { input: takes, output: gives } = operations[operation]
        const value = await answer(takes.parse(input) as Taken<typeof operation>)
        return { ok: true, value: gives.parse(structuredClone(value)) as Output<typeof operation> }
      } catch (error) {
        if (error instanceof Failed) return { ok: false, failure: error.failure }
        throw error
      }
    },
    on(event, listener) {
      const mine = listeners.get(event) ?? new Set()
      listeners.set(event, mine.add(listener))
      return () => mine.delete(listener)
    },
    tell(event, payload) {
      const told = events[event].parse(payload) as never
      for (const listener of listeners.get(event) ?? []) listener(told)
    },
  }
}

/** A console that is open, online, and has nothing in it. */
const quiet: Answers = {
  'console.status': () => ({
    state: 'open',
    failure: null,
    platform: 'linux',
    version: '0.1.0',
    systemLanguages: ['en-GB'],
    cacheRebuilt: false,
  }),
  'console.whoAmI': () => ({ name: 'Marit de Boer', permissions: [] }),
  'roles.standing': () => ({ hubs: [], local: null }),
  'connections.list': () => [],
  'settings.get': () => defaultSettings,
  'settings.save': (change) => ({ ...defaultSettings, ...(change as Partial<typeof defaultSettings>) }),
  'network.status': () => ({ online: true, unreachable: [] }),
  'network.check': () => ({ online: true, unreachable: [] }),
  'sync.status': () => ({
    state: 'idle',
    step: null,
    done: 0,
    total: null,
    finishedAt: null,
    failed: [],
    failedCount: 0,
    failure: null,
  }),
  'customers.recent': () => [],
  'exports.list': () => [],
  'views.list': () => [],
  'searches.list': () => [],
  'searches.remember': () => ({}),
  'signIn.status': () => ({ needs: 'none', methods: [], signedIn: null }),
  'drafts.get': () => ({ text: null }),
  'drafts.save': () => ({}),
}
