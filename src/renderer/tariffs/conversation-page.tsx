import './words'
import { getRouteApi } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureView } from '../ui/failure-view'
import classes from './conversation.module.css'
import { ConversationHeader } from './conversation-header'
import { PageView } from './pages/page-view'
import { PutAside } from './put-aside'
import type { Talk } from './talk/talk'
import { Thread } from './talk/thread-view'
import { useTalk } from './talk/use-talk'
import texts from './text.module.css'

const route = getRouteApi('/tariffs/$sessionId')

/** One conversation, one page of it at a time. Another one is another page: nothing of the last one is left on it. */
export function Component(): ReactNode {
  const { sessionId } = route.useParams()
  return <Conversation key={sessionId} id={sessionId} />
}

function Conversation({ id }: { id: string }) {
  const { t } = useTranslation('tariffs')
  const { asked, talk, said, anew } = useTalk(id)
  const failure = asked.error
  return (
    <div className={classes.screen}>
      <ConversationHeader id={id} talk={talk} asOf={asked.data} />
      {!talk && failure && <FailureView failure={failure} onRetry={() => void asked.refetch()} />}
      {talk && (
        <div className={classes.body}>
          <div className={classes.talk}>
            {failure && <FailureView failure={failure} onRetry={talk.again} as="strip" />}
            {anew && (
              <p role="status" className={texts.remark}>
                {t('anew')}
              </p>
            )}
            <Thread said={said} />
            <Current talk={talk} />
          </div>
        </div>
      )}
    </div>
  )
}

/** The page it is at: a new one comes into sight. */
function Current({ talk }: { talk: Talk }) {
  const { session } = talk
  const place = useRef<HTMLDivElement>(null)
  const key = `${session.route} ${session.page.kind} ${session.expiresAt}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: with every page.
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' })
  }, [key])
  return (
    <div ref={place} className={classes.page}>
      {session.state === 'abandoned' ? <PutAside session={session} /> : <PageView key={key} talk={talk} />}
    </div>
  )
}
