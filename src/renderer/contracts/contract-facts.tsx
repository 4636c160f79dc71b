import type { Contract } from '@shared/contract'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/format'
import { CopyText } from '../ui/copy-text'
import classes from '../ui/part.module.css'
import { ContractStatus, useStatusWord } from './contract-status'
import { useAmount } from './use-amount'

/** What a contract says, line by line; what the hub leaves out has no line. */
export function ContractFacts({ contract }: { contract: Contract }) {
  const { t } = useTranslation('contracts')
  const { day } = useFormat()
  const word = useStatusWord()
  const amount = useAmount()
  const { number, product, status, start, end, organisation, dossier, holder, email } = contract
  const lines = [
    ['number', number],
    ['product', product],
    ['holder', holder],
    ['email', email],
    ['amount', amount(contract.amount)],
    ['start', start && day(start)],
    ['end', end && day(end)],
    ['organisation', organisation && (organisation.name ?? organisation.id)],
    ['dossier', dossier],
  ] as const
  const copied = ['number', 'email', 'dossier']
  return (
    <dl className={classes.lines}>
      <dt>{t('columns.status')}</dt>
      <dd>
        <ContractStatus status={status} word={word(status)} />
      </dd>
      {lines.map(([name, value]) =>
        value
          ? [
              <dt key={`${name} name`}>{t(`columns.${name}`)}</dt>,
              <dd key={name}>
                <span>{value}</span>
                {name === 'amount' && !contract.amount?.money && <span>{t('noCurrency')}</span>}
                {copied.includes(name) && (
                  <CopyText text={value} label={t('copy', { what: t(`columns.${name}`) })} />
                )}
              </dd>,
            ]
          : null,
      )}
    </dl>
  )
}
