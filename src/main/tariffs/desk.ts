import type { Input } from '@shared/operations'
import type { Upstreams } from '../connections/upstreams'
import { log } from '../log'
import type { Tell } from '../office'
import type { Activity } from '../store/activity'
import type { Store } from '../store/open'
import { createConnected } from './connected'
import { createConversations } from './conversations'
import { createLogIns, type OpenLogIn } from './log-ins'

interface Parts {
  store: Pick<Store, 'tariffSessions'>
  upstreams: Pick<Upstreams, 'connectAt'>
  tell: Tell
  record(what: string, record: string | null, outcome: string): Promise<void>
  /** A line of the activity log, before it is written. */
  lineOf(what: string, record: string | null, outcome: string): Promise<Activity>
  openLogIn: OpenLogIn
  between?: number
}

export type TariffDesk = ReturnType<typeof createTariffDesk>

/** Everything about connecting tariffs that goes on by itself or remembers something. */
export function createTariffDesk({ openLogIn, between = 15 * 60_000, ...parts }: Parts) {
  const { store, upstreams, tell } = parts
  const changed = (id: string) => tell('tariffs.changed', { id })
  const quietly = (work: Promise<unknown>) => void work.catch(() => log('tariff', { failure: 'internal' }))
  const connected = createConnected({ store, upstreams, changed, between })
  const conversations = createConversations({
    ...parts,
    onSaved: (stored, isProcessed) => quietly(connected.saved(stored, isProcessed)),
  })
  const logIns = createLogIns(conversations, openLogIn)
  const { start, session, answer } = conversations
  return {
    ...{ start, session, answer },
    page: (list: Input<'tariffs.page'>) =>
      store.tariffSessions.page({ ...list, now: new Date().toISOString() }),
    logIn: logIns.logIn,
    cancelLogIn: logIns.cancel,
    async abandon(id: string) {
      logIns.cancel(id)
      await conversations.abandon(id)
    },
    ofSubject: connected.ofSubject,
    /** Connections came or changed, an upstream is back, or it is time: goes on with what ended or was waited for. */
    wake() {
      quietly(conversations.claimAll())
      connected.wake()
    },
    /** What was said is waited for: a tariff is not lost by closing too early. */
    async close() {
      await logIns.closeAll()
      await conversations.idle()
      await connected.close()
    },
  }
}
