import { ActionIcon, Tooltip } from '@mantine/core'
import type { Organisation } from '@shared/organisation'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { CopyText } from '../ui/copy-text'
import { LinkButton } from '../ui/link-button'
import lines from '../ui/part.module.css'
import { SaidFields } from '../ui/said-fields'
import classes from './organisation-panel.module.css'

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
    <aside className={classes.preview} aria-label={name}>
      <div className={classes.bar}>
        <span className={classes.gap} />
        <LinkButton
          variant="default"
          size="compact-sm"
          to="/contracts"
          search={{ organisationIds: [number] }}
        >
          {t('contracts')}
        </LinkButton>
        <Tooltip label={t('close')}>
          <ActionIcon aria-label={t('close')} onClick={onClose}>
            <IconX size={16} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      </div>
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
        <SaidFields said={said} title={t('said')} />
      </div>
    </aside>
  )
}
