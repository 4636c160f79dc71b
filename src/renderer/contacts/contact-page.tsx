import { VisuallyHidden } from '@mantine/core'
import type { ConnectionKind } from '@shared/connection'
import type { ContactLink } from '@shared/contact-link'
import type { Failure } from '@shared/failure'
import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../app/query'
import { Empty } from '../ui/empty'
import { FailureView } from '../ui/failure-view'
import { LinkButton } from '../ui/link-button'
import { Part } from '../ui/part'
import { AccountPanel } from './account/account-panel'
import { ContactHeader } from './contact-header'
import classes from './contact-page.module.css'
import { ContactTitle } from './contact-title'
import { HistoryPart } from './history/history-part'
import { LinkedPart } from './links/linked-part'
import { WriteNote } from './notes/write-note'
import { CustomerAccounts } from './parts/customer-accounts'
import { Dossiers } from './parts/dossiers'
import { LatestInvoices } from './parts/latest-invoices'
import { Reach } from './parts/reach'
import { Tariffs } from './parts/tariffs'
import { TwinLines } from './twins/twin-lines'
import { useContact } from './use-contact'

const route = getRouteApi('/contacts/$contactId')

/** Everything about one contact. Another contact is another page: nothing of the last one is left on it. */
export function Component(): ReactNode {
  const { contactId } = route.useParams()
  return (
    <div className={classes.screen}>
      <ContactHeader contactId={contactId} />
      <ContactBody key={contactId} contactId={contactId} />
    </div>
  )
}

function ContactBody({ contactId }: { contactId: string }) {
  const { t } = useTranslation('contacts')
  const { seen, failure, retry } = useContact(contactId)
  const connections = useAnswer('connections.list', {}).data
  const dataLayer = connections?.find(({ kind }) => kind === 'data-layer')
  const has = (wanted: ConnectionKind) => connections?.some(({ kind }) => kind === wanted)
  if (!seen) return failure && <NotShown failure={failure} onRetry={retry} />
  const contact = seen.value
  return (
    <div className={classes.body}>
      <div className={classes.main}>
        <ContactTitle seen={seen} />
        <TwinLines contact={contact} />
        {failure && (
          <div className={classes.failure}>
            <FailureView failure={failure} onRetry={retry} as="strip" />
          </div>
        )}
        <Part title={t('reach.title')}>
          <Reach contact={contact} changing />
        </Part>
        <Part title={t('dossiers.title')}>
          <Dossiers dossiers={contact.dossiers} />
        </Part>
        {dataLayer && (
          <>
            <CustomerAccounts contact={contact} connectionId={dataLayer.id} />
            <LatestInvoices contactId={contactId} />
          </>
        )}
        {has('authorizations') && <LinkedPart contactId={contactId} kind="authorization" />}
        <LinkedPart contactId={contactId} kind="contract" />
        {has('connect') && (
          <>
            <Tariffs contactId={contactId} />
            <LinkedPart contactId={contactId} kind="tariff" but={isBegun} />
          </>
        )}
        <HistoryPart contactId={contactId} />
      </div>
      <aside className={classes.side} aria-label={t('account.title')}>
        <AccountPanel contact={contact} />
        <WriteNote contactId={contactId} />
      </aside>
    </div>
  )
}

/** Those have a block of their own. */
const isBegun = ({ why }: ContactLink) => why === 'begun'

/** In place of a contact: there is none, or why it does not come. */
function NotShown({ failure, onRetry }: { failure: Failure; onRetry: () => void }) {
  const { t } = useTranslation('contacts')
  if (failure.kind === 'notFound') {
    const action = <LinkButton to="/contacts">{t('page.goneAction')}</LinkButton>
    return <Empty as="h1" title={t('page.goneTitle')} text={t('page.goneText')} action={action} />
  }
  return (
    <>
      <VisuallyHidden component="h1">{t('page.one')}</VisuallyHidden>
      <FailureView failure={failure} onRetry={onRetry} />
    </>
  )
}
