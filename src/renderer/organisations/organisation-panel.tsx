import type { Organisation } from '@shared/organisation'
import { useTranslation } from 'react-i18next'
import { CopyText } from '../ui/copy-text'
import lines from '../ui/part.module.css'
import { SaidFields } from '../ui/said-fields'
import { SidePanel } from '../ui/side-panel'
import classes from '../ui/side-panel.module.css'
import { OrganisationContracts } from './organisation-contracts'

/** The chosen organisation beside the list. */
export function OrganisationPanel({
  organisation,
  onClose,
}: {
  organisation: Organisation
  onClose: () => void
}) {
  const { t } = useTranslation('organisations')
  const { name, number, type, street, postalCode, city, country, said } = organisation
  const facts = [
    ['type', type],
    ['street', street],
    ['city', [postalCode, city].filter(Boolean).join(' ')],
    ['country', country],
  ] as const
  return (
    <SidePanel label={name} closeLabel={t('close')} onClose={onClose}>
      <div className={classes.content}>
        <h2 className={classes.name}>{name}</h2>
        <dl className={lines.lines}>
          <dt>{t('columns.number')}</dt>
          <dd>
            <span>{number}</span>
            <CopyText text={number} label={t('copy')} />
          </dd>
          {facts.map(([field, value]) =>
            value
              ? [<dt key={`${field} name`}>{t(`columns.${field}`)}</dt>, <dd key={field}>{value}</dd>]
              : null,
          )}
        </dl>
        <OrganisationContracts number={number} />
        <SaidFields said={said} title={t('said')} />
      </div>
    </SidePanel>
  )
}
