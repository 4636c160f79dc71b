import { CopyButton } from '@mantine/core'
import type { Invoice } from '@shared/invoice'
import { IconCheck, IconCopy, IconFilter } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format'
import { useLanguage } from '../../i18n/use-language'
import { Tool } from '../../ui/tool'
import { today } from '../days'
import { InvoiceStatus } from '../invoice-status'
import { periodWords } from '../period-words'
import { type InvoicesRoute, noFilter } from '../search'
import classes from './panel.module.css'

/** What the data layer says about an invoice. */
export function Facts({ invoice, route }: { invoice: Invoice; route: InvoicesRoute }) {
  const { t } = useTranslation('invoices')
  const { day, money } = useFormat()
  const language = useLanguage()
  const { number, kind, amount, ocr, issuedOn, dueOn, period } = invoice
  const none = t('panel.none')
  return (
    <header className={classes.facts}>
      <div className={classes.head}>
        <h2 className={classes.number}>{number}</h2>
        {kind === 'credit' && <span className={classes.kind}>{t('kind.credit')}</span>}
        <InvoiceStatus invoice={invoice} today={today()} />
        <span className={classes.amount}>{money(amount)}</span>
      </div>
      <dl className={classes.list}>
        <Fact name={t('panel.account')} wide>
          <Account invoice={invoice} route={route} />
        </Fact>
        <Fact name={t('panel.issued')}>{day(issuedOn)}</Fact>
        <Fact name={t('panel.due')}>{dueOn ? day(dueOn) : none}</Fact>
        <Fact name={t('panel.period')}>{period ? periodWords(period, language) : none}</Fact>
        <Fact name={t('panel.reference')}>{ocr ? <Reference value={ocr} /> : none}</Fact>
      </dl>
    </header>
  )
}

function Fact({ name, wide, children }: { name: string; wide?: boolean; children: ReactNode }) {
  return (
    <div className={classes.fact} data-wide={wide}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Account({ invoice, route }: { invoice: Invoice; route: InvoicesRoute }) {
  const { t } = useTranslation('invoices')
  const { accountId, accountName, contactId } = invoice
  return (
    <>
      {contactId === null ? (
        <span className={classes.value} title={accountName}>
          {accountName}
        </span>
      ) : (
        <Link className={classes.value} to="/contacts/$contactId" params={{ contactId }} title={accountName}>
          {accountName}
        </Link>
      )}
      {!route.ofOneAccount && (
        <Tool
          icon={IconFilter}
          label={t('panel.onlyAccount')}
          onClick={() => route.change({ ...noFilter, accountIds: [accountId] })}
        />
      )}
    </>
  )
}

function Reference({ value }: { value: string }) {
  const { t } = useTranslation('invoices')
  return (
    <CopyButton value={value}>
      {({ copied, copy }) => (
        <>
          <span className={classes.value} title={value}>
            {value}
          </span>
          <Tool
            icon={copied ? IconCheck : IconCopy}
            label={copied ? t('panel.copied') : t('panel.copy')}
            onClick={copy}
          />
        </>
      )}
    </CopyButton>
  )
}
