import { Button, Radio, Select, Stack } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type OfflinePlan, offlinePlan } from '@shared/sync'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from '../app/query'
import { FailureView } from '../ui/failure-view'
import { useDraft } from '../ui/use-draft'
import { CustomerPicker } from './customer-picker'
import classes from './offline.module.css'

const whose = ['all', 'chosen', 'none'] as const
const months = [3, 6, 12, 24, 36, 60]
const pdfMonths = [0, 1, 3, 6, 12, 24]
const everything = 'all'

/** What should be kept. Takes effect when it is saved. */
export function PlanForm({ plan }: { plan: OfflinePlan }) {
  const { t } = useTranslation('offline')
  const draft = useDraft('offline.plan')
  const [changed, setChanged] = useState<OfflinePlan | null>(null)
  const save = useAction('offline.save', {
    onSuccess: () => {
      draft.keep(null)
      setChanged(null)
      notifications.show({ message: t('plan.saved') })
    },
  })
  if (draft.found === undefined) return null
  const wanted = changed ?? (save.isSuccess ? plan : (planFrom(draft.found) ?? plan))
  const change = (part: Partial<OfflinePlan>) => {
    const next = { ...wanted, ...part }
    setChanged(next)
    draft.keep(JSON.stringify(next))
  }
  const last = (count: number) => t('plan.monthsLast', { count })
  const choices = (known: number[], chosen: number | null) =>
    [...new Set([...known, ...(chosen === null ? [] : [chosen])])].toSorted((one, other) => one - other)

  return (
    <form
      className={classes.plan}
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate(wanted)
      }}
    >
      <h2 className={classes.heading}>{t('plan.title')}</h2>
      <Radio.Group
        label={t('plan.accounts')}
        value={wanted.accounts}
        onChange={(value) => {
          const accounts = whose.find((candidate) => candidate === value)
          if (accounts) change({ accounts })
        }}
      >
        <Stack gap="sm" mt="sm">
          {whose.map((value) => (
            <Radio key={value} size="xs" value={value} label={t(`plan.${value}`)} />
          ))}
        </Stack>
      </Radio.Group>
      {wanted.accounts === 'chosen' && (
        <CustomerPicker chosen={wanted.accountIds} onChoose={(accountIds) => change({ accountIds })} />
      )}
      {wanted.accounts !== 'none' && (
        <>
          <Select
            w={280}
            label={t('plan.months')}
            value={wanted.months === null ? everything : String(wanted.months)}
            data={[
              ...choices(months, wanted.months).map((count) => ({
                value: String(count),
                label: last(count),
              })),
              { value: everything, label: t('plan.monthsAll') },
            ]}
            onChange={(value) => change({ months: value === everything ? null : Number(value) })}
          />
          <Select
            w={280}
            label={t('plan.pdfMonths')}
            value={String(wanted.pdfMonths)}
            data={choices(pdfMonths, wanted.pdfMonths).map((count) => ({
              value: String(count),
              label: count === 0 ? t('plan.pdfOpened') : last(count),
            }))}
            onChange={(value) => change({ pdfMonths: Number(value) })}
          />
        </>
      )}
      {keepsLess(plan, wanted) && <p className={classes.note}>{t('plan.smaller')}</p>}
      {save.error && <FailureView failure={save.error} as="strip" onRetry={() => save.mutate(wanted)} />}
      <Button type="submit" loading={save.isPending} disabled={same(plan, wanted)}>
        {t('plan.save')}
      </Button>
    </form>
  )
}

function planFrom(text: string | null | undefined): OfflinePlan | null {
  try {
    return offlinePlan.safeParse(JSON.parse(text ?? 'null')).data ?? null
  } catch {
    return null
  }
}

const same = (one: OfflinePlan, other: OfflinePlan) =>
  JSON.stringify(offlinePlan.parse(one)) === JSON.stringify(offlinePlan.parse(other))

/** Whether something that is kept now would not be any more. */
function keepsLess(now: OfflinePlan, wanted: OfflinePlan): boolean {
  if ((wanted.months ?? Infinity) < (now.months ?? Infinity)) return true
  if (now.accounts === 'none' || wanted.accounts === 'all') return false
  if (now.accounts === 'all' || wanted.accounts === 'none') return true
  return now.accountIds.some((id) => !wanted.accountIds.includes(id))
}
