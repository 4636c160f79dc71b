import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Age } from '../ui/age'
import { FailureView } from '../ui/failure-view'
import { Part } from '../ui/part'
import type { SeenAnswer } from '../ui/use-seen'
import classes from './customer-page.module.css'

interface AnswerPartProps<T> {
  title: string
  answer: SeenAnswer<T>
  /** Said in place of all of it where the organisation does not offer it. */
  notProvided: string
  aside?: ReactNode
  children: (value: T) => ReactNode
}

/** A part that the data layer fills: drawn when it is here, failing by itself. */
export function AnswerPart<T>({ title, answer, notProvided, aside, children }: AnswerPartProps<T>) {
  if (answer.failure?.kind === 'notProvided') return <p className={classes.notProvided}>{notProvided}</p>
  const { seen } = answer
  return (
    <Part
      title={title}
      aside={
        <div className={classes.aside}>
          {seen && <Age {...seen} />}
          {seen && aside}
        </div>
      }
    >
      <Answered answer={answer}>{children}</Answered>
    </Part>
  )
}

interface AnsweredProps<T> {
  answer: SeenAnswer<T>
  children: (value: T) => ReactNode
}

/** What an answer says, above it why it is not fresh; or that it is on its way, or not kept here. */
export function Answered<T>({ answer: { seen, failure, retry }, children }: AnsweredProps<T>) {
  const { t } = useTranslation('customers')
  if (!seen && failure?.kind === 'offline') return <p className={classes.none}>{t('page.notKept')}</p>
  return (
    <>
      {failure && <FailureView failure={failure} onRetry={retry} as="strip" />}
      {seen ? children(seen.value) : !failure && <div className={classes.waiting} aria-busy="true" />}
    </>
  )
}
