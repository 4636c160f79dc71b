import '../contracts/words'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../app/query'
import { ContractStatus, useStatusWord } from '../contracts/contract-status'
import { Part } from '../ui/part'
import parts from '../ui/part.module.css'
import classes from './organisations.module.css'

/** So many of them, the newest, are shown with the organisation. */
const shown = 5

/** The newest contracts of an organisation, and the way to all. `number`: the hub's id of it. */
export function OrganisationContracts({ number }: { number: string }) {
  const { t } = useTranslation('organisations')
  const word = useStatusWord()
  const filter = { organisationIds: [number] }
  const sort = { by: 'start', direction: 'descending' } as const
  const found = useAnswer('contracts.page', { filter, sort, offset: 0, limit: shown }).data
  const all = found && found.count > 0 && (
    <Link className={parts.all} to="/contracts" search={filter}>
      {t('contracts.all', { count: found.count })}
    </Link>
  )
  return (
    <Part title={t('contracts.title')} aside={all}>
      {found?.count === 0 && <p className={parts.none}>{t('contracts.none')}</p>}
      <ul className={classes.contracts}>
        {found?.rows.map(({ id, number: contract, product, holder, status }) => (
          <li key={id}>
            <Link
              className={parts.link}
              to="/contracts/$contractId"
              params={{ contractId: id }}
              search={{ ...filter, sort }}
            >
              {contract}
            </Link>
            <ContractStatus status={status} word={word(status)} />
            <span>{[product, holder].filter(Boolean).join(', ')}</span>
          </li>
        ))}
      </ul>
    </Part>
  )
}
