import type { Connection } from '@shared/connection'
import type { EndpointRow } from '@shared/endpoint'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useShortcuts } from '../../ui/shortcuts'
import { EndpointLine } from './endpoint-line'
import classes from './endpoints.module.css'

interface TableProps {
  connection: Connection
  rows: readonly EndpointRow[]
}

/** One line per operation; the one that the route names is open. Arrows, J and K go from line to line. */
export function EndpointTable({ connection, rows }: TableProps) {
  const { t } = useTranslation(['endpoints', 'app'])
  const { operation: opened } = getRouteApi('/settings/$section').useSearch()
  const navigate = useNavigate()
  const table = useRef<HTMLTableElement>(null)

  const heads = () => [...(table.current?.querySelectorAll<HTMLElement>('[aria-expanded]') ?? [])]
  const move = (by: number) => {
    const all = heads()
    const at = all.findIndex((head) => head.matches(':focus'))
    all[at < 0 ? 0 : Math.min(Math.max(at + by, 0), all.length - 1)]?.focus()
  }
  const show = (operation: string | undefined) =>
    void navigate({
      to: '/settings/$section',
      params: { section: 'connections' },
      search: { endpoints: connection.id, ...(operation !== undefined && { operation }) },
      replace: true,
    })
  useShortcuts([
    { id: 'endpoints.next', keys: ['j'], label: t('keys.next'), group: 'list', run: () => move(1) },
    { id: 'endpoints.before', keys: ['k'], label: t('keys.before'), group: 'list', run: () => move(-1) },
  ])
  return (
    <table
      ref={table}
      className={classes.table}
      onKeyDown={(event) => {
        if (!(event.target instanceof HTMLElement) || !event.target.hasAttribute('aria-expanded')) return
        if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
        event.preventDefault()
        move(event.key === 'ArrowDown' ? 1 : -1)
      }}
    >
      <thead>
        <tr>
          {(['operation', 'asked', 'state', 'test'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      {rows.map((row) => (
        <EndpointLine
          key={row.operation}
          connection={connection}
          row={row}
          isOpen={row.operation === opened}
          onToggle={(open) => {
            show(open ? row.operation : undefined)
            if (!open) heads()[rows.indexOf(row)]?.focus()
          }}
        />
      ))}
    </table>
  )
}
