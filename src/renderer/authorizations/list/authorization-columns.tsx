import type { AuthorizationRow } from '@shared/authorization'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format'
import { today } from '../../invoices/days'
import type { ListColumn } from '../../ui/list/column'
import screen from '../../ui/list/list-screen.module.css'
import type { AuthorizationSortBy } from '../authorization-list'
import classes from '../authorizations-page.module.css'
import { StateView } from '../state-view'
import { useStateWords } from '../state-words'
import { useTimeInStatus } from '../time-in-status'

/** Who must act and why comes before whose it is: the standard ones fit into a window of 1280 pixels. */
export function useAuthorizationColumns(): ListColumn<AuthorizationRow, AuthorizationSortBy>[] {
  const { t } = useTranslation('authorizations')
  const { day } = useFormat()
  const words = useStateWords()
  const time = useTimeInStatus()
  return useMemo(() => {
    const now = today()
    const column = (
      id: string,
      width: number,
      label: string,
      cell: (row: AuthorizationRow) => React.ReactNode,
      more: Partial<ListColumn<AuthorizationRow, AuthorizationSortBy>> = {},
    ) => ({ id, width, label, cell, ...more })
    return [
      column('logIn', 204, t('columns.logIn'), logIn, { sort: 'username', grows: true }),
      column('host', 152, t('columns.host'), ({ host }) => quiet(host), { sort: 'host', grows: true }),
      column(
        'state',
        168,
        t('columns.state'),
        ({ state, listed }) => (
          <StateView state={state} word={listed ? words.status(state.status) : t('status.unlisted')} />
        ),
        { sort: 'status' },
      ),
      column(
        'reason',
        196,
        t('columns.reason'),
        ({ state, errors }) => (
          <span className={screen.text} title={errors ?? words.reason(state) ?? undefined}>
            {words.reason(state)}
          </span>
        ),
        { grows: true },
      ),
      column(
        'whoActs',
        88,
        t('columns.whoActs'),
        ({ state }) => whoActs(state.whoActs, words.whoActs(state)),
        {
          sort: 'whoActs',
        },
      ),
      column('age', 80, t('columns.age'), ({ statusSince }) => time(statusSince), {
        sort: 'statusSince',
        align: 'end',
      }),
      column('accounts', 112, t('columns.accounts'), ({ accounts }) => accounts && words.accounts(accounts), {
        sort: 'accounts',
        align: 'end',
      }),
      column('owner', 104, t('columns.owner'), ({ notes }) => text(notes.owner), { sort: 'owner' }),
      column('tags', 132, t('columns.tags'), ({ notes }) => <Tags tags={notes.tags} />, { grows: true }),
      column(
        'followUp',
        112,
        t('columns.followUp'),
        ({ notes: { followUpOn } }) =>
          followUpOn && (
            <span className={followUpOn <= now ? classes.due : undefined}>{day(followUpOn)}</span>
          ),
        { sort: 'followUpOn' },
      ),
      column('next', 320, t('columns.next'), ({ state }) => text(words.next(state)), {
        hidden: true,
        grows: true,
      }),
      column('utilities', 168, t('columns.utilities'), ({ utilities }) => text(utilities.join(', ')), {
        hidden: true,
        grows: true,
      }),
      column('note', 200, t('columns.note'), ({ notes }) => text(notes.note.split('\n')[0] ?? ''), {
        hidden: true,
        grows: true,
      }),
      column('company', 96, t('columns.company'), ({ companyId }) => text(companyId ?? ''), { hidden: true }),
      column(
        'created',
        116,
        t('columns.created'),
        ({ createdAt }) => createdAt && day(createdAt.slice(0, 10)),
        {
          sort: 'createdAt',
          hidden: true,
        },
      ),
    ]
  }, [t, day, words, time])
}

const text = (value: string) => (
  <span className={screen.text} title={value}>
    {value}
  </span>
)

const quiet = (value: string) => (
  <span className={classes.quiet} title={value}>
    {value}
  </span>
)

const whoActs = (who: string, word: string) => (
  <span className={who === 'nobody' || who === 'utility' ? classes.quiet : screen.text}>{word}</span>
)

function logIn({ username, host, notes: { nickname } }: AuthorizationRow) {
  return (
    <span className={screen.text} title={[nickname, username, host].filter(Boolean).join(' · ')}>
      {nickname || username}
    </span>
  )
}

export function Tags({ tags }: { tags: readonly string[] }) {
  return (
    <span className={classes.tags}>
      {tags.map((tag) => (
        <span key={tag} className={classes.tag}>
          {tag}
        </span>
      ))}
    </span>
  )
}
