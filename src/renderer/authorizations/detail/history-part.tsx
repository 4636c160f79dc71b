import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/query'
import { useFormat } from '../../i18n/format'
import { FailureView } from '../../ui/failure-view'
import { Part } from '../../ui/part'
import partClasses from '../../ui/part.module.css'
import classes from './detail.module.css'
import { useEventWords } from './use-event-words'

const atFirst = 12

/** What happened to an authorization, newest first. */
export function HistoryPart({ id }: { id: string }) {
  const { t } = useTranslation('authorizations')
  const { instant } = useFormat()
  const words = useEventWords()
  const [all, setAll] = useState(false)
  const { data, error, refetch } = useAnswer('authorizations.history', { id })
  const shown = all ? data : data?.slice(0, atFirst)
  const hidden = (data?.length ?? 0) - (shown?.length ?? 0)
  return (
    <Part title={t('history.title')}>
      {error && <FailureView failure={error} onRetry={() => void refetch()} as="strip" />}
      {!data && !error && <div className={partClasses.waiting} aria-busy="true" />}
      {data?.length === 0 && <p className={partClasses.none}>{t('history.none')}</p>}
      {shown && shown.length > 0 && (
        <ul className={classes.lines}>
          {shown.map((event, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the oldest event keeps its place from the end.
            <li key={(data?.length ?? 0) - at}>
              <time className={classes.when} dateTime={event.at}>
                {instant(event.at)}
              </time>
              <span className={classes.what}>
                {words(event)}
                {event.who && <span className={classes.quiet}> {t('history.by', { who: event.who })}</span>}
              </span>
            </li>
          ))}
        </ul>
      )}
      {hidden > 0 && (
        <div>
          <Button variant="subtle" color="gray" size="compact-sm" onClick={() => setAll(true)}>
            {t('history.more', { count: hidden })}
          </Button>
        </div>
      )}
    </Part>
  )
}
