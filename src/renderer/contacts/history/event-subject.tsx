import type { HistoryEvent } from '@shared/contact-history'
import { Link } from '@tanstack/react-router'
import classes from './history.module.css'

/** What an event is about, where the sentence does not say it, and the way to it. */
export function EventSubject({ event }: { event: HistoryEvent }) {
  switch (event.kind) {
    case 'authorization':
      return (
        <Link
          to="/authorizations/$authorizationId"
          params={{ authorizationId: event.authorizationId }}
          className={classes.link}
        >
          {event.username}
        </Link>
      )
    case 'account':
      return event.username && <span className={classes.quiet}>{event.username}</span>
    case 'contract':
      return <span className={classes.quiet}>{event.product}</span>
    default:
      return null
  }
}
