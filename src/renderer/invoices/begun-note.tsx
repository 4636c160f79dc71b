import type { Begun } from '@shared/find/begun'
import { useTranslation } from 'react-i18next'
import { useMeaningWords } from './filters/use-meaning-words'
import classes from './invoices.module.css'

/** Says what is shown in place of nothing, while a word is being typed. */
export function BegunNote({ typed, part }: Begun) {
  const { t } = useTranslation('find')
  const words = useMeaningWords()
  return (
    <p className={classes.spelling} role="status">
      {t('spelling.begun', { typed, meant: words(part.meaning) })}
    </p>
  )
}
