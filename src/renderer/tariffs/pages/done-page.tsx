import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { LinkButton } from '../../ui/link-button'
import { Ask } from '../ask/ask'
import { subjectRoute } from '../talk/subject-route'
import type { PageProps } from '../talk/talk'
import texts from '../text.module.css'

/** It is over: what came of it, and where it is shown from now on. */
export function DonePage({ page: { outcome }, talk }: PageProps<'done'>) {
  const { t } = useTranslation('tariffs')
  const { session, hindrance } = talk
  const { name } = session.subject
  const route = subjectRoute(session.subject)
  const isClaiming = session.state === 'claiming'
  const key = isClaiming ? 'claiming' : outcome
  return (
    <Ask
      talk={talk}
      title={name ? t(`done.${key}.title`, { name }) : t(`done.${key}.nameless`)}
      hint={key === 'saved' && !route ? t('done.nobodys') : t(`done.${key}.text`)}
      beside={
        <>
          {isClaiming ? (
            <Button disabled={hindrance !== null} onClick={talk.again}>
              {t('standing.again')}
            </Button>
          ) : (
            route && (
              <LinkButton {...route} data-first>
                {t('done.show', { name })}
              </LinkButton>
            )
          )}
          <LinkButton to="/tariffs" variant="default" data-first={route ? undefined : true}>
            {t('done.all')}
          </LinkButton>
        </>
      }
    >
      {session.locationId && (
        <p className={texts.quiet}>
          {t('done.location')} <code>{session.locationId}</code>
        </p>
      )}
    </Ask>
  )
}
