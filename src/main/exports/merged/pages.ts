import { once } from 'node:events'
import type { Worker, WorkerOptions } from 'node:worker_threads'
import type { Place, Taken, TakeProblem } from './take-pages'

/** Takes pages out of PDFs, one PDF at a time. */
export interface Pages {
  take(pdf: Uint8Array, place: Place): Promise<Taken | TakeProblem>
  close(): Promise<void>
}

/** A PDF that takes longer than this to read (ms) counts as broken. */
const patience = 60_000

/** On a thread of its own; one that hangs or dies of a PDF is replaced. */
export function pagesOnThread(startWorker: (options: WorkerOptions) => Worker, longest = patience): Pages {
  let worker: Worker | null = null
  const end = async () => {
    await worker?.terminate()
    worker = null
  }
  return {
    async take(pdf, place) {
      worker ??= startWorker({ stderr: true, stdout: true })
      const stop = new AbortController()
      const late = setTimeout(() => stop.abort(), longest)
      const { signal } = stop
      try {
        worker.postMessage({ pdf, place })
        const gone = once(worker, 'exit', { signal }).then(() => Promise.reject(new Error('ended')))
        const [taken] = await Promise.race([once(worker, 'message', { signal }), gone])
        return taken
      } catch {
        await end()
        return 'brokenPdf'
      } finally {
        clearTimeout(late)
        stop.abort()
      }
    },
    close: end,
  }
}
