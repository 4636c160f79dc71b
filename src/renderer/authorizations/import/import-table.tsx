import type { LogInImport } from '@shared/authorization-creation'
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleMinus,
  IconCircleOff,
  IconHelpCircle,
  IconSend,
  type TablerIcon,
} from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { queryClient } from '../../app/query-client'
import classes from '../../ui/import-file.module.css'
import type { ListColumn } from '../../ui/list/column'
import { List } from '../../ui/list/list'
import { Status } from '../../ui/status'
import { useReasonWords } from './use-reason-words'

type Row = LogInImport['rows'][number]

const looks: Record<Row['state'], { icon: TablerIcon; tone: 'good' | 'warn' | 'bad' | 'quiet' }> = {
  ready: { icon: IconCircleDashed, tone: 'quiet' },
  warned: { icon: IconAlertTriangle, tone: 'warn' },
  refused: { icon: IconCircleOff, tone: 'bad' },
  sending: { icon: IconSend, tone: 'quiet' },
  created: { icon: IconCircleCheck, tone: 'good' },
  failed: { icon: IconAlertTriangle, tone: 'bad' },
  unsure: { icon: IconHelpCircle, tone: 'warn' },
  leftOut: { icon: IconCircleMinus, tone: 'quiet' },
}
const inOrder = { by: 'line', direction: 'ascending' } as const
const rowKey = ({ line }: Row) => String(line)

/** The rows of a file, each with what becomes of it and why. */
export function ImportTable({ open: { id, rows } }: { open: LogInImport }) {
  const { t } = useTranslation('authorizations')
  const navigate = useNavigate()
  const columns = useImportColumns()
  const latest = useRef(rows)
  const loadPage = useCallback(
    (offset: number, limit: number) => ({
      queryKey: ['authorizations.importRows', id, offset],
      queryFn: () => Promise.resolve({ rows: latest.current.slice(offset, offset + limit) }),
    }),
    [id],
  )
  // The same rows, further on: they are put in place of the old ones, and nothing blinks.
  useEffect(() => {
    latest.current = rows
    void queryClient.invalidateQueries({ queryKey: ['authorizations.importRows', id] })
  }, [rows, id])
  return (
    <List<Row, 'line'>
      name="authorizationImport"
      label={t('import.title')}
      columns={columns}
      count={rows.length}
      loadPage={loadPage}
      rowKey={rowKey}
      sort={inOrder}
      onSort={() => undefined}
      onOpen={({ authorizationId }) => {
        if (authorizationId)
          void navigate({ to: '/authorizations/$authorizationId', params: { authorizationId } })
      }}
      empty={null}
    />
  )
}

function useImportColumns(): ListColumn<Row, 'line'>[] {
  const { t } = useTranslation('authorizations')
  const reasons = useReasonWords()
  return useMemo(() => {
    const text = (value: string) => (
      <span className={classes.text} title={value}>
        {value}
      </span>
    )
    return [
      { id: 'line', label: t('import.line'), width: 72, align: 'end', cell: ({ line }) => line },
      {
        id: 'username',
        label: t('import.username'),
        width: 240,
        grows: true,
        cell: ({ username }) => text(username),
      },
      { id: 'url', label: t('import.url'), width: 280, grows: true, cell: ({ url }) => text(url) },
      {
        id: 'state',
        label: t('import.state'),
        width: 164,
        cell: ({ state }) => <Status {...looks[state]} word={t(`import.states.${state}`)} />,
      },
      {
        id: 'why',
        label: t('import.why'),
        width: 300,
        grows: true,
        cell: (row) => text(row.reasons.map(reasons).join(', ')),
      },
    ]
  }, [t, reasons])
}
