import { setTimeout as sleep } from 'node:timers/promises'
import type { ActivationRun, RunWish } from '@shared/activation-run'
import { Failed, type Failure } from '@shared/failure'
import { log } from '../log'
import type { Tell } from '../office'
import type { StoredRun } from '../store/activation-runs'
import { rowsOf } from './preview'
import { createSteps, type StepParts } from './run-step'

export interface Runs {
  start(wish: RunWish & { id: string }): Promise<ActivationRun>
  list(): Promise<ActivationRun[]>
  get(id: string): Promise<ActivationRun>
  pause(id: string): Promise<ActivationRun>
  resume(id: string): Promise<ActivationRun>
  cancel(id: string): Promise<ActivationRun>
  retry(id: string): Promise<ActivationRun>
  /** Goes on with the one that the network had stopped. */
  networkBack(): Promise<void>
  idle(): Promise<void>
  close(): Promise<void>
}

interface Parts extends StepParts {
  tell: Tell
  who(): Promise<string>
  record(what: string, record: string | null, outcome: string): Promise<void>
  /** At least so long between two words about its progress (ms). */
  tellEvery?: number
}

interface Working {
  id: string
  abort: AbortController
  wish: 'pause' | 'cancel' | null
  waitingUntil: string | null
  /** Ends the wait. */
  wake: AbortController
  ended: Promise<void>
}

/** Runs of activation: one at a time, one account after the other. The state of every row is on the disk before and after its request. */
export function createRuns({ tell, who, record, tellEvery = 150, ...parts }: Parts): Runs {
  const { store } = parts
  let working: Working | null = null
  let closed = false

  const shown = (run: StoredRun): ActivationRun => {
    const mine = working?.id === run.id ? working : null
    const state = run.state === 'running' && !mine ? 'interrupted' : run.state
    return { ...run, state, waitingUntil: mine?.waitingUntil ?? null }
  }
  const find = async (id: string) => {
    const run = await store.activationRuns.get(id)
    if (!run) throw new Failed({ kind: 'notFound' })
    return run
  }
  const get = async (id: string) => shown(await find(id))
  const setState = async (id: string, state: StoredRun['state'], failure: Failure | null = null) => {
    const isOver = state === 'done' || state === 'cancelled'
    const finishedAt = isOver ? new Date().toISOString() : null
    return store.activationRuns.setState({ id, state, failure, finishedAt })
  }

  async function work(run: StoredRun, mine: Working): Promise<StoredRun> {
    const step = createSteps(parts, run, mine.abort.signal)
    let told = 0
    for (;;) {
      if (mine.abort.signal.aborted) return find(run.id)
      if (mine.wish === 'pause') return setState(run.id, 'paused')
      if (mine.wish === 'cancel') {
        await store.activationRuns.moveRows({ id: run.id, from: ['waiting'], to: 'cancelled' })
        // One may have gone out: whether it arrived is looked up before the end.
        const unsure = await store.activationRuns.next(run.id)
        if (!unsure) return setState(run.id, 'cancelled')
        const result = await step(unsure, false)
        if (result.next !== 'go')
          return setState(run.id, 'paused', result.next === 'stop' ? result.failure : null)
        continue
      }
      const row = await store.activationRuns.next(run.id)
      if (!row) return setState(run.id, 'done')
      const result = await step(row, true)
      if (mine.abort.signal.aborted) return find(run.id)
      if (result.next === 'stop') return setState(run.id, 'paused', result.failure)
      if (result.next === 'wait') await waitUntil(result.until, mine)
      if (Date.now() - told < tellEvery) continue
      told = Date.now()
      tell('authorizations.run', await get(run.id))
    }
  }

  async function waitUntil(until: string, mine: Working) {
    mine.waitingUntil = until
    tell('authorizations.run', await get(mine.id))
    const ms = Math.max(0, Date.parse(until) - Date.now())
    const signal = AbortSignal.any([mine.abort.signal, mine.wake.signal])
    await sleep(ms, undefined, { signal, ref: false }).catch(() => undefined)
    mine.waitingUntil = null
  }

  async function begin(run: StoredRun, wished: Working['wish'] = null): Promise<ActivationRun> {
    const now = await setState(run.id, 'running')
    const mine: Working = {
      id: run.id,
      abort: new AbortController(),
      wish: wished,
      waitingUntil: null,
      wake: new AbortController(),
      ended: Promise.resolve(),
    }
    working = mine
    const end = async (ended: StoredRun) => {
      working = null
      tell('authorizations.run', shown(ended))
      if (ended.state === 'done' || ended.state === 'cancelled')
        await record(
          'authorizations.run',
          run.id,
          `${ended.state}: ${ended.counts.done} of ${ended.counts.total}`,
        )
    }
    mine.ended = work(now, mine)
      .catch((error: unknown) => setState(run.id, 'paused', failureOf(error)))
      .then(end)
      .catch(() => {
        working = null
        log('activation', { failure: 'notWritten' })
      })
    tell('authorizations.run', shown(now))
    return shown(now)
  }

  /** Tells the one that is at work, and answers when it has heard. */
  async function wish(id: string, what: 'pause' | 'cancel') {
    if (working?.id === id) {
      const mine = working
      mine.wish = what
      mine.wake.abort()
      await mine.ended
    } else if (what === 'cancel') {
      const run = await find(id)
      if (run.state === 'running' || run.state === 'paused') {
        free(id)
        await begin(run, 'cancel')
        await working?.ended
      }
    }
    return get(id)
  }

  const free = (id: string) => {
    if (working && working.id !== id) throw new Failed({ kind: 'conflict', code: 'runUnderWay' })
  }

  async function resume(id: string) {
    const run = await find(id)
    if (working?.id === id || run.state === 'done' || run.state === 'cancelled') return shown(run)
    free(id)
    return begin(run)
  }

  let starting: Promise<unknown> = Promise.resolve()
  return {
    list: async () => (await store.activationRuns.list()).map(shown),
    get,
    resume,
    pause: (id) => wish(id, 'pause'),
    cancel: (id) => wish(id, 'cancel'),
    start({ id, ...wish }) {
      // One after the other: pressed twice, the second finds what the first made.
      const started = starting.then(async () => {
        const before = await store.activationRuns.get(id)
        if (before) return shown(before)
        const open = (await store.activationRuns.list()).find(
          ({ state }) => state === 'running' || state === 'paused',
        )
        if (open) throw new Failed({ kind: 'conflict', code: 'runUnderWay' })
        const kind = wish.kind
        const dataStartDate = kind === 'activate' ? wish.dataStartDate : null
        const { rows } = await rowsOf(store, { ...wish, dataStartDate })
        if (rows.length === 0)
          throw new Failed({ kind: 'invalid', fields: [{ path: 'choice', problem: 'noAccounts' }] })
        const createdAt = new Date().toISOString()
        const run = {
          id,
          kind,
          dataStartDate,
          who: await who(),
          createdAt,
          finishedAt: null,
          failure: null,
        }
        await store.activationRuns.create({ run: { ...run, state: 'running' }, rows })
        await record('authorizations.startRun', id, `${kind}: ${rows.length}`)
        return begin(await find(id))
      })
      starting = started.catch(() => undefined)
      return started
    },
    async retry(id) {
      const run = await find(id)
      if (working?.id === id) return shown(run)
      free(id)
      await store.activationRuns.moveRows({ id, from: ['failed', 'cancelled'], to: 'waiting' })
      return begin(run)
    },
    async networkBack() {
      const stopped = (await store.activationRuns.list()).find(
        ({ state, failure }) => state === 'paused' && failure?.kind === 'offline',
      )
      if (stopped && !working && !closed) await resume(stopped.id)
    },
    idle: async () => void (await working?.ended),
    async close() {
      closed = true
      working?.abort.abort()
      await working?.ended
    },
  }
}

const failureOf = (error: unknown): Failure =>
  error instanceof Failed ? error.failure : { kind: 'internal' }
