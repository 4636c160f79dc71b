import type { CustomerAccount } from '@shared/customer'
import { useTranslation } from 'react-i18next'
import { CopyText } from '../../ui/copy-text'
import { OutsideLink } from '../../ui/outside-link'
import classes from './profile.module.css'

/** The account as the data layer has it. */
export function AccountFacts({ account }: { account: CustomerAccount }) {
  const { t } = useTranslation('customers')
  const { number, name, email, phone, orgNumber, maskedPersonalNumber } = account
  const none = <span className={classes.quiet}>{t('account.none')}</span>
  return (
    <dl className={classes.facts}>
      <dt>{t('account.name')}</dt>
      <dd>{name === number ? none : name}</dd>
      <dt>{t('account.number')}</dt>
      <dd>
        {number}
        <CopyText text={number} label={t('page.copyNumber')} />
      </dd>
      <dt>{orgNumber ? t('account.orgNumber') : t('account.personalNumber')}</dt>
      <dd>{orgNumber ?? maskedPersonalNumber ?? none}</dd>
      <dt>{t('account.email')}</dt>
      <dd>{email ? <OutsideLink url={`mailto:${email}`}>{email}</OutsideLink> : none}</dd>
      <dt>{t('account.phone')}</dt>
      <dd>{phone ? <OutsideLink url={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</OutsideLink> : none}</dd>
    </dl>
  )
}
