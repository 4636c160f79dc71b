import { parentPort } from 'node:worker_threads'
import { answer } from './answer'
import { type Files, openFiles } from './files'
import { failureOf } from './sqlite-failure'
import type { FromThread, Opening, ToThread } from './threads'

const tell = (message: FromThread) => parentPort?.postMessage(message, moved(message))

/** Keys of a million invoices go over as they are: a copy would be there twice. */
const moved = (message: FromThread) =>
  'outcome' in message && message.outcome.ok && message.outcome.value instanceof Float64Array
    ? [message.outcome.value.buffer as ArrayBuffer]
    : []

let files: Files | null = null
let dropped: Int32Array | null = null

parentPort?.on('message', (message: ToThread) => {
  if ('open' in message) open(message.open)
  else if ('question' in message && files) {
    const { id, question } = message
    const isAwaited = () => dropped === null || Atomics.load(dropped, id % dropped.length) !== id
    tell({ id, outcome: answer(files, question, isAwaited) })
  } else {
    files?.close()
    parentPort?.close()
  }
})

function open({ place, access, ...shared }: Opening) {
  dropped = shared.dropped
  try {
    files = openFiles(place, access)
    tell({ opened: { ok: true, value: { cacheRebuilt: files.cacheRebuilt } } })
  } catch (error) {
    tell({ opened: { ok: false, failure: failureOf(error) } })
    parentPort?.close()
  }
}
