import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/query'
import classes from './initial-rail.module.css'

const everywhere = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const northern = [...'ÅÄÖ']

interface InitialRailProps {
  chosen: string | undefined
  onChoose: (initial: string | undefined) => void
}

/** First letters of last names, for jumping to a part of the list. Å, Ä and Ö where somebody's name begins so. */
export function InitialRail({ chosen, onChoose }: InitialRailProps) {
  const { t } = useTranslation('contacts')
  const occurring = useAnswer('contacts.initials', { letters: northern }).data ?? []
  const letters = [...everywhere, ...occurring]
  return (
    <fieldset className={classes.rail} aria-label={t('initial.label')}>
      {letters.map((letter) => {
        const pressed = chosen?.toUpperCase() === letter
        return (
          <button
            key={letter}
            type="button"
            className={classes.letter}
            aria-pressed={pressed}
            aria-label={t('initial.letter', { letter })}
            onClick={() => onChoose(pressed ? undefined : letter)}
          >
            {letter}
          </button>
        )
      })}
    </fieldset>
  )
}
