import type { HistoryEvent, HistoryKind } from '@shared/contact-history'
import {
  IconEye,
  IconFileInvoice,
  IconKey,
  IconNote,
  IconPencil,
  IconPlug,
  IconSignature,
  IconUser,
  type TablerIcon,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format'
import { NoteEvent } from '../notes/note-event'
import { EventSubject } from './event-subject'
import classes from './history.module.css'
import { useHistoryWords } from './use-history-words'

const icons: Record<HistoryKind, TablerIcon> = {
  note: IconNote,
  ours: IconPencil,
  account: IconUser,
  authorization: IconKey,
  invoice: IconFileInvoice,
  tariff: IconPlug,
  contract: IconSignature,
  read: IconEye,
}

interface HistoryListProps {
  contactId: string
  events: readonly HistoryEvent[]
}

/** Events under the days on which they happened. */
export function HistoryList({ contactId, events }: HistoryListProps) {
  const { day } = useFormat()
  const days = [...Map.groupBy(events, (event) => event.day)]
  return days.map(([date, all]) => (
    <section key={date} className={classes.day}>
      <h3>
        <time dateTime={date}>{day(date)}</time>
      </h3>
      <ul>
        {all.map((event) => (
          <Line key={event.key} contactId={contactId} event={event} />
        ))}
      </ul>
    </section>
  ))
}

function Line({ contactId, event }: { contactId: string; event: HistoryEvent }) {
  const { t } = useTranslation('contactPage')
  const { time } = useFormat()
  const words = useHistoryWords()
  const Icon = icons[event.kind]
  const who = 'line' in event ? event.line.who : event.kind === 'authorization' ? event.event.who : null
  return (
    <li className={classes.line}>
      <span className={classes.when}>{event.at && time(event.at)}</span>
      <span className={classes.icon} role="img" aria-label={t(`history.kinds.${event.kind}`)}>
        <Icon size={15} stroke={1.6} aria-hidden />
      </span>
      {event.kind === 'note' ? (
        <NoteEvent contactId={contactId} note={event.note} />
      ) : (
        <span className={classes.what}>
          {words(event)}
          <EventSubject event={event} />
          {who && <span className={classes.quiet}>{who}</span>}
        </span>
      )}
    </li>
  )
}
