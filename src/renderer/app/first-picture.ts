import type { ConsoleStatus } from '@shared/console'
import { languageOf } from '@shared/language'
import type { Settings } from '@shared/settings'
import { speak } from '../i18n/i18n'
import { ask } from './bridge'
import { firstAnswers } from './first-questions'
import { answer } from './query'
import { queryClient } from './query-client'

/** So long (ms) the first picture waits for what it shows; then it says that the data is being opened. */
const patience = 200

/** Resolves when the first picture can be drawn whole and in the person's language, or has been waited for long enough. */
export async function firstPicture() {
  const late = new Promise((resolve) => setTimeout(resolve, patience))
  // Words that cannot be loaded are no reason to show nothing.
  await Promise.race([firstAnswers.then(speakTheirs).catch(() => undefined), late])
}

async function speakTheirs() {
  const status = queryClient.getQueryData<ConsoleStatus>(answer('console.status', {}).queryKey)
  const settings = queryClient.getQueryData<Settings>(answer('settings.get', {}).queryKey)
  if (status && settings) await speak(languageOf(settings.language, status.systemLanguages))
}

/** Tells main once everything that the first screen asked for has been answered and drawn. */
export function tellDrawn() {
  let looking = false
  const stop = queryClient.getQueryCache().subscribe(() => {
    if (looking || queryClient.isFetching() > 0) return
    looking = true
    // The frame with the last answer is painted by the time of the next one.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        looking = false
        if (queryClient.isFetching() > 0) return
        stop()
        void ask('console.drawn', {}).catch(() => undefined)
      }),
    )
  })
}
