import { useTranslation } from 'react-i18next'
import { AnswerPart } from '../answer-part'
import { Scroll } from '../scroll'
import type { Customer } from '../use-customer'
import { AccountFacts } from './account-facts'
import { PersonCheck } from './person-check'
import classes from './profile.module.css'
import { Users } from './users'

/** Who has this account, whether it really is who was looked up, and who may see it. */
export function ProfileTab({ accountId, customer }: { accountId: string; customer: Customer }) {
  const { t } = useTranslation('customers')
  const { account, userRoles } = customer
  return (
    <Scroll label={t('tabs.profile')}>
      {account.seen && (
        <PersonCheck account={account.seen.value} users={userRoles.seen?.value} asking={!userRoles.failure} />
      )}
      <div className={classes.parts}>
        <AnswerPart title={t('account.title')} answer={account} notProvided={t('account.notProvided')}>
          {(value) => <AccountFacts account={value} />}
        </AnswerPart>
        <Users accountId={accountId} account={account.seen?.value} answer={userRoles} />
      </div>
    </Scroll>
  )
}
