import { randomUUID } from 'node:crypto'
import { type Identification, identification } from '@shared/sign-in'
import type { TestOffice } from '../test-office'

/** What an attempt told, as the page would hear it. */
export function attempts(office: TestOffice) {
  const ofAll = () =>
    office.told.flatMap(({ event, payload }) =>
      event === 'identification.progress' ? [identification.parse(payload)] : [],
    )
  return {
    /** Begins one; answers its id. */
    async start(asked: Partial<Identification> = {}, gone?: AbortSignal): Promise<string> {
      const id = randomUUID()
      const usual = { connectionId: office.dataLayerId, purpose: 'customer', method: 'bankid' } as const
      const { connectionId, purpose, method } = { ...usual, ...asked }
      await office.identifications.start({ id, connectionId, purpose, method }, gone)
      return id
    },
    told: (id: string) => ofAll().filter((one) => one.id === id),
    now: (id: string) => ofAll().findLast((one) => one.id === id),
  }
}
