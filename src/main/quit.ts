import { app } from 'electron'
import { forgetCopiedSecret } from './desktop/copied-secret'

/** Lets what is being written reach the disk before the process ends, and takes a copied password off the clipboard. */
export function closeBeforeQuit(console: { close(): Promise<void> }) {
  let closed = false
  app.on('will-quit', (event) => {
    if (closed) return
    event.preventDefault()
    void Promise.allSettled([forgetCopiedSecret(), console.close()]).finally(() => {
      closed = true
      app.quit()
    })
  })
}
