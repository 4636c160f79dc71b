import type { TariffSession } from '@shared/tariff'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '../../app/bridge'
import { useAnswer } from '../../app/query'
import { draftKey } from './draft-key'
import { writeAddress } from './supply-address'
import { before, type Said, threadFrom } from './thread'

/** What was said so far, kept like a draft: it is there again after a restart. */
export function useThread(session: TariffSession | undefined, id: string) {
  const { i18n } = useTranslation()
  const key = draftKey(id, 'thread')
  const kept = useAnswer('drafts.get', { key }, { staleTime: 0, gcTime: 0 }).data
  const [own, setOwn] = useState<readonly Said[] | null>(null)
  const page = session?.page
  const up = page ? before(own ?? threadFrom(kept?.text), page.kind) : []
  // Who comes with an address is not asked for it: it is said all the same.
  const given = page && 'address' in page && page.kind !== 'address' && page.address
  const said: readonly Said[] =
    given && !up.some(({ kind }) => kind === 'address')
      ? [{ kind: 'address', text: writeAddress(given, i18n.language) }, ...up]
      : up
  return {
    said,
    say: (next: readonly Said[]) => {
      setOwn(next)
      void ask('drafts.save', { key, text: next.length > 0 ? JSON.stringify(next) : null }).catch(
        () => undefined,
      )
    },
  }
}
