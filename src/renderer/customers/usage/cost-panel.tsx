import type { Cost, Usage } from '@shared/usage'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Age } from '../../ui/age'
import type { SeenAnswer } from '../../ui/use-seen'
import type { Choice } from './choice'
import { costModel } from './cost-model'
import { NothingHere } from './nothing-here'
import { Panel } from './panel'
import { useCostWords } from './use-cost-words'
import type { UsageRoute } from './use-usage-route'

interface CostPanelProps {
  route: UsageRoute
  choice: Choice
  answer: SeenAnswer<Cost>
  before: SeenAnswer<Cost>
  /** Of the same period; undefined where it is not measured or not here yet. */
  used: Usage | undefined
}

export function CostPanel({ route, choice, answer: { seen }, before, used }: CostPanelProps) {
  const { t } = useTranslation('usage')
  const cost = seen?.value
  const earlier = route.search.alone ? undefined : before.seen?.value
  const rest = t('cost.rest')
  const model = useMemo(() => (cost ? costModel(cost, earlier, rest) : null), [cost, earlier, rest])
  if (!seen || !cost || !model) return <NothingHere choice={choice} route={route} />
  return (
    <Drawn route={route} choice={choice} cost={cost} model={model} before={before} used={used} seen={seen} />
  )
}

type DrawnProps = Omit<CostPanelProps, 'answer'> & {
  cost: Cost
  model: NonNullable<ReturnType<typeof costModel>>
  seen: NonNullable<SeenAnswer<Cost>['seen']>
}

function Drawn({ route, choice, cost, model, before, used, seen }: DrawnProps) {
  const words = useCostWords({ route, choice, cost, model, before, used, asOf: Date.parse(seen.asOf) })
  return <Panel route={route} model={model} aside={<Age {...seen} />} {...words} />
}
