import type { Permission } from '@shared/operations'
import { ipcMain } from 'electron'
import type { Note } from './activity/note'
import { type Answer, answer } from './answer'
import type { Handlers } from './handlers'
import { log } from './log'
import { isOurMainFrame } from './sender'

/** The only door between page and main. `demand` rejects when the person may not do what needs this permission. */
export function answerCalls(
  handlers: Handlers,
  demand: (permission: Permission, input: unknown) => Promise<void>,
  note: Note,
) {
  ipcMain.handle('call', async (event, name: unknown, input: unknown): Promise<Answer> => {
    if (!isOurMainFrame(event)) {
      log('refused', { failure: 'sender' })
      return { ok: false, failure: { kind: 'forbidden', code: 'sender' } }
    }
    return answer({ name, input, caller: event.sender }, handlers, demand, note)
  })
}
