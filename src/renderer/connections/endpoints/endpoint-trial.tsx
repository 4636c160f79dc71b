import type { EndpointDraft } from '@shared/endpoint'
import { IconCircleCheck, IconCircleMinus, IconCircleX, IconHelpCircle, IconLock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { useAction } from '../../app/query'
import { useFormat } from '../../i18n/format'
import { Status } from '../../ui/status'
import { useFailureWords } from '../../ui/use-failure-words'
import classes from './endpoints.module.css'

const signs = {
  works: { icon: IconCircleCheck, tone: 'good' },
  unclear: { icon: IconHelpCircle, tone: 'quiet' },
  notFound: { icon: IconCircleX, tone: 'bad' },
  notProvided: { icon: IconCircleMinus, tone: 'quiet' },
  refused: { icon: IconLock, tone: 'warn' },
  failed: { icon: IconCircleX, tone: 'bad' },
} as const

export type TestAction = ReturnType<typeof useAction<'endpoints.test'>>

interface TrialProps {
  test: TestAction
  /** What is there now: a test of something else is no longer shown. */
  of: EndpointDraft
  /** With why it says nothing, where it does not. */
  explains?: boolean
}

/** How the last test went: a verdict, the status and the time it took. */
export function EndpointTrialView({ test, of, explains = false }: TrialProps) {
  const { data, error, isPending, variables } = test
  const { t } = useTranslation('endpoints')
  const { number } = useFormat()
  const failureWords = useFailureWords()
  if (isPending || JSON.stringify(variables?.endpoint) !== JSON.stringify(of)) return null
  if (!data) return error && <Status {...signs.failed} word={failureWords(error).title} />
  const { verdict, status } = data
  const milliseconds = number(Math.round(data.milliseconds))
  return (
    <span className={classes.trial} role="status">
      <Status {...signs[verdict]} word={t(`test.${verdict}`)} />
      <span className={classes.milliseconds}>
        {status === null ? t('test.noAnswer', { milliseconds }) : t('test.status', { status, milliseconds })}
      </span>
      {explains && verdict === 'unclear' && <span className={classes.quiet}>{t('test.unclearWhy')}</span>}
    </span>
  )
}
