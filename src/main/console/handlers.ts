import type { HandlersOf } from '../handlers'
import type { Office } from '../office'
import type { Console } from './console'

export const consoleHandlers = (console: Console<Office>): HandlersOf<'console'> => ({
  'console.status': () => console.status(),
  'console.open': () => console.open(),
  'console.drawn': async () => {
    ;(await console.office()).begin()
    return {}
  },
  'console.whoAmI': async () => (await console.office()).roles.whoAmI(),
})
