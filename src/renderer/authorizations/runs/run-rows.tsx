import type { ActivationRun, RunRow } from '@shared/activation-run'
import type { Failure } from '@shared/failure'
import { useNavigate } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { answer, useAnswer } from '../../app/query'
import { useFormat } from '../../i18n/format'
import type { ListColumn } from '../../ui/list/column'
import { List } from '../../ui/list/list'
import { useFailureWords } from '../../ui/use-failure-words'
import { RowState } from './run-state'
import classes from './runs.module.css'

const inOrder = { by: 'number', direction: 'ascending' } as const

/** What became of each account. */
export function RunRows({ run, result }: { run: ActivationRun; result: RunRow['state'] | undefined }) {
  const { t } = useTranslation('authorizations')
  const navigate = useNavigate()
  const columns = useRunColumns()
  const asked = useMemo(() => ({ id: run.id, ...(result && { states: [result] }) }), [run.id, result])
  const count = useAnswer('authorizations.runRows', { ...asked, offset: 0, limit: 1 }).data?.count
  const loadPage = useCallback(
    (offset: number, limit: number) => answer('authorizations.runRows', { ...asked, offset, limit }),
    [asked],
  )
  return (
    <List<RunRow, 'number'>
      name="authorizationRun"
      label={t('runs.rows')}
      columns={columns}
      count={count}
      loadPage={loadPage}
      rowKey={rowKey}
      sort={inOrder}
      onSort={() => undefined}
      onOpen={({ authorizationId }) =>
        void navigate({ to: '/authorizations/$authorizationId', params: { authorizationId } })
      }
      empty={<p className={classes.quiet}>{t('runs.noRows')}</p>}
    />
  )
}

const rowKey = ({ number }: RunRow) => String(number)

function useRunColumns(): ListColumn<RunRow, 'number'>[] {
  const { t } = useTranslation('authorizations')
  const { instant } = useFormat()
  return useMemo(() => {
    const text = (value: string | null) => (
      <span className={classes.text} title={value ?? undefined}>
        {value}
      </span>
    )
    return [
      { id: 'number', label: t('accounts.number'), width: 148, cell: (row) => text(row.accountNumber) },
      {
        id: 'result',
        label: t('runs.result'),
        width: 140,
        cell: ({ state }) => <RowState state={state} word={t(`runs.row.${state}`)} />,
      },
      {
        id: 'why',
        label: t('runs.why'),
        width: 196,
        grows: true,
        cell: ({ failure }) => failure && <Why failure={failure} />,
      },
      {
        id: 'utility',
        label: t('accounts.utility'),
        width: 148,
        grows: true,
        cell: (row) => text(row.utility),
      },
      { id: 'logIn', label: t('columns.logIn'), width: 180, grows: true, cell: (row) => text(row.username) },
      { id: 'tries', label: t('runs.tries'), width: 80, align: 'end', cell: ({ tries }) => tries || null },
      { id: 'at', label: t('runs.at'), width: 124, cell: ({ at }) => at && instant(at) },
    ]
  }, [t, instant])
}

function Why({ failure }: { failure: Failure }) {
  const { title, text } = useFailureWords()(failure)
  return (
    <span className={classes.text} title={[text, failure.message].filter(Boolean).join('\n')}>
      {title}
    </span>
  )
}
