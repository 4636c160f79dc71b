import { parentPort, workerData } from 'node:worker_threads'
import { answer } from './answer'
import { openFiles } from './files'
import { failureOf } from './sqlite-failure'
import type { FromThread, ThreadStart, ToThread } from './threads'

const tell = (message: FromThread) => parentPort?.postMessage(message)

try {
  const { place, access } = workerData as ThreadStart
  const files = openFiles(place, access)
  parentPort?.on('message', (message: ToThread) => {
    if ('question' in message) return tell({ id: message.id, outcome: answer(files, message.question) })
    files.close()
    parentPort?.close()
  })
  tell({ opened: { ok: true, value: { cacheRebuilt: files.cacheRebuilt } } })
} catch (error) {
  tell({ opened: { ok: false, failure: failureOf(error) } })
}
