import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format'
import { Empty } from '../../ui/empty'
import type { Choice } from './choice'
import classes from './panel.module.css'
import { kindOf, moved, periodAround } from './period'
import { lastDayOf } from './period-name'
import { usualKind } from './resolutions'
import type { UsageRoute } from './use-usage-route'

/** No values in this period, and where there may be some. */
export function NothingHere({ choice, route }: { choice: Choice; route: UsageRoute }) {
  const { t } = useTranslation('usage')
  const { day } = useFormat()
  const { period, service, finest } = choice
  const kind = kindOf(period) ?? usualKind(finest)
  const edge =
    service.startsOn !== null && period.to <= service.startsOn
      ? { day: service.startsOn, words: t('empty.began', { day: day(service.startsOn) }) }
      : service.endsOn !== null && period.from > service.endsOn
        ? { day: service.endsOn, words: t('empty.ended', { day: day(service.endsOn) }) }
        : null
  const text = t('empty.text', { from: day(period.from), to: day(lastDayOf(period)) })
  const { from, to } = edge ? periodAround(kind, edge.day) : moved(period, -1)
  return (
    <div className={classes.empty}>
      <Empty
        title={t('empty.title')}
        text={edge ? `${text} ${edge.words}` : text}
        action={
          <Button variant="default" onClick={() => route.change({ from, to })}>
            {t(edge ? 'empty.toService' : 'empty.earlier')}
          </Button>
        }
      />
    </div>
  )
}
