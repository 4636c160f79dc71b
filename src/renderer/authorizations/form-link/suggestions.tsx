import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useAction, useAnswer } from '../../app/query'
import { useFormat } from '../../i18n/format'
import { Part } from '../../ui/part'
import { useFailureWords } from '../../ui/use-failure-words'
import runClasses from '../runs/runs.module.css'
import classes from './form-link.module.css'

/** Which new authorization may have come from which send. A person decides. */
export function Suggestions() {
  const { t } = useTranslation('authorizations')
  const { instant } = useFormat()
  const words = useFailureWords()
  const suggestions = useAnswer('authorizations.suggestions', {}).data ?? []
  const sends = useAnswer('authorizations.sends', {}).data ?? []
  const decide = useAction('authorizations.decideSend', {
    onError: (failure) => {
      const { title, text } = words(failure)
      notifications.show({ title, message: text, color: 'red' })
    },
  })
  if (suggestions.length === 0) return null
  return (
    <Part title={t('link.suggestions')}>
      <ul className={classes.suggestions}>
        {suggestions.map(({ sendId, authorizationId, username, host, createdAt, sameName }) => {
          const send = sends.find(({ id }) => id === sendId)
          const answer = (came: boolean) => decide.mutate({ sendId, authorizationId, came })
          return (
            <li key={`${sendId} ${authorizationId}`} className={classes.suggestion}>
              <Link
                to="/authorizations/$authorizationId"
                params={{ authorizationId }}
                className={runClasses.link}
              >
                {t('link.suggestion', { username, host, instant: instant(createdAt) })}
              </Link>
              <span className={classes.quiet}>
                {send && t('link.from', { name: send.name || send.email, instant: instant(send.at) })}
                {sameName && ` · ${t('link.sameName')}`}
              </span>
              <span className={classes.answer}>
                <Button size="compact-sm" variant="default" onClick={() => answer(true)}>
                  {t('link.yes')}
                </Button>
                <Button size="compact-sm" variant="subtle" color="gray" onClick={() => answer(false)}>
                  {t('link.no')}
                </Button>
              </span>
            </li>
          )
        })}
      </ul>
    </Part>
  )
}
