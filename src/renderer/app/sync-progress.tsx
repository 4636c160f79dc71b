import { ActionIcon, Tooltip } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/format'
import { useAction, useAnswer } from './query'
import classes from './top-bar.module.css'

/** What is being fetched: a word, a count, and a way to stop it. */
export function SyncProgress() {
  const { t } = useTranslation()
  const { number } = useFormat()
  const status = useAnswer('sync.status', {}).data
  const cancel = useAction('sync.cancel')
  if (status?.state !== 'running') return null
  const { step, done, total } = status
  return (
    <div className={classes.sync}>
      <span>{step ? t(`sync.${step}`) : t('sync.starting')}</span>
      {total !== null && total > 0 && (
        <span className={classes.track} aria-hidden>
          <span style={{ transform: `scaleX(${Math.min(1, done / total)})` }} />
        </span>
      )}
      <span className={classes.count}>
        {total === null
          ? t('sync.countOpen', { done: number(done) })
          : t('sync.count', { done: number(done), total: number(total) })}
      </span>
      <Tooltip label={t('sync.cancelLabel')}>
        <ActionIcon
          size="sm"
          aria-label={t('sync.cancelLabel')}
          loading={cancel.isPending}
          onClick={() => cancel.mutate({})}
        >
          <IconX size={14} />
        </ActionIcon>
      </Tooltip>
    </div>
  )
}
