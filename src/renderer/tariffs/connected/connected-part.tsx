import '../words'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Age } from '../../ui/age'
import { FailureView } from '../../ui/failure-view'
import { LinkButton } from '../../ui/link-button'
import { Part } from '../../ui/part'
import parts from '../../ui/part.module.css'
import { useShortcuts } from '../../ui/shortcuts'
import classes from './connected.module.css'
import { OpenConversations } from './open-conversations'
import { TariffBlock } from './tariff-block'
import { useConnected } from './use-connected'

interface ConnectedPartProps {
  accountId: string | null
  contactId: string | null
}

/** The tariffs of a customer or a contact, and the way to connect one. */
export function ConnectedPart({ accountId, contactId }: ConnectedPartProps) {
  const { t } = useTranslation('tariffs')
  const navigate = useNavigate()
  const { seen, failure, retry } = useConnected(accountId, contactId)
  const to = {
    to: '/tariffs/new',
    search: accountId ? { accountId } : { ...(contactId && { contactId }) },
  } as const
  useShortcuts([
    {
      id: 'tariffs.connect',
      keys: ['t'],
      label: t('connect'),
      group: 'page',
      palette: true,
      run: () => void navigate(to),
    },
  ])
  return (
    <Part
      title={t('connected.title')}
      aside={
        <div className={classes.aside}>
          {seen && <Age {...seen} />}
          <LinkButton {...to} size="compact-sm" variant="default" aria-keyshortcuts="t">
            {t('connect')}
          </LinkButton>
        </div>
      }
    >
      {failure && <FailureView failure={failure} onRetry={retry} as="strip" />}
      {!seen && !failure && <div className={parts.waiting} aria-busy="true" />}
      <OpenConversations accountId={accountId} contactId={contactId} />
      {seen?.value.length === 0 && <p className={parts.none}>{t('connected.none')}</p>}
      {seen?.value.map((tariff) => (
        <TariffBlock key={tariff.sessionId} tariff={tariff} />
      ))}
    </Part>
  )
}
