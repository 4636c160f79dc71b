import type { ActivityLine, Ending } from '@shared/activity'
import { IconBan, IconCircleCheck, IconCircleX } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/format'
import type { ListColumn } from '../ui/list/column'
import { Status } from '../ui/status'
import classes from './activity.module.css'
import { useOutcomeWords } from './outcome-words'

const looks = {
  done: { icon: IconCircleCheck, tone: 'quiet' },
  refused: { icon: IconBan, tone: 'bad' },
  failed: { icon: IconCircleX, tone: 'warn' },
} as const satisfies Record<Ending, object>

/** What the list says of a line. */
export function useActivityColumns(): ListColumn<ActivityLine, 'at'>[] {
  const { t } = useTranslation('activity')
  const { moment, number } = useFormat()
  const said = useOutcomeWords()
  return useMemo(() => {
    const column = (
      id: keyof typeof widths,
      cell: (line: ActivityLine) => React.ReactNode,
      more: Partial<ListColumn<ActivityLine, 'at'>> = {},
    ) => ({ id, width: widths[id], grows: growing.has(id), label: t(`columns.${id}`), cell, ...more })
    return [
      column('when', ({ at }) => <time dateTime={at}>{moment(at)}</time>),
      column('who', ({ who }) => (who ? text(who) : quiet(t('nobody')))),
      column('what', ({ act }) => text(t(`acts.${act}`))),
      column('record', ({ record, recordKind, name }) =>
        record === null ? null : (
          <span className={classes.text} title={[name, record].filter(Boolean).join(' · ')}>
            {name ?? <span className={classes.code}>{record}</span>}
            {recordKind && <span className={classes.kind}>{t(`kinds.${recordKind}`)}</span>}
          </span>
        ),
      ),
      column('outcome', ({ ending, outcome }) => (
        <>
          <span className={classes.ending}>
            <Status {...looks[ending]} word={t(`endings.${ending}`)} />
          </span>
          {outcome !== 'done' && <Said words={said(outcome)} />}
        </>
      )),
      column('operation', ({ what }) => (
        <span className={classes.code} title={what}>
          {what}
        </span>
      )),
      column('line', ({ n }) => number(n), { align: 'end' }),
    ]
  }, [t, moment, number, said])
}

// Together as wide as the list is in a window of 1280 pixels, without the button of the columns.
const widths = { when: 168, who: 136, what: 108, record: 204, outcome: 204, operation: 148, line: 76 }
const growing: ReadonlySet<string> = new Set(['who', 'record', 'outcome'])

const text = (value: string) => (
  <span className={classes.text} title={value}>
    {value}
  </span>
)
const Said = ({ words }: { words: string }) => (
  <span className={classes.said} title={words}>
    {words}
  </span>
)
const quiet = (value: string) => <span className={classes.quiet}>{value}</span>
