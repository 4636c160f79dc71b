import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../app/query'
import { Empty } from '../ui/empty'
import { LinkButton } from '../ui/link-button'
import { Answered } from './answer-part'
import { CustomerHeader } from './customer-header'
import classes from './customer-page.module.css'
import { InvoicesTab } from './invoices-tab'
import { LocationsTab } from './locations/locations-tab'
import { ProfileTab } from './profile/profile-tab'
import { Scroll } from './scroll'
import { type TabName, Tabs, tabNames, tabOf } from './tabs'
import { TariffsTab } from './tariffs-tab'
import { CostTab, UsageTab } from './usage'
import { useAhead } from './use-ahead'
import { useCustomer } from './use-customer'

const route = getRouteApi('/customers/$accountId/$tab')

/** Everything about one customer. Another customer is another page: nothing of the last one is left on it. */
export function Component(): ReactNode {
  const { accountId, tab } = route.useParams()
  return <CustomerPage key={accountId} accountId={accountId} tab={tabOf(tab)} />
}

function CustomerPage({ accountId, tab }: { accountId: string; tab: TabName }) {
  const { t } = useTranslation('customers')
  const customer = useCustomer(accountId, tab === 'locations' ? 'shown' : 'aside')
  const { account } = customer
  const locations = customer.locations.seen?.value
  useAhead(accountId, locations)
  const connected = useAnswer('connections.list', {}).data
  const hasTariffs = connected?.some(({ kind }) => kind === 'connect') ?? false
  // Usage and cost are of services; where there are none to be had, there is nothing to say.
  const shown = tabNames.filter(
    (name) =>
      (customer.locations.failure?.kind !== 'notProvided' || (name !== 'usage' && name !== 'cost')) &&
      (name !== 'tariffs' || hasTariffs),
  )
  if (account.failure?.kind === 'notFound' && !account.seen) return <Nobody />
  return (
    <div className={classes.screen}>
      <CustomerHeader accountId={accountId} tab={tab} account={account} />
      <Tabs accountId={accountId} shown={shown} />
      <div className={classes.body}>
        {tab === 'profile' && <ProfileTab accountId={accountId} customer={customer} />}
        {tab === 'locations' && <LocationsTab customer={customer} />}
        {tab === 'usage' && locations && <UsageTab accountId={accountId} locations={locations} />}
        {tab === 'cost' && locations && <CostTab accountId={accountId} locations={locations} />}
        {(tab === 'usage' || tab === 'cost') && !locations && (
          <Scroll label={t(`tabs.${tab}`)}>
            <Answered answer={customer.locations}>{() => null}</Answered>
          </Scroll>
        )}
        {tab === 'tariffs' && <TariffsTab accountId={accountId} />}
        {tab === 'invoices' && <InvoicesTab accountId={accountId} />}
      </div>
    </div>
  )
}

/** In place of an account that is none. */
function Nobody() {
  const { t } = useTranslation('customers')
  const action = <LinkButton to="/customers">{t('page.goneAction')}</LinkButton>
  return <Empty as="h1" title={t('page.goneTitle')} text={t('page.goneText')} action={action} />
}
