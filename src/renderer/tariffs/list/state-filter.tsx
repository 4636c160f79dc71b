import { Checkbox } from '@mantine/core'
import { type TariffSessionRow, tariffSessionStates } from '@shared/tariff'
import { useTranslation } from 'react-i18next'
import { FilterPill } from '../../ui/filter-pill'

interface StateFilterProps {
  chosen: readonly TariffSessionRow['state'][]
  onToggle: (state: TariffSessionRow['state']) => void
}

/** Chooses states of conversations; each chosen one is a chip of the filter bar. */
export function StateFilter({ chosen, onToggle }: StateFilterProps) {
  const { t } = useTranslation('tariffs')
  return (
    <FilterPill label={t('list.state')} active={chosen.length > 0}>
      {() =>
        tariffSessionStates.map((state) => (
          <Checkbox
            key={state}
            size="xs"
            label={t(`state.${state}`)}
            checked={chosen.includes(state)}
            onChange={() => onToggle(state)}
          />
        ))
      }
    </FilterPill>
  )
}
