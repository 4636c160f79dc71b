import { notifications } from '@mantine/notifications'
import { defaultPlan, type OfflinePlan, offlinePlan } from '@shared/offline'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from '../app/query'
import { useDraft } from '../ui/use-draft'

/** The plan as it is being changed; it outlives a failure and a closed window. Null while that is being looked up. */
export function usePlanDraft(plan: OfflinePlan) {
  const { t } = useTranslation('offline')
  const draft = useDraft('offline.plan')
  const [changed, setChanged] = useState<OfflinePlan | null>(null)
  const forget = () => {
    draft.keep(null)
    setChanged(null)
  }
  const save = useAction('offline.save', {
    onSuccess: () => {
      forget()
      notifications.show({ message: t('plan.saved') })
    },
  })
  if (draft.found === undefined) return null
  const wanted = changed ?? (save.isSuccess ? plan : (planFrom(draft.found) ?? plan))
  return {
    wanted,
    save,
    isChanged: !same(plan, wanted),
    change(part: Partial<OfflinePlan>) {
      const next = { ...wanted, ...part }
      setChanged(next)
      draft.keep(same(plan, next) ? null : JSON.stringify(next))
    },
    undo() {
      save.reset()
      draft.keep(null)
      setChanged(plan)
    },
  }
}

function planFrom(text: string | null): OfflinePlan | null {
  try {
    return offlinePlan.safeParse(JSON.parse(text ?? 'null')).data ?? null
  } catch {
    return null
  }
}

/** Whose own they are is found out anew each time: only the chosen ones are somebody's choice. */
function same(one: OfflinePlan, other: OfflinePlan): boolean {
  const text = ({ rules, ...rest }: OfflinePlan) =>
    JSON.stringify({
      ...defaultPlan,
      ...rest,
      rules: rules
        .map((rule) => ({ ...rule, accountIds: rule.accounts === 'chosen' ? rule.accountIds : [] }))
        .toSorted((first, second) => first.accounts.localeCompare(second.accounts)),
    })
  return text(offlinePlan.parse(one)) === text(offlinePlan.parse(other))
}
