import type { HandlersOf } from '../handlers'
import type { At } from '../office'
import { endpointHandlers } from './endpoint-handlers'

export const connectionHandlers = (at: At): HandlersOf<'connections'> & HandlersOf<'endpoints'> => ({
  ...endpointHandlers(at),
  'connections.list': async () => (await at()).connections.list(),
  'connections.save': async (input) => (await at()).connections.save(input),
  'connections.replaceSecret': async (input) => (await at()).connections.replaceSecret(input),
  'connections.remove': async ({ id }) => {
    await (await at()).connections.remove(id)
    return {}
  },
  'connections.test': async (input) => (await at()).connections.test(input),
})
