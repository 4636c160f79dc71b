import { ipcMain } from 'electron'
import type { Answer, Call } from './answer'
import { log } from './log'
import { isOurMainFrame } from './sender'

/** The only door between page and main. */
export function answerCalls(answer: (call: Call) => Promise<Answer>) {
  ipcMain.handle('call', async (event, name: unknown, input: unknown): Promise<Answer> => {
    if (!isOurMainFrame(event)) {
      log('refused', { failure: 'sender' })
      return { ok: false, failure: { kind: 'forbidden', code: 'sender' } }
    }
    return answer({ name, input, caller: event.sender })
  })
}
