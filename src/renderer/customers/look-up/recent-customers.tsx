import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/query'
import { useFormat } from '../../i18n/format'
import { FailureView } from '../../ui/failure-view'
import { AccountRows } from './account-rows'
import classes from './look-up.module.css'

/** Those whose page was open, the latest first; readable without a network. */
export function RecentCustomers() {
  const { t } = useTranslation('customers')
  const { instant, age } = useFormat()
  const recent = useAnswer('customers.recent', {}, { staleTime: 0 })
  const seen = new Map(recent.data?.map(({ value, asOf }) => [value.id, asOf]))
  return (
    <section className={classes.recent}>
      <h2 className={classes.title}>{t('recent.title')}</h2>
      {recent.error && (
        <FailureView failure={recent.error} onRetry={() => void recent.refetch()} as="strip" />
      )}
      {recent.data?.length === 0 && <p className={classes.quiet}>{t('recent.none')}</p>}
      {recent.data && recent.data.length > 0 && (
        <AccountRows
          label={t('recent.title')}
          accounts={recent.data.map(({ value }) => value)}
          endLabel={t('accounts.age')}
          end={({ id }) => {
            const asOf = seen.get(id)
            return (
              asOf && (
                <time dateTime={asOf} title={instant(asOf)}>
                  {age(asOf)}
                </time>
              )
            )
          }}
        />
      )}
    </section>
  )
}
