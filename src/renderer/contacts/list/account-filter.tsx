import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { FilterPill } from '../../ui/filter-pill'
import { accountStates, useStateWord } from '../account-state'

interface AccountFilterProps {
  chosen: readonly string[]
  onToggle: (state: string) => void
}

/** Chooses account states; each chosen one is a chip of the filter bar. */
export function AccountFilter({ chosen, onToggle }: AccountFilterProps) {
  const { t } = useTranslation('contacts')
  const word = useStateWord()
  const all = [...new Set([...accountStates, ...chosen])]
  return (
    <FilterPill label={t('accountFilter.button')} active={chosen.length > 0}>
      {() =>
        all.map((state) => (
          <Checkbox
            key={state}
            size="xs"
            label={word(state)}
            checked={chosen.includes(state)}
            onChange={() => onToggle(state)}
          />
        ))
      }
    </FilterPill>
  )
}
