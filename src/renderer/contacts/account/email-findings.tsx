import type { Contact, EmailCheck } from '@shared/contact'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import classes from './account.module.css'
import { Notice } from './notice'

interface EmailFindingsProps {
  findings: EmailCheck
  contact: Contact
  onUseOwn: (email: string) => void
}

/** What is known against an e-mail: whose it is already, and that it is not the contact's own. */
export function EmailFindings({ findings, contact, onUseOwn }: EmailFindingsProps) {
  const { t } = useTranslation('contacts')
  const { email } = contact
  const signingIn = findings.takenBy.filter(({ as }) => as === 'username')
  const sharing = findings.takenBy.filter(({ as }) => as === 'email')
  return (
    <>
      {signingIn.length > 0 && (
        <Notice tone="bad">
          <p>{t('add.takenAsUsername')}</p>
          <Owners owners={signingIn} />
        </Notice>
      )}
      {sharing.length > 0 && (
        <Notice tone="warn">
          <p>{t('add.takenAsEmail')}</p>
          <Owners owners={sharing} />
        </Notice>
      )}
      {findings.differsFromContact && email && (
        <Notice tone="warn">
          <p>{t('add.differs', { email })}</p>
          <button type="button" className={classes.inline} onClick={() => onUseOwn(email)}>
            {t('add.useOwn', { email })}
          </button>
        </Notice>
      )}
    </>
  )
}

function Owners({ owners }: { owners: EmailCheck['takenBy'] }) {
  return (
    <ul className={classes.owners}>
      {owners.map(({ contactId, name }) => (
        <li key={contactId}>
          <Link to="/contacts/$contactId" params={{ contactId }}>
            {name}
          </Link>
        </li>
      ))}
    </ul>
  )
}
