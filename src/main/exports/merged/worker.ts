import { parentPort } from 'node:worker_threads'
import { type Place, takePages } from './take-pages'

// A PDF is somebody else's: reading it may take long, or never end, and is no business of main's thread.
parentPort?.on('message', async ({ pdf, place }: { pdf: Uint8Array; place: Place }) => {
  const taken = await takePages(pdf, place)
  parentPort?.postMessage(taken, typeof taken === 'string' ? [] : [taken.bytes.buffer])
})
