import { asText } from '@shared/find/understand'
import { useTranslation } from 'react-i18next'
import type { FilterChip } from '../../ui/filter-bar'
import type { InvoicesRoute } from '../search'
import { useMeaningWords } from './use-meaning-words'

/** What was understood of the typed text, in words. Taking a chip away makes its words text again. */
export function useUnderstoodChips({ chosen, understood, change }: InvoicesRoute): FilterChip[] {
  const { t } = useTranslation('find')
  const words = useMeaningWords()
  const { text = '' } = chosen
  return understood.parts.map((part) => ({
    id: `${part.from}`,
    label: words(part.meaning),
    asText: t('chip.asText', { words: part.words }),
    onRemove: () => change({ text: asText(text, part) }),
  }))
}
