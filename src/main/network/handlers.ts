import type { HandlersOf } from '../handlers'
import type { At } from '../office'

export const networkHandlers = (at: At): HandlersOf<'network'> => ({
  'network.status': async () => (await at()).network.status(),
  'network.check': async () => (await at()).network.check(),
})
