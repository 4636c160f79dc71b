import { VisuallyHidden } from '@mantine/core'
import type { CustomerAccount } from '@shared/customer'
import { IconArrowLeft } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { WhoMay } from '../roles/who-may'
import { Age } from '../ui/age'
import { CopyText } from '../ui/copy-text'
import { OutsideLink } from '../ui/outside-link'
import { useShortcuts } from '../ui/shortcuts'
import type { SeenAnswer } from '../ui/use-seen'
import classes from './customer-page.module.css'
import { Siblings } from './siblings'
import type { TabName } from './tabs'

interface CustomerHeaderProps {
  accountId: string
  tab: TabName
  account: SeenAnswer<CustomerAccount>
}

/** Who it is, how to reach them, and the ways to their other accounts and to the contact. */
export function CustomerHeader({ accountId, tab, account: { seen, failure } }: CustomerHeaderProps) {
  const { t } = useTranslation('customers')
  const navigate = useNavigate()
  const account = seen?.value
  useShortcuts([
    {
      id: 'customer.back',
      group: 'page',
      keys: ['Escape'],
      label: t('keys.back'),
      run: () => void navigate({ to: '/customers' }),
    },
  ])
  return (
    <header className={classes.header}>
      <div className={classes.line}>
        <Link to="/customers" className={classes.back} aria-label={t('keys.back')}>
          <IconArrowLeft size={16} stroke={1.6} aria-hidden />
        </Link>
        {account ? (
          <h1 className={classes.name} title={account.name}>
            {account.name}
          </h1>
        ) : (
          <h1 className={classes.name} aria-busy={!failure}>
            {failure ? (
              t('page.loading')
            ) : (
              <>
                <VisuallyHidden>{t('page.loading')}</VisuallyHidden>
                <span className={classes.awaited} />
              </>
            )}
          </h1>
        )}
        {seen && <Age {...seen} />}
        <span className={classes.gap} />
        {account?.contactId && <ToContact contactId={account.contactId} />}
        <WhoMay noun="customer" id={accountId} />
        <Siblings accountId={accountId} tab={tab} />
      </div>
      <div className={classes.facts}>{account && <Facts account={account} />}</div>
    </header>
  )
}

function ToContact({ contactId }: { contactId: string }) {
  const { t } = useTranslation('customers')
  const navigate = useNavigate()
  const to = { to: '/contacts/$contactId', params: { contactId } } as const
  useShortcuts([
    {
      id: 'customer.contact',
      group: 'page',
      keys: ['c'],
      label: t('keys.contact'),
      palette: true,
      run: () => void navigate(to),
    },
  ])
  return (
    <Link {...to} className={classes.toContact}>
      {t('page.contact')}
    </Link>
  )
}

function Facts({ account }: { account: CustomerAccount }) {
  const { t } = useTranslation('customers')
  const { number, name, email, phone, orgNumber, maskedPersonalNumber } = account
  return (
    <>
      {number !== name && (
        <span className={classes.fact}>
          {number}
          <CopyText text={number} label={t('page.copyNumber')} />
        </span>
      )}
      {orgNumber ? (
        <span className={classes.fact}>
          {orgNumber}
          <CopyText text={orgNumber} label={t('page.copyOrgNumber')} />
        </span>
      ) : (
        maskedPersonalNumber && <span className={classes.fact}>{maskedPersonalNumber}</span>
      )}
      {email && (
        <span className={classes.fact}>
          <OutsideLink url={`mailto:${email}`}>{email}</OutsideLink>
          <CopyText text={email} label={t('page.copyEmail')} />
        </span>
      )}
      {phone && (
        <span className={classes.fact}>
          <OutsideLink url={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</OutsideLink>
          <CopyText text={phone} label={t('page.copyPhone')} />
        </span>
      )}
    </>
  )
}
