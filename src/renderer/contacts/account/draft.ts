import { ask } from '../../app/bridge'

const keyOf = (contactId: string) => `account/${contactId}`

/** The e-mail that somebody was typing for a contact's account, or null. */
export async function draftOf(contactId: string): Promise<string | null> {
  const { text } = await ask('drafts.get', { key: keyOf(contactId) }).catch(() => ({ text: null }))
  return text
}

/** Kept at every letter, so that no reload, crash or failure loses it. Null forgets it. */
export function keepDraft(contactId: string, text: string | null) {
  // A draft that cannot be kept is still on screen.
  void ask('drafts.save', { key: keyOf(contactId), text }).catch(() => undefined)
}
