import { useTranslation } from 'react-i18next'
import { Ask } from '../ask/ask'
import { refusedAt } from '../ask/refusal'
import type { PageProps } from '../talk/talk'
import texts from '../text.module.css'
import classes from './pages.module.css'

/** A page of another generation: what it says, to be read, and the ways on that it lists. */
export function UnknownPage({ page, talk }: PageProps<'unknown'>) {
  const { t } = useTranslation('tariffs')
  return (
    <Ask
      talk={talk}
      title={t('unknown.title')}
      hint={t('unknown.hint', { route: talk.session.route })}
      whole={refusedAt(talk.session, [], t).whole}
    >
      {page.data.length === 0 ? (
        <p className={texts.quiet}>{t('unknown.empty')}</p>
      ) : (
        <dl className={classes.data}>
          {page.data.map(({ name, value }) => [
            <dt key={`${name}-name`}>{name}</dt>,
            <dd key={name}>{value}</dd>,
          ])}
        </dl>
      )}
    </Ask>
  )
}
