import type { TariffSession } from '@shared/tariff'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '../../app/bridge'
import { useAnswer } from '../../app/query'
import { draftKey } from './draft-key'
import { writeAddress } from './supply-address'
import { before, type KeptThread, type Said, threadFrom } from './thread'

/** What was said so far, kept like a draft: it is there again after a restart. `anew`: its token is over, it began again. */
export function useThread(session: TariffSession | undefined, id: string) {
  const { i18n } = useTranslation()
  const key = draftKey(id, 'thread')
  const kept = useAnswer('drafts.get', { key }, { staleTime: 0, gcTime: 0 }).data
  const [own, setOwn] = useState<KeptThread | null>(null)
  const thread = own ?? threadFrom(kept?.text)
  const page = session?.page
  const isSame = thread?.expiresAt === session?.expiresAt
  const up = page && thread && isSame ? before(thread.said, page.kind) : []
  // Who comes with an address is not asked for it: it is said all the same.
  const given = page && 'address' in page && page.kind !== 'address' && page.address
  const said: readonly Said[] =
    given && !up.some(({ kind }) => kind === 'address')
      ? [{ kind: 'address', text: writeAddress(given, i18n.language) }, ...up]
      : up
  return {
    said,
    anew: session !== undefined && thread !== null && thread.said.length > 0 && !isSame,
    say: (next: readonly Said[]) => {
      if (!session) return
      const own = { expiresAt: session.expiresAt, said: [...next] }
      setOwn(own)
      void ask('drafts.save', { key, text: JSON.stringify(own) }).catch(() => undefined)
    },
  }
}
