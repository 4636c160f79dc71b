import type { Contact } from '@shared/contact'
import { useTranslation } from 'react-i18next'
import { CopyText } from '../../ui/copy-text'
import classes from '../../ui/part.module.css'

/** The organisations that somebody belongs to, with the dossier number at each. */
export function Dossiers({ dossiers }: { dossiers: Contact['dossiers'] }) {
  const { t } = useTranslation('contacts')
  if (dossiers.length === 0) return <p className={classes.none}>{t('dossiers.none')}</p>
  return (
    <dl className={classes.lines}>
      {dossiers.map(({ organisationId, organisationName, number }) => [
        <dt key={`${organisationId}-name`}>
          {organisationName ?? t('dossiers.unnamed', { id: organisationId })}
        </dt>,
        <dd key={organisationId}>
          <span>{t('dossiers.dossier', { number })}</span>
          <CopyText text={number} label={t('dossiers.copy')} />
        </dd>,
      ])}
    </dl>
  )
}
