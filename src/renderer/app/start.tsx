import { Button } from '@mantine/core'
import { languageOf } from '@shared/language'
import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { speak } from '../i18n/i18n'
import { FailureDetails } from '../ui/failure-details'
import { useFailureWords } from '../ui/use-failure-words'
import { useAction, useAnswer } from './query'
import { queryClient } from './query-client'
import classes from './start.module.css'

/** Lets the console in once its data is open; else says why not, and offers to try again. */
export function Start({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  const status = useAnswer('console.status', {})
  const open = useAction('console.open', {
    onSuccess: (data) => queryClient.setQueryData(['console.status', {}], data),
  })
  const words = useFailureWords()
  const state = status.data?.state
  const languages = status.data?.systemLanguages
  // Settings cannot be read yet: the system's language is the best guess.
  useEffect(() => {
    if (languages && state !== 'open') void speak(languageOf('system', languages))
  }, [languages, state])

  if (state === 'open') return children
  const failure = open.error ?? status.data?.failure ?? status.error
  if (!failure) return <p className={classes.quiet}>{state === 'opening' ? t('start.opening') : ''}</p>
  const { title, text } = words(failure)
  return (
    <main className={classes.screen}>
      <div role="alert" className={classes.message}>
        <h1>{title}</h1>
        <p>{text}</p>
        <div className={classes.actions}>
          <Button loading={open.isPending} onClick={() => open.mutate({})}>
            {t('start.tryAgain')}
          </Button>
          <FailureDetails failure={failure} />
        </div>
      </div>
    </main>
  )
}
