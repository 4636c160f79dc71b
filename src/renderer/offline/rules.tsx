import { type OfflinePlan, type OfflineRule, ruleAccounts } from '@shared/offline'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../app/query'
import { CustomerPicker } from './customer-picker'
import classes from './offline.module.css'
import { RuleRow } from './rule-row'

export interface PlanProps {
  wanted: OfflinePlan
  change: (part: Partial<OfflinePlan>) => void
}

/** Whose invoices and PDFs are kept, what that takes, and how far it is. */
export function Rules({ saved, wanted, change }: PlanProps & { saved: OfflinePlan }) {
  const { t } = useTranslation('offline')
  const state = useAnswer('offline.state', {}).data
  const estimate = useAnswer('offline.estimate', wanted).data
  const chosen = wanted.rules.find(({ accounts }) => accounts === 'chosen')
  const put = (accounts: OfflineRule['accounts'], rule: OfflineRule | null) =>
    change({
      rules: ruleAccounts.flatMap((name) => {
        const one = name === accounts ? rule : wanted.rules.find((known) => known.accounts === name)
        return one ? [one] : []
      }),
    })
  const limitBytes = saved.pdfMegabytes === null ? Infinity : saved.pdfMegabytes * 1_000_000
  return (
    <section className={classes.part}>
      <h2 className={classes.heading}>{t('plan.title')}</h2>
      <div className={classes.scroller}>
        <table className={classes.rules}>
          <thead>
            <tr>
              {(['customers', 'invoices', 'pdfs', 'takes', 'here', 'age', 'missing'] as const).map(
                (column) => (
                  <th key={column} scope="col">
                    {t(`rules.columns.${column}`)}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {ruleAccounts.map((accounts) => (
              <RuleRow
                key={accounts}
                accounts={accounts}
                rule={wanted.rules.find((one) => one.accounts === accounts) ?? null}
                state={state?.rules.find((one) => one.accounts === accounts) ?? null}
                takes={estimate?.rules.find((one) => one.accounts === accounts) ?? null}
                isFull={state !== undefined && state.protectedBytes + averageOf(estimate) > limitBytes}
                onChange={(rule) => put(accounts, rule)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {chosen && (
        <CustomerPicker
          chosen={chosen.accountIds}
          onChoose={(accountIds) => put('chosen', { ...chosen, accountIds })}
        />
      )}
    </section>
  )
}

const averageOf = (estimate: { pdfSize: number } | undefined) => estimate?.pdfSize ?? 0
