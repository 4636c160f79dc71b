import { ActionIcon, Button, Popover } from '@mantine/core'
import type { InvoiceExport } from '@shared/export'
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleOff,
  IconClock,
  IconDownload,
  IconX,
  type TablerIcon,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useAction } from '../app/query'
import { useFormat } from '../i18n/format'
import { useFailureWords } from '../ui/use-failure-words'
import classes from './exports.module.css'
import { Missing } from './missing'

const looks: Record<InvoiceExport['state'], [TablerIcon, string]> = {
  running: [IconDownload, 'quiet'],
  waiting: [IconClock, 'warn'],
  done: [IconCircleCheck, 'good'],
  cancelled: [IconCircleOff, 'quiet'],
  failed: [IconAlertTriangle, 'bad'],
}

/** One export: how far it is, or how it ended, and what can be done about it. */
export function ExportLine({ one }: { one: InvoiceExport }) {
  const { t } = useTranslation('exports')
  const { number } = useFormat()
  const cancel = useAction('exports.cancel')
  const show = useAction('exports.show')
  const putAway = useAction('exports.putAway')
  const { id, state, fileName, missingCount } = one
  const [Icon, tone] = looks[state]
  const under = state === 'running' || state === 'waiting'
  return (
    <div className={classes.line}>
      <Icon size={16} stroke={1.6} aria-hidden data-tone={tone} className={classes.icon} />
      <strong className={classes.name}>{fileName}</strong>
      {under && <Progress one={one} />}
      <span role="status">
        <Ending one={one} />
      </span>
      {missingCount > 0 && (
        <Popover position="top-start" withArrow>
          <Popover.Target>
            <Button size="compact-sm" variant="subtle">
              {t('strip.missing', { count: missingCount, number: number(missingCount) })}
            </Button>
          </Popover.Target>
          <Popover.Dropdown>
            <Missing one={one} />
          </Popover.Dropdown>
        </Popover>
      )}
      <span className={classes.gap} />
      {under && (
        <Button size="compact-sm" variant="default" onClick={() => cancel.mutate({ id })}>
          {t('strip.cancel')}
        </Button>
      )}
      {state === 'done' && (
        <Button size="compact-sm" variant="default" onClick={() => show.mutate({ id })}>
          {t('strip.show')}
        </Button>
      )}
      {!under && (
        <ActionIcon
          size="sm"
          aria-label={t('strip.putAway', { file: fileName })}
          onClick={() => putAway.mutate({ id })}
        >
          <IconX size={14} stroke={1.8} />
        </ActionIcon>
      )}
    </div>
  )
}

function Progress({ one: { done, total, fileName } }: { one: InvoiceExport }) {
  const { t } = useTranslation('exports')
  const { number } = useFormat()
  const words = t('strip.progress', { done: number(done), total: number(total) })
  return (
    <>
      <div
        role="progressbar"
        aria-label={fileName}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
        aria-valuetext={words}
        className={classes.track}
      >
        <span style={{ width: `${(done / Math.max(1, total)) * 100}%` }} />
      </div>
      <span>{words}</span>
    </>
  )
}

function Ending({ one: { state, done, missingCount, failure, waitsUntil } }: { one: InvoiceExport }) {
  const { t } = useTranslation('exports')
  const { number, time } = useFormat()
  const words = useFailureWords()
  if (state === 'waiting')
    return waitsUntil ? t('strip.waitsUntil', { time: time(waitsUntil) }) : t('strip.waiting')
  if (state === 'cancelled') return t('strip.cancelled')
  if (failure?.code === 'nothingMerged') return t('strip.nothingMerged')
  if (failure) return words(failure).text
  const written = done - missingCount
  return state === 'done' ? t('strip.done', { count: written, number: number(written) }) : null
}
