import { Select } from '@mantine/core'
import type { OfflinePlan } from '@shared/offline'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../app/query'
import { useFormat } from '../i18n/format'
import classes from './offline.module.css'
import type { PlanProps } from './rules'

const never = 'never'
const ages = {
  invoiceMonths: [12, 24, 36, 60, 84, 120],
  pdfDays: [30, 90, 180, 365],
  customerDays: [30, 90, 180, 365],
}

/** After how long data goes by itself, and what went the last time. */
export function Retention({ wanted, change }: PlanProps) {
  const { t } = useTranslation('offline')
  const { instant } = useFormat()
  const tidied = useAnswer('offline.state', {}).data?.tidied
  return (
    <section className={classes.part}>
      <h2 className={classes.heading}>{t('retention.title')}</h2>
      <div className={classes.ages}>
        <Age what="invoiceMonths" wanted={wanted} change={change} />
        <Age what="pdfDays" wanted={wanted} change={change} />
        <Age what="customerDays" wanted={wanted} change={change} />
      </div>
      <p className={classes.note}>{t('retention.note')}</p>
      <p className={classes.note}>
        {tidied
          ? t('retention.last', {
              when: instant(tidied.at),
              invoices: tidied.invoices,
              pdfs: tidied.pdfs,
              customers: tidied.customers,
            })
          : t('retention.notYet')}
      </p>
    </section>
  )
}

function Age({ what, wanted, change }: PlanProps & { what: keyof OfflinePlan['goes'] }) {
  const { t } = useTranslation('offline')
  const chosen = wanted.goes[what]
  const known = [...new Set([...ages[what], ...(chosen === null ? [] : [chosen])])].toSorted((a, b) => a - b)
  const unit = what === 'invoiceMonths' ? 'months' : 'days'
  return (
    <Select
      label={t(`retention.${what}`)}
      value={chosen === null ? never : String(chosen)}
      data={[
        { value: never, label: t('retention.never') },
        ...known.map((count) => ({ value: String(count), label: t(`retention.${unit}`, { count }) })),
      ]}
      onChange={(value) =>
        change({ goes: { ...wanted.goes, [what]: value === never ? null : Number(value) } })
      }
    />
  )
}
