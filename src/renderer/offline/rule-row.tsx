import { Select } from '@mantine/core'
import type { OfflineEstimate, OfflineRule, RuleState } from '@shared/offline'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/format'
import classes from './offline.module.css'
import { RuleMissing } from './rule-missing'

const months = [3, 6, 12, 24, 36, 60]
const pdfMonths = [0, 1, 3, 6, 12, 24]
const nothing = 'nothing'
const everything = 'all'

interface RuleRowProps {
  accounts: OfflineRule['accounts']
  /** As it is being chosen; null: nothing is kept of them. */
  rule: OfflineRule | null
  /** Of the saved rule. */
  state: RuleState | null
  takes: OfflineEstimate['rules'][number] | null
  /** The limit has no room for one more PDF. */
  isFull: boolean
  onChange: (rule: OfflineRule | null) => void
}

export function RuleRow({ accounts, rule, state, takes, isFull, onChange }: RuleRowProps) {
  const { t } = useTranslation('offline')
  const { age, bytes, moment } = useFormat()
  const last = (count: number) => t('plan.monthsLast', { count })
  const name = t(`rules.${accounts}`)
  const fresh: OfflineRule = { accounts, accountIds: [], months: null, pdfMonths: 0 }
  return (
    <tr>
      <th scope="row">
        <span className={classes.who}>{name}</span>
        <span className={classes.note}>{t(`rules.${accounts}Note`)}</span>
      </th>
      <td>
        <Select
          size="xs"
          w={168}
          aria-label={t('rules.invoicesOf', { name })}
          value={rule ? (rule.months === null ? everything : String(rule.months)) : nothing}
          data={[
            { value: nothing, label: t('rules.nothing') },
            ...choices(months, rule?.months ?? null).map((count) => ({
              value: String(count),
              label: last(count),
            })),
            { value: everything, label: t('plan.monthsAll') },
          ]}
          onChange={(value) => {
            if (value === nothing) return onChange(null)
            onChange({ ...(rule ?? fresh), months: value === everything ? null : Number(value) })
          }}
        />
      </td>
      <td>
        {rule && (
          <Select
            size="xs"
            w={168}
            aria-label={t('rules.pdfsOf', { name })}
            value={String(rule.pdfMonths)}
            data={choices(pdfMonths, rule.pdfMonths).map((count) => ({
              value: String(count),
              label: count === 0 ? t('plan.pdfOpened') : last(count),
            }))}
            onChange={(value) => onChange({ ...rule, pdfMonths: Number(value) })}
          />
        )}
      </td>
      <td className={classes.figure}>
        {rule && (takes ? t('rules.about', { size: bytes(takes.invoiceBytes + takes.pdfBytes) }) : '…')}
      </td>
      <td>{state && <Here state={state} />}</td>
      <td title={state?.oldest ? moment(state.oldest) : undefined}>
        {state && (state.oldest ? age(state.oldest) : '–')}
      </td>
      <td>{state && <RuleMissing state={state} isFull={isFull} />}</td>
    </tr>
  )
}

function Here({ state }: { state: RuleState }) {
  const { t } = useTranslation('offline')
  return (
    <>
      <span className={classes.row}>{t('rules.customers', { count: state.customers })}</span>
      <span className={classes.row}>{t('rules.invoices', { count: state.invoices })}</span>
      {state.pdfs > 0 && <span className={classes.row}>{t('rules.pdfs', { count: state.pdfs })}</span>}
    </>
  )
}

const choices = (known: number[], chosen: number | null) =>
  [...new Set([...known, ...(chosen === null ? [] : [chosen])])].toSorted((one, other) => one - other)
