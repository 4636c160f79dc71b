import type { HandlersOf } from '../handlers'
import type { At } from '../office'

export const syncHandlers = (at: At): HandlersOf<'sync'> => ({
  'sync.status': async () => (await at()).sync.status(),
  'sync.start': async ({ accountIds }) => (await at()).sync.start(accountIds),
  'sync.cancel': async () => (await at()).sync.cancel(),
})
