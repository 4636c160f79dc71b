import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Ask } from '../ask/ask'
import { refusedAt } from '../ask/refusal'
import type { PageProps } from '../talk/talk'
import texts from '../text.module.css'

/** The provider asks its customer to log in: in a window of its own, of which nothing stays here. */
export function LogInPage({ page, talk }: PageProps<'logIn'>) {
  const { t } = useTranslation('tariffs')
  const { host } = page
  const isOpen = talk.pending
  return (
    <Ask
      talk={talk}
      title={t('logIn.question', { host })}
      hint={t('logIn.hint')}
      onAnswer={talk.logIn}
      label={t('logIn.open')}
      whole={refusedAt(talk.session, [], t).whole}
      beside={
        <>
          {isOpen && (
            <Button variant="default" onClick={talk.cancelLogIn}>
              {t('logIn.cancel')}
            </Button>
          )}
          {!isOpen && (
            <Button variant="subtle" color="gray" disabled={talk.hindrance !== null} onClick={talk.again}>
              {t('standing.again')}
            </Button>
          )}
        </>
      }
    >
      <p className={texts.quiet} role="status">
        {isOpen
          ? t('logIn.isOpen', { host })
          : talk.failure?.kind === 'cancelled'
            ? t('logIn.cancelled')
            : ''}
      </p>
    </Ask>
  )
}
