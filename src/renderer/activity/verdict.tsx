import { ActionIcon, Tooltip } from '@mantine/core'
import type { ActivityVerdict } from '@shared/activity'
import { IconAlertTriangle, IconCircleCheck, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/format'
import { CopyText } from '../ui/copy-text'
import { Status } from '../ui/status'
import classes from './activity.module.css'

/** What the verification found, in a sentence; with the hash to compare it by. */
export function Verdict({ verdict, onClose }: { verdict: ActivityVerdict; onClose: () => void }) {
  const { t } = useTranslation('activity')
  const { number } = useFormat()
  const { wrong, lines, hash } = verdict
  return (
    <div className={classes.strip} role="status" data-wrong={wrong !== null || undefined}>
      <div className={classes.words}>
        {wrong ? (
          <>
            <Status
              icon={IconAlertTriangle}
              tone="bad"
              word={t(`verify.${wrong.how}`, { n: number(wrong.n) })}
            />
            {lines > 0 && <span>{t('verify.before', { count: lines })}</span>}
          </>
        ) : (
          <Status icon={IconCircleCheck} tone="good" word={t('verify.intact', { count: lines })} />
        )}
        <span className={classes.hash}>
          <span className={classes.quiet}>{t('verify.hash')}</span>
          <code>{hash}</code>
          <CopyText text={hash} label={t('verify.hash')} />
        </span>
      </div>
      <Tooltip label={t('verify.close')}>
        <ActionIcon aria-label={t('verify.close')} onClick={onClose}>
          <IconX size={16} stroke={1.6} />
        </ActionIcon>
      </Tooltip>
    </div>
  )
}
