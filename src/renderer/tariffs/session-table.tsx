import type { TariffSessionRow } from '@shared/tariff'
import { Link, useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/format'
import { Part } from '../ui/part'
import parts from '../ui/part.module.css'
import { Mode } from './mode'
import { SessionState } from './session-state'
import classes from './tariffs.module.css'
import { usePageWord } from './use-page-word'

/** So many are drawn until somebody wants all of them. */
const first = 100

/** Conversations, the one that moved last first. */
export function SessionTable({ title, rows }: { title: string; rows: readonly TariffSessionRow[] }) {
  const { t } = useTranslation('tariffs')
  const { age, instant, number } = useFormat()
  const navigate = useNavigate()
  const word = usePageWord()
  const [all, setAll] = useState(false)
  const shown = all ? rows : rows.slice(0, first)
  return (
    <Part title={title} aside={<span className={classes.count}>{number(rows.length)}</span>}>
      <table className={`${parts.table} ${classes.table}`}>
        <thead>
          <tr>
            <th>{t('list.for')}</th>
            <th>{t('list.stands')}</th>
            <th>{t('list.provider')}</th>
            <th>{t('list.state')}</th>
            <th>{t('list.mode')}</th>
            <th>{t('list.moved')}</th>
          </tr>
        </thead>
        <tbody onKeyDown={walk}>
          {shown.map(({ id, subject, direction, live, state, pageKind, provider, updatedAt }) => (
            <tr
              key={id}
              onClick={(event) => {
                if (event.target instanceof Element && event.target.closest('a')) return
                void navigate({ to: '/tariffs/$sessionId', params: { sessionId: id } })
              }}
            >
              <td>
                <Link to="/tariffs/$sessionId" params={{ sessionId: id }} className={parts.link}>
                  {subject.name || t('list.nobody')}
                </Link>
                {direction === 'export' && <span className={classes.quiet}> · {t('direction.export')}</span>}
              </td>
              <td>{word(pageKind)}</td>
              <td>{provider ?? '–'}</td>
              <td>
                <SessionState state={state} />
              </td>
              <td>
                <Mode live={live} />
              </td>
              <td>
                <time dateTime={updatedAt} title={instant(updatedAt)}>
                  {age(updatedAt)}
                </time>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < rows.length && (
        <button type="button" className={classes.all} onClick={() => setAll(true)}>
          {t('list.all', { count: rows.length })}
        </button>
      )}
    </Part>
  )
}

/** J, K and the arrows go from one conversation to the next. */
function walk(event: KeyboardEvent<HTMLElement>) {
  const by = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key]
  if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('td:first-child a')]
  const next = links[links.findIndex((link) => link.matches(':focus')) + by]
  if (!next) return
  event.preventDefault()
  event.stopPropagation()
  next.focus()
}
