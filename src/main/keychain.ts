import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { Failed } from '@shared/failure'

/** Where secrets live. Reads and writes throw `Failed` with `keychainMissing` or `keychainLocked`. */
export interface SecretStore {
  get(name: string): Promise<string | null>
  set(name: string, secret: string): Promise<void>
  remove(name: string): Promise<void>
}

export interface Keychain extends SecretStore {
  /** Removes every entry of ours, this one first. Throws `keychainLocked` when one is left. */
  clear(first: string): Promise<void>
}

/** The OS keychain: Keychain, Credential Manager, or the Secret Service. `service` is the name a person sees there. */
export function openKeychain(service: string): Keychain {
  const reads = new Map<string, Promise<string | null>>()
  // gnome-keyring breaks on parallel calls: one at a time, and one read serves all who wait for the same name.
  let last: Promise<unknown> = Promise.resolve()
  const next = <T>(use: (keytar: Keytar) => Promise<T>): Promise<T> => {
    const turn = last.then(async () => use(await load())).catch(fail)
    last = turn.catch(() => undefined)
    return turn
  }
  return {
    get(name) {
      const running = reads.get(name)
      if (running) return running
      const read = next((keytar) => keytar.getPassword(service, name)).finally(() => reads.delete(name))
      reads.set(name, read)
      return read
    },
    set: (name, secret) => next((keytar) => keytar.setPassword(service, name, secret)),
    remove: (name) => next(async (keytar) => void (await keytar.deletePassword(service, name))),
    clear: (first) =>
      next(async (keytar) => {
        // A locked keyring may hide its entries instead of refusing: writing makes it ask for its password, or refuse.
        await keytar.setPassword(service, first, 'x')
        await keytar.deletePassword(service, first)
        for (const { account } of await keytar.findCredentials(service))
          await keytar.deletePassword(service, account)
        if ((await keytar.findCredentials(service)).length > 0) throw new Error('not removed')
      }),
  }
}

/** The name in the keychain: "Meterkast", and one of its own for data kept anywhere but in the usual folder. */
export function keychainService(userData: string, appData: string) {
  if (userData === join(appData, 'Meterkast')) return 'Meterkast'
  return `Meterkast ${createHash('sha256').update(userData).digest('hex').slice(0, 12)}`
}

type Keytar = typeof import('keytar')

// Loaded late: where the Secret Service's library is absent the console must still open its window and say so.
async function load(): Promise<Keytar> {
  const module = await import('keytar')
  return module.default ?? module
}

// The words of D-Bus, libsecret and the loader when there is no keychain at all; anything else is one that will not open.
const absent =
  /autolaunch|D-?Bus|not provided by any|libsecret|cannot open shared object|ServiceUnknown|connection is closed|Could not connect/i

function fail(error: unknown): never {
  const message = error instanceof Error ? error.message : ''
  throw new Failed({ kind: absent.test(message) ? 'keychainMissing' : 'keychainLocked' }, { cause: error })
}
