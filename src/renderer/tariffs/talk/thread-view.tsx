import { useTranslation } from 'react-i18next'
import { usePageWord } from '../use-page-word'
import type { Said } from './thread'
import classes from './thread.module.css'

/** What was said so far, the latest last. */
export function Thread({ said }: { said: readonly Said[] }) {
  const { t } = useTranslation('tariffs')
  const word = usePageWord()
  if (said.length === 0) return null
  return (
    <ol className={classes.thread} aria-label={t('thread')}>
      {said.map(({ kind, text }) => (
        <li key={kind}>
          <span className={classes.about}>{word(kind)}</span>
          <span className={classes.text}>{text}</span>
        </li>
      ))}
    </ol>
  )
}
