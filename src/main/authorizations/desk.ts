import type { Upstreams } from '../connections/upstreams'
import type { Tell } from '../office'
import type { Store } from '../store/open'
import { createCreation } from './create'
import { createImports, type Imports } from './imports'
import { createKeeper, type Keeper } from './keeper'
import { createPolling, type Polling, usualPace } from './polling'
import { askAll, type Round } from './round'
import { createRuns, type Runs } from './runs'

/** Everything about authorizations that goes on by itself or remembers something. */
export interface AuthorizationDesk {
  keeper: Keeper
  polling: Polling
  runs: Runs
  imports: Imports
  creation: ReturnType<typeof createCreation>
  /** Connections came, went or changed, or an upstream is back. */
  wake(): void
  close(): Promise<void>
}

interface Parts {
  store: Store
  upstreams: Upstreams
  tell: Tell
  who(): Promise<string>
  record(what: string, record: string | null, outcome: string): Promise<void>
  isOnline(): boolean
  /** Tells the person, in the system's way. */
  notify(news: Round['news']): void
  /** End of the last round in an earlier life. */
  asOf: string | null
  pace?: typeof usualPace
  betweenLooks?: number
}

export function createAuthorizationDesk(parts: Parts): AuthorizationDesk {
  const {
    store,
    upstreams,
    tell,
    who,
    record,
    isOnline,
    notify,
    asOf,
    pace = usualPace,
    betweenLooks = 700,
  } = parts
  const keeper = createKeeper({ store, tell })
  const polling = createPolling({
    round: (signal) => askAll({ store, upstreams, keeper }, signal),
    isOnline,
    onChange: (status) => tell('authorizations.polling', status),
    onNews: notify,
    asOf,
    pace,
  })
  const runs = createRuns({ store, upstreams, keeper, tell, who, record })
  const creation = createCreation({ store, upstreams, keeper, who, record, betweenLooks })
  const imports = createImports({ store, create: creation.create, tell })
  return {
    ...{ keeper, polling, runs, imports, creation },
    wake() {
      void polling.ask()
      void runs.networkBack()
    },
    async close() {
      polling.close()
      imports.closeAll()
      await Promise.all([polling.idle(), runs.close(), imports.idle()])
    },
  }
}
