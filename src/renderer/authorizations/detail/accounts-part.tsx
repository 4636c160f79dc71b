import { Button, Checkbox, TextInput } from '@mantine/core'
import type { Authorization, UtilityAccount } from '@shared/authorization'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format'
import { Part } from '../../ui/part'
import partClasses from '../../ui/part.module.css'
import { AccountActions } from './account-actions'
import { AccountRow } from './account-row'
import classes from './detail.module.css'

const atFirst = 25
const none: UtilityAccount[] = []

interface AccountsPartProps {
  authorization: Authorization
  /** Beside the list: without what needs width. */
  narrow?: boolean
}

/** The utility accounts behind a log-in, to choose those that are activated. */
export function AccountsPart({ authorization, narrow = false }: AccountsPartProps) {
  const { t } = useTranslation('authorizations')
  const { number } = useFormat()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [shown, setShown] = useState(atFirst)
  const [text, setText] = useState('')
  const accounts = authorization.utilityAccounts
  const fitting = (accounts ?? none).filter((account) => fits(account, text))
  const rows = fitting.slice(0, shown)
  const active = accounts?.filter(({ status }) => status === 'Active').length ?? 0
  const hidden = fitting.length - rows.length
  const toggle = (id: string) => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    setChosen(next)
  }
  const all = fitting.length > 0 && fitting.every(({ id }) => chosen.has(id))

  return (
    <Part
      title={t('accounts.title')}
      aside={
        accounts && accounts.length > 0 ? (
          <span className={classes.when}>
            {t('accounts.count', { count: accounts.length, active: number(active) })}
          </span>
        ) : null
      }
    >
      {accounts === null && <p className={partClasses.none}>{t('accounts.notYet')}</p>}
      {accounts?.length === 0 && <p className={partClasses.none}>{t('accounts.none')}</p>}
      {accounts && accounts.length > 0 && (
        <>
          <div className={classes.tools}>
            <AccountActions
              authorization={authorization}
              accounts={accounts.filter(({ id }) => chosen.has(id))}
              onDone={() => setChosen(new Set())}
            />
            {accounts.length > 10 && (
              <TextInput
                size="xs"
                aria-label={t('accounts.find')}
                placeholder={t('accounts.find')}
                value={text}
                maxLength={100}
                onChange={(event) => setText(event.currentTarget.value)}
              />
            )}
          </div>
          <table className={classes.accounts}>
            <thead>
              <tr>
                <th className={classes.tick}>
                  <Checkbox
                    size="xs"
                    aria-label={t('accounts.selectAll')}
                    checked={all}
                    indeterminate={!all && chosen.size > 0}
                    onChange={() => setChosen(new Set(all ? [] : fitting.map(({ id }) => id)))}
                  />
                </th>
                <th>{t('accounts.number')}</th>
                <th>{t('accounts.utility')}</th>
                {!narrow && <th>{t('accounts.delivery')}</th>}
                <th>{t('accounts.status')}</th>
                {!narrow && <th>{t('accounts.start')}</th>}
                {!narrow && <th>{t('accounts.coverage')}</th>}
              </tr>
            </thead>
            <tbody>
              {rows.map((account) => (
                <AccountRow
                  key={account.id}
                  authorizationId={authorization.id}
                  account={account}
                  narrow={narrow}
                  chosen={chosen.has(account.id)}
                  onToggle={() => toggle(account.id)}
                />
              ))}
            </tbody>
          </table>
          {hidden > 0 && (
            <div>
              <Button
                variant="subtle"
                color="gray"
                size="compact-sm"
                onClick={() => setShown(shown + 4 * atFirst)}
              >
                {t('accounts.more', { count: hidden })}
              </Button>
            </div>
          )}
        </>
      )}
    </Part>
  )
}

const fits = ({ number, utility }: UtilityAccount, text: string) =>
  `${number} ${utility ?? ''}`.toLocaleLowerCase().includes(text.trim().toLocaleLowerCase())
