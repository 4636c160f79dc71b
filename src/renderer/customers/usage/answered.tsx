import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Empty } from '../../ui/empty'
import { FailureView } from '../../ui/failure-view'
import type { SeenAnswer } from '../../ui/use-seen'
import classes from './panel.module.css'
import { Waiting } from './waiting'

interface AnsweredProps<T> {
  of: 'usage' | 'cost'
  answer: SeenAnswer<T>
  children: (value: T) => ReactNode
}

/** What an answer says, above it why it is not fresh; or that it is on its way, failed, or not offered at all. */
export function Answered<T>({ of, answer: { seen, failure, retry }, children }: AnsweredProps<T>) {
  const { t } = useTranslation('usage')
  if (failure?.kind === 'notProvided')
    return (
      <div className={classes.empty}>
        <Empty title={t('notProvided.title')} text={t(`notProvided.${of}`)} />
      </div>
    )
  if (!seen) return failure ? <FailureView failure={failure} onRetry={retry} /> : <Waiting />
  return (
    <>
      {failure && (
        <div className={classes.strip}>
          <FailureView failure={failure} onRetry={retry} as="strip" />
        </div>
      )}
      {children(seen.value)}
    </>
  )
}
