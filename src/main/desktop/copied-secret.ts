import { clipboard } from 'electron'

const lifetime = 60_000

/** Copies a secret, and clears the clipboard after a minute unless something else was copied since. */
export async function copySecret(text: string) {
  await clipboard.writeText(text)
  setTimeout(() => void forget(text), lifetime)
  copied = text
}

/** Clears what is still ours; called when the console closes. */
export async function forgetCopiedSecret() {
  if (copied !== null) await forget(copied)
}

let copied: string | null = null

async function forget(text: string) {
  if ((await clipboard.readText()) === text) await clipboard.clear()
  if (copied === text) copied = null
}
