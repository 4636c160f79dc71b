import type { Office } from '../office'

type Parts = Pick<Office, 'store' | 'upstreams' | 'tell'>

/** Asks the hubs which organisations we belong to, and keeps it. Rejects with the first failure where none answers. */
export async function askOrganisations(
  { store, upstreams, tell }: Parts,
  signal?: AbortSignal,
): Promise<void> {
  const hubs = await upstreams.hubs()
  const answers = await Promise.allSettled(
    hubs.map(async ({ connectionId, client }) => {
      const value = await client.myOrganisations(signal)
      await store.hubAnswers.put({
        connectionId,
        part: 'organisations',
        value,
        asOf: new Date().toISOString(),
      })
    }),
  )
  if (answers.some(({ status }) => status === 'fulfilled')) tell('organisations.changed', {})
  const [failed] = answers.filter((one) => one.status === 'rejected')
  if (failed && answers.every(({ status }) => status === 'rejected')) throw failed.reason
}
