import type { Worker, WorkerOptions } from 'node:worker_threads'
import { Failed, type Outcome } from '@shared/failure'
import type { Question } from './answer'
import type { Access, Place } from './files'
import { type Store, storeOf } from './store'

/** `dropped` has the numbers of questions that nobody waits for any more, each at its remainder. */
export type Opening = { place: Place; access: Access; dropped: Int32Array }
export type ToThread = { open: Opening } | { id: number; question: Question } | { close: true }
export type FromThread =
  | { opened: Outcome<{ cacheRebuilt: boolean }> }
  | { id: number; outcome: Outcome<unknown> }

/**
 * A store on threads. The first starts at once and opens when the place is known. The second begins with the first write, so that
 * a read never waits for one: what a start reads needs no second program in memory. The third begins with the first question that
 * is asked aside.
 * Rejects with Failed when it cannot be opened, or as `place` does; then no thread stays behind.
 */
export async function openStoreOnThreads(
  startWorker: (options: WorkerOptions) => Worker,
  place: Place | Promise<Place>,
): Promise<Store> {
  const writer = startThread(startWorker({}))
  const opened = async () => {
    const { cacheRebuilt } = await writer.open({ place: await place, access: 'write' })
    return cacheRebuilt
  }
  const cacheRebuilt = await opened().catch(async (error: unknown) => {
    await writer.close()
    throw error
  })
  const another = async (access: Access) => {
    const thread = startThread(startWorker({}))
    await thread.open({ place: await place, access })
    return thread
  }
  let reader: Promise<Thread> | null = null
  let counter: Promise<Thread> | null = null
  let closing = false
  const threadFor = (access: Access) => {
    // One that began now would be closed by nobody, and hold the files.
    if (closing) return access === 'read' ? reader : null
    if (access === 'aside') counter ??= another(access)
    // Where no second one can be had, the first answers all.
    else if (access === 'write') reader ??= another('read').catch(() => writer)
    return access === 'aside' ? counter : access === 'read' ? reader : null
  }
  const ask = async (question: Question, signal?: AbortSignal) =>
    ((await threadFor(question.access)) ?? writer).ask(question, signal)
  return storeOf(ask, {
    cacheRebuilt,
    // The writer last: it alone can fold the log into the file.
    close: async () => {
      closing = true
      await (await counter?.catch(() => null))?.close()
      await (await reader)?.close()
      await writer.close()
    },
  })
}

/** So many questions may be dropped before the thread has come to the first of them. */
const mostDropped = 256

type Thread = ReturnType<typeof startThread>
type Waiting = { resolve: (value: unknown) => void; reject: (reason: Failed) => void }

function startThread(worker: Worker) {
  const waiting = new Map<number, Waiting>()
  const dropped = new Int32Array(new SharedArrayBuffer(mostDropped * Int32Array.BYTES_PER_ELEMENT))
  const opening = Promise.withResolvers<{ cacheRebuilt: boolean }>()
  const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()))
  let dead: Failed | null = null
  let asked = 0
  const die = (cause?: unknown) => {
    dead ??= new Failed({ kind: 'internal', code: 'storeThreadEnded' }, { cause })
    opening.reject(dead)
    for (const { reject } of waiting.values()) reject(dead)
    waiting.clear()
  }
  worker.on('error', die)
  worker.on('exit', () => die())
  worker.on('message', (message: FromThread) => {
    if ('opened' in message) return settle(message.opened, opening)
    const waiter = waiting.get(message.id)
    waiting.delete(message.id)
    if (waiter) settle(message.outcome, waiter)
  })
  // Whoever opens it hears of it; one that dies before is told to nobody.
  opening.promise.catch(() => undefined)
  return {
    open(how: Omit<Opening, 'dropped'>) {
      worker.postMessage({ open: { ...how, dropped } } satisfies ToThread)
      return opening.promise
    },
    /** Rejects with `cancelled` once the signal says so; the thread ends what it can. */
    ask(question: Question, signal?: AbortSignal): Promise<unknown> {
      if (dead) return Promise.reject(dead)
      if (signal?.aborted) return Promise.reject(new Failed({ kind: 'cancelled' }))
      const { promise, resolve, reject } = Promise.withResolvers<unknown>()
      asked += 1
      const id = asked
      const drop = () => {
        Atomics.store(dropped, id % mostDropped, id)
        waiting.delete(id)
        reject(new Failed({ kind: 'cancelled' }))
      }
      signal?.addEventListener('abort', drop, { once: true })
      waiting.set(id, { resolve, reject })
      worker.postMessage({ id, question } satisfies ToThread)
      return promise.finally(() => signal?.removeEventListener('abort', drop))
    },
    /** Everything asked before is still answered. */
    async close(): Promise<void> {
      if (!dead) worker.postMessage({ close: true } satisfies ToThread)
      await ended
    },
  }
}

function settle<T>(
  outcome: Outcome<T>,
  { resolve, reject }: { resolve: (value: T) => void; reject: (reason: Failed) => void },
): void {
  if (outcome.ok) resolve(outcome.value)
  else reject(new Failed(outcome.failure))
}
