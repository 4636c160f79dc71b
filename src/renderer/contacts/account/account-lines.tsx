import type { Contact } from '@shared/contact'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format'
import { CopyText } from '../../ui/copy-text'
import { AccountState, knownState, useStateWord } from '../account-state'
import classes from './account.module.css'

/** Where an account stands, and by which name its owner signs in. */
export function AccountLines({ account }: { account: Contact['account'] }) {
  const { t } = useTranslation('contacts')
  const { instant } = useFormat()
  const { state, username, invitedTo, createdAt } = account
  const known = knownState(state)
  const word = useStateWord()
  return (
    <div className={classes.account}>
      <AccountState state={state} word={word(state)} />
      {known && <p className={classes.quiet}>{t(`account.explain.${known}`)}</p>}
      {known !== 'none' && (
        <dl className={classes.facts}>
          {username && (
            <>
              <dt>{t('account.username')}</dt>
              <dd>
                <span>{username}</span>
                <CopyText text={username} label={t('account.copyUsername')} />
              </dd>
            </>
          )}
          {invitedTo && invitedTo !== username && (
            <>
              <dt>{t('account.invitedTo')}</dt>
              <dd>{invitedTo}</dd>
            </>
          )}
          {createdAt && (
            <>
              <dt>{t('account.since')}</dt>
              <dd>{instant(createdAt)}</dd>
            </>
          )}
        </dl>
      )}
    </div>
  )
}
