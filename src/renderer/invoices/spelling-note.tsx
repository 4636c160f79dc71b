import { useTranslation } from 'react-i18next'
import classes from './invoices.module.css'
import type { InvoicesRoute } from './search'
import type { Meant } from './use-spelling'

/** Says which names were meant, and shows them where others were found. */
export function SpellingNote({ route, meant }: { route: InvoicesRoute; meant: Meant }) {
  const { t } = useTranslation('find')
  const { text = '' } = route.chosen
  const words = {
    typed: meant.words.map(({ typed }) => typed).join(', '),
    meant: meant.words.map((word) => word.meant).join(', '),
  }
  const put = () => {
    const found = new Map(meant.words.map((word) => [word.typed, word.meant]))
    const parts = text.split(/(\s+)/)
    route.change({ text: parts.map((part) => found.get(part) ?? part).join('') })
  }
  return (
    <p className={classes.spelling} role="status">
      {meant.instead ? (
        t('spelling.instead', words)
      ) : (
        <>
          {t('spelling.little', words)}
          <button type="button" onClick={put}>
            {t('spelling.show', words)}
          </button>
        </>
      )}
    </p>
  )
}
