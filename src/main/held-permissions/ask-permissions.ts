import type { Office } from '../office'

type Parts = Pick<Office, 'store' | 'upstreams' | 'tell'>

/** Asks a hub what it lets us do, and keeps it. */
export async function askPermissions(
  { store, upstreams, tell }: Parts,
  connectionId: string,
  signal?: AbortSignal,
): Promise<void> {
  const value = await (await upstreams.hub(connectionId)).myPermissions(signal)
  await store.hubAnswers.put({ connectionId, part: 'permissions', value, asOf: new Date().toISOString() })
  tell('permissions.changed', {})
}

/** Asks every hub. Rejects with the first failure where none answers. */
export async function askAllPermissions(parts: Parts): Promise<void> {
  const hubs = await parts.upstreams.hubs()
  const answers = await Promise.allSettled(
    hubs.map(({ connectionId }) => askPermissions(parts, connectionId)),
  )
  const [failed] = answers.filter((one) => one.status === 'rejected')
  if (failed && answers.every(({ status }) => status === 'rejected')) throw failed.reason
}
