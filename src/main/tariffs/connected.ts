import type { Seen } from '@shared/seen'
import type { ConnectedTariff } from '@shared/tariff'
import type { Upstreams } from '../connections/upstreams'
import { log } from '../log'
import type { Store } from '../store/open'
import type { StoredTariff, TariffReading } from '../store/tariff-session-record'
import { latest } from './latest'
import { readTariff, unread } from './read-tariff'

interface Parts {
  store: Pick<Store, 'tariffSessions'>
  upstreams: Pick<Upstreams, 'connectAt'>
  changed(id: string): void
  /** While the upstream works on a tariff, it is asked at most this often (ms). */
  between: number
}

interface Subject {
  accountId: string | null
  contactId: string | null
}

/** What a timer can hold (ms). */
const longestTimer = 24 * 60 * 60_000

/** What is connected, as it was last read; read again when somebody looks, or when the upstream may be done with it. */
export function createConnected({ store, upstreams, changed, between }: Parts) {
  const reading = new Map<string, Promise<TariffReading>>()
  let timer: NodeJS.Timeout | undefined
  let closed = false

  async function readNow(stored: StoredTariff, locationId: string): Promise<TariffReading> {
    const { id, connectionId } = stored.record
    const read = await readTariff(() => upstreams.connectAt(connectionId), stored, locationId, between)
    await store.tariffSessions.saveReading({ id, reading: read })
    changed(id)
    return read
  }

  /** One question at a time for each. */
  function read(stored: StoredTariff, locationId: string): Promise<TariffReading> {
    const { id } = stored.record
    const before = reading.get(id)
    if (before) return before
    const mine = readNow(stored, locationId).finally(() => reading.delete(id))
    reading.set(id, mine)
    return mine
  }

  /** For what nobody waits for. */
  const behind = (work: Promise<unknown>) => void work.catch(() => log('tariff', { failure: 'notRead' }))

  const waiting = async () =>
    (await store.tariffSessions.list()).flatMap((stored) => {
      const isPending = stored.reading === null || stored.reading.processing === 'pending'
      const locationId = stored.claim?.locationId ?? null
      const isMeant = stored.record.state === 'saved' && isPending && locationId !== null
      return isMeant ? [{ stored, locationId }] : []
    })

  /** Looks again when the first of those that the upstream works on may be asked, or one did not answer. */
  async function schedule(): Promise<void> {
    const all = await waiting()
    if (all.length === 0 || closed) return
    const first = Math.min(...all.map(({ stored }) => Date.parse(stored.reading?.askAgainAt ?? '') || 0))
    const wait = first > Date.now() ? first - Date.now() + 1 : between
    clearTimeout(timer)
    timer = setTimeout(() => behind(look()), Math.min(wait, longestTimer)).unref()
  }

  async function look(): Promise<void> {
    const now = new Date().toISOString()
    const due = (await waiting()).filter(({ stored }) => mayRead(stored.reading, now, false))
    await Promise.all(due.map(({ stored, locationId }) => read(stored, locationId)))
    await schedule()
  }

  return {
    /** A tariff was saved; whether the upstream is done with it was said at the end of the conversation. */
    async saved(stored: StoredTariff, isProcessed: boolean): Promise<void> {
      const { id } = stored.record
      if (!isProcessed) {
        const now = Date.now()
        const askAgainAt = new Date(now + between).toISOString()
        const reading = unread(stored, new Date(now).toISOString(), askAgainAt)
        await store.tariffSessions.saveReading({ id, reading })
        changed(id)
      }
      await look()
    },

    /** Asks where nothing is kept or it is time; with `fresh` always, except for what the upstream still works on. */
    async ofSubject({ fresh, ...subject }: Subject & { fresh: boolean }): Promise<Seen<ConnectedTariff[]>> {
      const now = new Date().toISOString()
      const connected = latest(await store.tariffSessions.ofSubject(subject))
      const all = await Promise.all(
        connected.map(async ({ stored, locationId }) => {
          if (!mayRead(stored.reading, now, fresh)) return { stored, locationId }
          return { stored: { ...stored, reading: await read(stored, locationId) }, locationId }
        }),
      )
      behind(schedule())
      const ages = all.map(({ stored }) => stored.reading?.asOf ?? now).sort()
      const asOf = ages[0] ?? now
      return {
        value: all.map(({ stored, locationId }) => tariffOf(stored, locationId, now)),
        source: asOf >= now ? 'live' : 'cache',
        asOf,
      }
    },

    /** Reads what was waited for. */
    wake: () => behind(look()),
    async close() {
      closed = true
      clearTimeout(timer)
      await Promise.allSettled(reading.values())
    },
  }
}

function mayRead(reading: TariffReading | null, now: string, fresh: boolean): boolean {
  if (reading === null || reading.askAgainAt === null || reading.askAgainAt <= now) return true
  return fresh && reading.processing !== 'pending'
}

function tariffOf(stored: StoredTariff, locationId: string, now: string): ConnectedTariff {
  const { id: sessionId, connectionId, live, subject, direction } = stored.record
  const { asOf: _, ...reading } = stored.reading ?? unread(stored, now, null)
  return { ...reading, sessionId, connectionId, locationId, live, subject, direction }
}
