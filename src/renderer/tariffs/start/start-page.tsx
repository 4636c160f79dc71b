import '../words'
import { IconArrowLeft } from '@tabler/icons-react'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureView } from '../../ui/failure-view'
import { useShortcuts } from '../../ui/shortcuts'
import classes from '../conversation.module.css'
import { StartForm } from './start-form'
import { useWhom } from './use-whom'

const route = getRouteApi('/tariffs/new')

/** The beginning of a conversation: whose tariff, where, and in which direction. */
export function Component(): ReactNode {
  const { t } = useTranslation('tariffs')
  const { history } = useRouter()
  const { accountId, contactId, place } = route.useSearch()
  const { subject, places, failure } = useWhom(accountId, contactId)
  const back = () => history.back()
  useShortcuts([{ id: 'tariffs.back', keys: ['Escape'], label: t('keys.back'), group: 'page', run: back }])
  return (
    <div className={classes.screen}>
      <header className={classes.header}>
        <button type="button" className={classes.back} aria-label={t('keys.back')} onClick={back}>
          <IconArrowLeft size={16} stroke={1.6} aria-hidden />
        </button>
        <span className={classes.quiet}>{t('new')}</span>
      </header>
      <div className={classes.body}>
        <div className={classes.talk}>
          {failure && <FailureView failure={failure} />}
          {subject !== undefined && places && (
            <StartForm key={`${accountId} ${contactId}`} subject={subject} places={places} place={place} />
          )}
        </div>
      </div>
    </div>
  )
}
