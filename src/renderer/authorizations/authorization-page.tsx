import './words'
import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Age } from '../ui/age'
import { FailureView } from '../ui/failure-view'
import { AuthorizationHeader } from './authorization-header'
import classes from './authorization-page.module.css'
import { AccountsPart } from './detail/accounts-part'
import { AttemptsPart } from './detail/attempts-part'
import { HistoryPart } from './detail/history-part'
import { LogInPart } from './detail/log-in-part'
import { OursPart } from './detail/ours-part'
import { StatePart } from './detail/state-part'
import { useAuthorization } from './use-authorization'

const route = getRouteApi('/authorizations/$authorizationId')

/** Everything about one authorization. Another one is another page: nothing of the last one is left on it. */
export function Component(): ReactNode {
  const { authorizationId } = route.useParams()
  return (
    <div className={classes.screen}>
      <AuthorizationHeader id={authorizationId} />
      <AuthorizationBody key={authorizationId} id={authorizationId} />
    </div>
  )
}

function AuthorizationBody({ id }: { id: string }) {
  const { seen, failure, retry } = useAuthorization(id)
  if (!seen) return failure ? <FailureView failure={failure} onRetry={retry} /> : null
  const one = seen.value
  return (
    <div className={classes.body}>
      <div className={classes.main}>
        <header className={classes.title}>
          <div>
            <h1>{one.notes.nickname || one.username}</h1>
            <p>{one.notes.nickname ? `${one.username} · ${one.host}` : one.host}</p>
          </div>
          <Age {...seen} />
        </header>
        {failure && (
          <div className={classes.failure}>
            <FailureView failure={failure} onRetry={retry} as="strip" />
          </div>
        )}
        <StatePart authorization={one} />
        <AccountsPart authorization={one} />
        <HistoryPart id={id} />
      </div>
      <div className={classes.side}>
        <OursPart authorization={one} />
        <LogInPart authorization={one} />
        <AttemptsPart authorization={one} />
      </div>
    </div>
  )
}
