import type { Contact } from '@shared/contact'
import type { ContactLink } from '@shared/contact-link'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/query'
import { SeenPart } from '../../ui/part'
import classes from '../../ui/part.module.css'
import { useReachable } from '../../ui/use-reachable'
import { freshly, newest } from '../../ui/use-seen'
import { Below } from '../links/below'
import { NotTheirs } from '../links/not-theirs'
import { useLinks } from '../links/use-links'
import { Why } from '../links/why'

interface CustomerAccountsProps {
  contact: Contact
  /** The data layer's. */
  connectionId: string
}

/** The customer accounts behind a contact: as kept here, then as the data layer says. */
export function CustomerAccounts({ contact: { id, email, account }, connectionId }: CustomerAccountsProps) {
  const { t } = useTranslation('contacts')
  const { yes } = useReachable(connectionId)
  const kept = useAnswer('customers.ofContact', { id, fresh: false })
  const fresh = useAnswer('customers.ofContact', { id, fresh: true }, freshly(yes))
  const { links, setAside } = useLinks(id, 'account')
  const linkOf = (accountId: string) => links?.find(({ itemId }) => itemId === accountId)
  return (
    <SeenPart title={t('accounts.title')} answer={newest(kept, fresh, yes)}>
      {(accounts) => (
        <>
          {accounts.length === 0 ? (
            <p className={classes.none}>
              {email || account.username ? t('accounts.none') : t('accounts.noneNoEmail')}
            </p>
          ) : (
            <table className={classes.table}>
              <thead>
                <tr>
                  <th>{t('accounts.number')}</th>
                  <th>{t('accounts.name')}</th>
                  <th>{t('accounts.identity')}</th>
                  <th>{t('accounts.linked')}</th>
                  <td />
                  <td />
                </tr>
              </thead>
              <tbody>
                {accounts.map(({ id: accountId, number, name, orgNumber, maskedPersonalNumber }) => (
                  <tr key={accountId}>
                    <td>
                      <Link
                        to="/customers/$accountId/$tab"
                        params={{ accountId, tab: 'profile' }}
                        className={classes.link}
                        aria-label={t('accounts.open', { number })}
                      >
                        {number}
                      </Link>
                    </td>
                    <td className={classes.long}>{name}</td>
                    <td>{orgNumber ?? maskedPersonalNumber}</td>
                    <td>
                      {of(linkOf(accountId), (link) => (
                        <Why link={link} />
                      ))}
                    </td>
                    <td data-align="end">
                      <Link
                        to="/invoices"
                        search={{ accountIds: [accountId] }}
                        className={classes.link}
                        aria-label={t('accounts.invoices', { number })}
                      >
                        {t('accounts.toInvoices')}
                      </Link>
                    </td>
                    <td data-align="end">
                      {of(linkOf(accountId), (link) => (
                        <NotTheirs contactId={id} link={link} />
                      ))}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          {links && <Below contactId={id} kind="account" setAside={setAside} />}
        </>
      )}
    </SeenPart>
  )
}

const of = (link: ContactLink | undefined, draw: (link: ContactLink) => ReactNode) => link && draw(link)
