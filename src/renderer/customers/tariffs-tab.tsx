import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Scroll } from './scroll'

const Connected = lazy(() =>
  import('../tariffs/connected/connected-part').then(({ ConnectedPart }) => ({ default: ConnectedPart })),
)

/** The tariffs that are connected for a customer. */
export function TariffsTab({ accountId }: { accountId: string }) {
  const { t } = useTranslation('customers')
  return (
    <Scroll label={t('tabs.tariffs')}>
      <Suspense>
        <Connected accountId={accountId} contactId={null} />
      </Suspense>
    </Scroll>
  )
}
