import { Button } from '@mantine/core'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureView } from '../../ui/failure-view'
import type { Talk } from '../talk/talk'
import texts from '../text.module.css'
import { Actions } from './actions'
import classes from './ask.module.css'

interface AskProps {
  talk: Talk
  /** The question. */
  title: string
  hint?: ReactNode
  /** Says what is typed. Without it the page is answered by its actions alone. */
  onAnswer?: () => void
  /** What the button says that answers; "Continue" without it. */
  label?: string
  /** The action that is the way on, if the page lists it. */
  primary?: string
  /** Why the last answer was not taken, where no field says it. */
  whole?: string | null
  /** Beside the buttons. */
  beside?: ReactNode
  children?: ReactNode
}

/** One question: its field has the focus, Enter goes on, and what else can be done stands below it. */
export function Ask({ talk, title, hint, onAnswer, label, primary, whole, beside, children }: AskProps) {
  const { t } = useTranslation('tariffs')
  const form = useRef<HTMLFormElement>(null)
  const titleId = useId()
  const { refusal } = talk.session
  const way = primary && talk.session.actions.includes(primary) ? primary : undefined
  useEffect(() => focusFirst(form.current), [])
  useEffect(() => {
    if (refusal) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [refusal])

  const submit = () => {
    if (talk.pending || talk.hindrance !== null) return
    if (onAnswer) onAnswer()
    else if (way) talk.answer({ kind: 'action', action: way })
  }
  return (
    <form
      ref={form}
      noValidate
      autoComplete="off"
      className={classes.ask}
      aria-labelledby={titleId}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <header>
        <h1 id={titleId} className={texts.title}>
          {title}
        </h1>
        {hint && <p className={classes.hint}>{hint}</p>}
      </header>
      {children}
      {whole && (
        <p role="alert" className={texts.bad}>
          {whole}
        </p>
      )}
      {talk.failure && talk.failure.kind !== 'cancelled' && (
        <FailureView
          failure={talk.failure}
          onRetry={talk.failure.kind === 'conflict' ? undefined : submit}
          as="strip"
        />
      )}
      <footer className={classes.foot}>
        {onAnswer && (
          <Button type="submit" loading={talk.pending} disabled={talk.hindrance !== null}>
            {label ?? t('next')}
          </Button>
        )}
        <Actions talk={talk} way={onAnswer ? undefined : way} />
        {beside}
      </footer>
      {talk.hindrance && <p className={classes.hindrance}>{talk.hindrance}</p>}
    </form>
  )
}

/** The field that is to be answered; else the way on. */
function focusFirst(form: HTMLFormElement | null) {
  const field =
    form?.querySelector<HTMLElement>('[data-first]') ??
    form?.querySelector<HTMLElement>('input:not([type="radio"]), [role="listbox"]') ??
    form?.querySelector<HTMLElement>('button[type="submit"]:not(:disabled)')
  field?.focus()
  if (field instanceof HTMLInputElement && field.type === 'text') field.select()
}
