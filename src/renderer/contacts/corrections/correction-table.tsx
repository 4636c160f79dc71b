import type { CorrectionImport, CorrectionRow } from '@shared/email-correction'
import {
  IconArrowBackUp,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleMinus,
  IconCircleOff,
  type TablerIcon,
} from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { answer } from '../../app/query'
import words from '../../i18n/en/contact-page'
import classes from '../../ui/import-file.module.css'
import type { ListColumn } from '../../ui/list/column'
import { List } from '../../ui/list/list'
import { Status } from '../../ui/status'

const looks: Record<CorrectionRow['state'], { icon: TablerIcon; tone: 'good' | 'bad' | 'quiet' }> = {
  ready: { icon: IconCircleDashed, tone: 'quiet' },
  refused: { icon: IconCircleOff, tone: 'bad' },
  alreadySo: { icon: IconCircleMinus, tone: 'quiet' },
  done: { icon: IconCircleCheck, tone: 'good' },
  undone: { icon: IconArrowBackUp, tone: 'quiet' },
}
const inOrder = { by: 'line', direction: 'ascending' } as const
const rowKey = ({ line }: CorrectionRow) => String(line)

/** The lines of a file, each with what becomes of it and why. */
export function CorrectionTable({ open: { id, count } }: { open: CorrectionImport }) {
  const { t } = useTranslation('contactPage')
  const navigate = useNavigate()
  const columns = useCorrectionColumns()
  const loadPage = useCallback(
    (offset: number, limit: number) => answer('contacts.correctionRows', { id, offset, limit }),
    [id],
  )
  return (
    <List<CorrectionRow, 'line'>
      name="emailCorrections"
      label={t('corrections.title')}
      columns={columns}
      count={count}
      loadPage={loadPage}
      rowKey={rowKey}
      sort={inOrder}
      onSort={() => undefined}
      onOpen={({ contactId }) => {
        if (contactId) void navigate({ to: '/contacts/$contactId', params: { contactId } })
      }}
      empty={null}
    />
  )
}

type Known = keyof typeof words.corrections.reasons
const isKnown = (reason: string): reason is Known => reason in words.corrections.reasons

function useCorrectionColumns(): ListColumn<CorrectionRow, 'line'>[] {
  const { t } = useTranslation('contactPage')
  return useMemo(() => {
    const text = (value: string) => (
      <span className={classes.text} title={value}>
        {value}
      </span>
    )
    const why = (reason: string) => (isKnown(reason) ? t(`corrections.reasons.${reason}`) : reason)
    return [
      {
        id: 'line',
        label: t('corrections.line'),
        width: 72,
        align: 'end',
        cell: ({ line }) => line,
      },
      { id: 'said', label: t('corrections.said'), width: 200, grows: true, cell: ({ said }) => text(said) },
      { id: 'name', label: t('corrections.name'), width: 180, grows: true, cell: ({ name }) => text(name) },
      {
        id: 'before',
        label: t('corrections.before'),
        width: 200,
        grows: true,
        cell: ({ before }) => text(before ?? ''),
      },
      {
        id: 'email',
        label: t('corrections.email'),
        width: 200,
        grows: true,
        cell: ({ email }) => text(email),
      },
      {
        id: 'state',
        label: t('corrections.state'),
        width: 150,
        cell: ({ state }) => <Status {...looks[state]} word={t(`corrections.states.${state}`)} />,
      },
      {
        id: 'why',
        label: t('corrections.why'),
        width: 220,
        grows: true,
        cell: ({ reasons }) => text(reasons.map(why).join(', ')),
      },
    ]
  }, [t])
}
