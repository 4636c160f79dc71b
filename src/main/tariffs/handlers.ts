import type { HandlersOf } from '../handlers'
import type { At } from '../office'

export const tariffHandlers = (at: At): HandlersOf<'tariffs'> => {
  const desk = async () => (await at()).tariffs
  return {
    'tariffs.page': async (list) => (await desk()).page(list),
    'tariffs.start': async (start) => (await desk()).start(start),
    'tariffs.session': async ({ id }) => (await desk()).session(id),
    'tariffs.answer': async ({ id, route, answer }) => (await desk()).answer(id, route, answer),
    'tariffs.logIn': async ({ id }, caller) => (await desk()).logIn(id, caller),
    'tariffs.cancelLogIn': async ({ id }) => {
      ;(await desk()).cancelLogIn(id)
      return {}
    },
    'tariffs.abandon': async ({ id }) => {
      await (await desk()).abandon(id)
      return {}
    },
    'tariffs.ofSubject': async (subject) => (await desk()).ofSubject(subject),
  }
}
