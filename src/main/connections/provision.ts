import { readFile, rm } from 'node:fs/promises'
import { connectionDraft } from '@shared/connection'
import { type Role, role } from '@shared/role'
import { z } from 'zod'
import type { Connections } from './connections'

const provision = z.object({
  connections: z.array(
    connectionDraft.extend({ secret: z.string().min(1).optional(), code: z.string().min(1).optional() }),
  ),
  role: role.nullable().optional(),
})

/**
 * Takes over connections that an administrator laid ready in a file (`--provision=<file>`): JSON
 * `{connections: [{kind, name, baseUrl, credential, secret}]}`, with a `code` where OAuth needs one and without a `secret`
 * where an employee signs in. `role` is the most that this computer allows from then on; null lifts it. One of the same
 * kind and name is updated. The file holds
 * secrets, so it is deleted once they are in the keychain; one that cannot be understood stays, and throws.
 */
export async function takeProvision(
  file: string,
  connections: Connections,
  limit: (local: Role | null) => Promise<unknown>,
): Promise<number> {
  const laidReady = provision.parse(JSON.parse(await readFile(file, 'utf8')))
  const existing = await connections.list()
  for (const { secret, code, ...draft } of laidReady.connections) {
    const same = existing.find(({ kind, name }) => kind === draft.kind && name === draft.name)
    await connections.save({ id: same?.id, draft, secret, code })
  }
  if (laidReady.role !== undefined) await limit(laidReady.role)
  await rm(file)
  return laidReady.connections.length
}
