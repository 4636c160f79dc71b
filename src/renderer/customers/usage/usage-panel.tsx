import type { Usage } from '@shared/usage'
import { useMemo } from 'react'
import { Age } from '../../ui/age'
import type { SeenAnswer } from '../../ui/use-seen'
import type { Choice } from './choice'
import { NothingHere } from './nothing-here'
import { Panel } from './panel'
import { usageModel } from './usage-model'
import type { UsageRoute } from './use-usage-route'
import { useUsageWords } from './use-usage-words'

interface UsagePanelProps {
  route: UsageRoute
  choice: Choice
  answer: SeenAnswer<Usage>
  before: SeenAnswer<Usage>
}

export function UsagePanel({ route, choice, answer: { seen }, before }: UsagePanelProps) {
  const { series, line, alone } = route.search
  const usage = seen?.value
  const earlier = alone ? undefined : before.seen?.value
  const model = useMemo(
    () => (usage ? usageModel(usage, { series, line }, earlier) : null),
    [usage, series, line, earlier],
  )
  if (!seen || !usage || !model) return <NothingHere choice={choice} route={route} />
  return <Drawn route={route} choice={choice} usage={usage} model={model} before={before} seen={seen} />
}

type DrawnProps = Pick<UsagePanelProps, 'route' | 'choice' | 'before'> & {
  usage: Usage
  model: NonNullable<ReturnType<typeof usageModel>>
  seen: NonNullable<SeenAnswer<Usage>['seen']>
}

function Drawn({ route, choice, usage, model, before, seen }: DrawnProps) {
  const words = useUsageWords({ route, choice, usage, model, before, asOf: Date.parse(seen.asOf) })
  return <Panel route={route} model={model} aside={<Age {...seen} />} {...words} />
}
