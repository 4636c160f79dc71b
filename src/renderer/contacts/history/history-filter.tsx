import { Checkbox } from '@mantine/core'
import { type HistoryKind, historyKinds } from '@shared/contact-history'
import { useTranslation } from 'react-i18next'
import { FilterPill } from '../../ui/filter-pill'

interface HistoryFilterProps {
  chosen: readonly HistoryKind[]
  onToggle: (kind: HistoryKind) => void
}

/** Chooses what of the history is shown; nothing chosen is everything but who looked. */
export function HistoryFilter({ chosen, onToggle }: HistoryFilterProps) {
  const { t } = useTranslation('contactPage')
  const words = chosen.map((kind) => t(`history.kinds.${kind}`)).join(', ')
  return (
    <FilterPill
      label={words ? `${t('history.filter')}: ${words}` : t('history.filter')}
      active={chosen.length > 0}
    >
      {() =>
        historyKinds.map((kind) => (
          <Checkbox
            key={kind}
            size="xs"
            label={t(`history.kinds.${kind}`)}
            checked={chosen.includes(kind)}
            onChange={() => onToggle(kind)}
          />
        ))
      }
    </FilterPill>
  )
}
