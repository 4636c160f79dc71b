import '../words'
import type { ContactLink } from '@shared/contact-link'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format'
import classes from './links.module.css'

/** Why something is linked; who said so, where somebody did. */
export function Why({ link: { why, through, decided } }: { link: ContactLink }) {
  const { t } = useTranslation('contactPage')
  const { instant } = useFormat()
  const by = decided ? t('links.by', { who: decided.who, at: instant(decided.at) }) : (through ?? undefined)
  return (
    <span className={classes.why} title={by}>
      {t(`links.why.${why}`, { through: through ?? '' })}
    </span>
  )
}
