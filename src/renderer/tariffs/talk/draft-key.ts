import { ask } from '../../app/bridge'

/** What is typed in a conversation is kept per page; the page's kind is the same word in every generation. */
export const draftKey = (sessionId: string, kind: string) => `tariff/${sessionId}/${kind}`

/** What is kept of a conversation, by page; `thread`: what was said so far. */
export const kept = [
  'thread',
  'address',
  'provider',
  'providerName',
  'tariff',
  'structure',
  'fixedRate',
  'timeOfDay',
  'surcharge',
  'tariffName',
  'term',
]

/** It is over: nothing of it has to be typed again. */
export function forgetDrafts(sessionId: string) {
  for (const kind of kept)
    void ask('drafts.save', { key: draftKey(sessionId, kind), text: null }).catch(() => undefined)
}
