import '../words'
import { Button } from '@mantine/core'
import { type HistoryKind, historyKinds } from '@shared/contact-history'
import { useQueries } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { answer, useAnswer } from '../../app/query'
import { FailureView } from '../../ui/failure-view'
import { Part } from '../../ui/part'
import parts from '../../ui/part.module.css'
import { HistoryFilter } from './history-filter'
import { HistoryList } from './history-list'

const route = getRouteApi('/contacts/$contactId')
const pageSize = 20

/** What happened to a contact, here and at the upstreams: newest first, a page at a time. */
export function HistoryPart({ contactId }: { contactId: string }) {
  const { t } = useTranslation('contactPage')
  const chosen = route.useSearch({ select: ({ history }) => history, structuralSharing: true }) ?? []
  const navigate = route.useNavigate()
  const [pages, setPages] = useState(1)
  const kinds = historyKinds.filter((kind) => chosen.includes(kind))
  const query = { id: contactId, ...(kinds.length > 0 && { kinds }), limit: pageSize }
  const first = useAnswer('contacts.history', { ...query, offset: 0 })
  const rest = useQueries({
    queries: Array.from({ length: pages - 1 }, (_, at) =>
      answer('contacts.history', { ...query, offset: (at + 1) * pageSize }),
    ),
  })
  const events = [first, ...rest].flatMap(({ data }) => data?.events ?? [])
  const left = (first.data?.count ?? 0) - events.length
  const toggle = (kind: HistoryKind) => {
    const next = chosen.includes(kind) ? chosen.filter((one) => one !== kind) : [...chosen, kind]
    setPages(1)
    void navigate({
      search: (before) => ({ ...before, history: next.length > 0 ? next : undefined }),
      replace: true,
    })
  }
  return (
    <Part title={t('history.title')} aside={<HistoryFilter chosen={kinds} onToggle={toggle} />}>
      {first.error && <FailureView failure={first.error} onRetry={() => void first.refetch()} as="strip" />}
      {!first.data && !first.error && <div className={parts.waiting} aria-busy="true" />}
      {first.data?.count === 0 && (
        <p className={parts.none}>{kinds.length > 0 ? t('history.noneOfKind') : t('history.none')}</p>
      )}
      <HistoryList contactId={contactId} events={events} />
      {left > 0 && (
        <div>
          <Button variant="subtle" color="gray" size="compact-sm" onClick={() => setPages(pages + 1)}>
            {t('history.more', { count: Math.min(left, pageSize) })}
          </Button>
        </div>
      )}
    </Part>
  )
}
