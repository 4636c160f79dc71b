import { createHash } from 'node:crypto'

/** Under which name a person finds a console's entries in the keychain when its data is in an unusual folder. */
export const keychainService = (userData: string) =>
  `Meterkast ${createHash('sha256').update(userData).digest('hex').slice(0, 12)}`
