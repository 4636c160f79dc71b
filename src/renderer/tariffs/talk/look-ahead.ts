import { ask } from '../../app/bridge'
import { draftKey, kept } from './draft-key'

const ahead = new Map<string, string | null>()

/** Looks up what was typed on the pages of a conversation while the upstream thinks: the next one is drawn as soon as it comes. */
export async function lookAhead(sessionId: string): Promise<void> {
  ahead.clear()
  const one = async (key: string) => ahead.set(key, (await ask('drafts.get', { key })).text)
  // A page that comes before its draft looks it up itself.
  await Promise.all(kept.map((kind) => one(draftKey(sessionId, kind)))).catch(() => undefined)
}

/** What was found ahead, once: later on more may have been typed. Undefined where nobody looked. */
export function foundAhead(key: string): string | null | undefined {
  const text = ahead.get(key)
  ahead.delete(key)
  return text
}
