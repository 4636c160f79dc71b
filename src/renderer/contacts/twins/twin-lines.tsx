import '../words'
import type { Contact } from '@shared/contact'
import type { ContactTwin } from '@shared/contact-twin'
import { IconUsers } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/query'
import { Compare } from './compare'
import classes from './twins.module.css'
import { useDecideTwin } from './use-decide-twin'

/** Who may be the same person as a contact, to be compared, and who is by what somebody said. */
export function TwinLines({ contact }: { contact: Contact }) {
  const twins = useAnswer('contacts.twins', { id: contact.id }).data
  const [compared, setCompared] = useState<string | null>(null)
  const shown = twins?.filter(({ decision }) => decision !== 'different')
  const other = twins?.find((twin) => twin.contact.id === compared)
  if (!shown || shown.length === 0) return null
  return (
    <ul className={classes.lines}>
      {shown.map((twin) => (
        <Line
          key={twin.contact.id}
          contactId={contact.id}
          twin={twin}
          onCompare={() => setCompared(twin.contact.id)}
        />
      ))}
      <Compare contact={contact} twin={other ?? null} onClose={() => setCompared(null)} />
    </ul>
  )
}

interface LineProps {
  contactId: string
  twin: ContactTwin
  onCompare: () => void
}

function Line({ contactId, twin, onCompare }: LineProps) {
  const { t } = useTranslation('contactPage')
  const { decide, pending } = useDecideTwin(contactId)
  const { decision, contact, why } = twin
  const name = contact.displayName
  return (
    <li className={classes.line} data-open={decision === 'open' || undefined}>
      <IconUsers size={15} stroke={1.6} aria-hidden />
      <span>
        {decision === 'same'
          ? t('twins.same', { name })
          : t('twins.may', { name, why: why.map((one) => t(`twins.why.${one}`)).join(', ') })}
      </span>
      {decision === 'same' ? (
        <>
          <Link to="/contacts/$contactId" params={{ contactId: contact.id }} className={classes.act}>
            {name}
          </Link>
          <button
            type="button"
            className={classes.act}
            disabled={pending}
            onClick={() => decide(twin, 'open')}
          >
            {t('twins.takeBack')}
          </button>
        </>
      ) : (
        <button
          type="button"
          className={classes.act}
          aria-label={t('twins.compareWith', { name })}
          onClick={onCompare}
        >
          {t('twins.compare')}
        </button>
      )}
    </li>
  )
}
