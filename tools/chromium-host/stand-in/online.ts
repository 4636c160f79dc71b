import { answerBrowser } from './browser.ts'

let online = true
let cut = new AbortController()

export const isOnline = () => online
/** Aborted when the network goes, for what is under way. */
export const cutOff = () => cut.signal

answerBrowser({
  setOnline(now) {
    online = now
    if (now) cut = new AbortController()
    else cut.abort()
  },
})
