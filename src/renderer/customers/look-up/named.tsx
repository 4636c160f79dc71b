import type { CustomerAccount } from '@shared/customer'
import { useTranslation } from 'react-i18next'
import { Empty } from '../../ui/empty'
import { LinkButton } from '../../ui/link-button'
import { AccountRows } from './account-rows'
import classes from './look-up.module.css'
import { mostNamed } from './use-look-up'

/** Those on this computer whose name or address was typed; where there are none, the contacts may have them. */
export function Named({ accounts, typed }: { accounts: readonly CustomerAccount[]; typed: string }) {
  const { t } = useTranslation('customers')
  const count = accounts.length
  const said = count === mostNamed ? t('lookUp.named.first', { count }) : t('lookUp.named.title', { count })
  return (
    <section className={classes.found} aria-live="polite">
      {count > 0 ? (
        <>
          <h2 className={classes.title}>{said}</h2>
          <AccountRows label={said} accounts={accounts} focused />
        </>
      ) : (
        <Empty
          title={t('lookUp.named.none', { typed })}
          text={t('lookUp.named.noneText')}
          action={
            <LinkButton to="/contacts" search={{ text: typed }}>
              {t('lookUp.named.contacts')}
            </LinkButton>
          }
        />
      )}
    </section>
  )
}
