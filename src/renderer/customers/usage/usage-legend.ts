import type { Usage } from '@shared/usage'
import type { TFunction } from 'i18next'
import type { SeenAnswer } from '../../ui/use-seen'
import type { Model } from './chart/model'
import type { LegendEntry } from './legend'
import type { SeriesNames } from './series-names'
import { lineOfKey } from './usage-model'
import type { UsageRoute } from './use-usage-route'

interface Drawn {
  t: TFunction<'usage'>
  names: SeriesNames
  route: UsageRoute
  usage: Usage
  model: Model
  before: SeenAnswer<Usage>
  name: string
}

/** The year before and each comparison can be left out; one comparison at a time is drawn. */
export function usageLegend({ t, names, route, usage, model, before, name }: Drawn): LegendEntry[] {
  const { change, search } = route
  const drawn = lineOfKey(usage, search.line)
  const others = usage.series.filter(({ key }) => key !== model.layers[0]?.name)
  return [
    { key: 'now', name, mark: 0 },
    ...others.map(({ key }) => ({
      key,
      name: names.series(key),
      mark: 0,
      isOn: false,
      onToggle: () => change({ series: key }),
    })),
    beforeEntry(t, route, before),
    ...usage.comparisons.map(({ key }) => ({
      key: `line ${key}`,
      name: names.line(key),
      mark: 'line' as const,
      isOn: drawn?.key === key,
      onToggle: () => change({ line: drawn?.key === key ? 'none' : key }),
    })),
  ]
}

export function beforeEntry(
  t: TFunction<'usage'>,
  route: UsageRoute,
  before: SeenAnswer<unknown>,
): LegendEntry {
  const { alone } = route.search
  const isMissing = !alone && !before.seen && before.failure !== null
  return {
    key: 'before',
    name: isMissing ? t('beforeMissing') : t('before'),
    mark: 'before',
    isOn: alone !== true && !isMissing,
    onToggle: isMissing ? before.retry : () => route.change({ alone: alone ? undefined : true }),
  }
}
