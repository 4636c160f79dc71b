import type { Connection } from '@shared/connection'
import { type Endpoint, type EndpointRow, reads } from '@shared/endpoint'
import { IconAlertTriangle, IconChevronDown, IconChevronRight, IconPencil } from '@tabler/icons-react'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from '../../app/query'
import { OnlineButton } from '../../ui/online-button'
import { Status } from '../../ui/status'
import { EndpointForm } from './endpoint-form'
import { EndpointTrialView } from './endpoint-trial'
import classes from './endpoints.module.css'
import { useEndpointWords } from './use-endpoint-words'

interface LineProps {
  connection: Connection
  row: EndpointRow
  isOpen: boolean
  onToggle: (open: boolean) => void
}

export function EndpointLine({ connection, row, isOpen, onToggle }: LineProps) {
  const { t } = useTranslation('endpoints')
  const { operation: inWords } = useEndpointWords()
  const test = useAction('endpoints.test')
  const { operation, endpoint, usual, isChanged, refused } = row
  const names = [...Object.values(endpoint.query), ...Object.values(endpoint.body)].join(', ')
  const Chevron = isOpen ? IconChevronDown : IconChevronRight
  const formId = `endpoint-${operation}`
  return (
    <tbody data-open={isOpen || undefined} data-changed={isChanged || undefined}>
      <tr>
        <th scope="row">
          <button
            type="button"
            className={classes.head}
            aria-expanded={isOpen}
            aria-controls={isOpen ? formId : undefined}
            onClick={() => onToggle(!isOpen)}
          >
            <Chevron size={14} aria-hidden />
            <span>{inWords(operation)}</span>
          </button>
        </th>
        <td>
          <span className={classes.asked}>
            <span className={classes.method} data-writes={!reads(usual) || undefined}>
              {endpoint.method}
            </span>
            <span className={classes.what}>
              <span>
                <Path endpoint={endpoint} />
              </span>
              {names && <span className={classes.names}>{names}</span>}
            </span>
          </span>
        </td>
        <td>
          {refused ? (
            <Status icon={IconAlertTriangle} word={t('unusable')} tone="bad" />
          ) : isChanged ? (
            <Status icon={IconPencil} word={t('changed')} tone="warn" />
          ) : (
            <span className={classes.quiet}>{t('asUsual')}</span>
          )}
        </td>
        <td>
          <span className={classes.test}>
            {reads(usual) ? (
              <>
                <OnlineButton
                  variant="default"
                  size="compact-xs"
                  needs="administer"
                  loading={test.isPending}
                  aria-label={t('test.buttonOf', { operation: inWords(operation) })}
                  onClick={() => test.mutate({ connectionId: connection.id, operation, endpoint, ids: {} })}
                >
                  {t('test.button')}
                </OnlineButton>
                <EndpointTrialView test={test} of={endpoint} />
              </>
            ) : (
              <span className={classes.quiet} title={t('test.neverWhy', { name: connection.name })}>
                {t('test.never')}
              </span>
            )}
          </span>
        </td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={4} id={formId}>
            <EndpointForm connection={connection} row={row} test={test} onClose={() => onToggle(false)} />
          </td>
        </tr>
      )}
    </tbody>
  )
}

/** What is filled in stands out from what is fixed. */
function Path({ endpoint: { path } }: { endpoint: Endpoint }) {
  const parts = path.split(/(?=\/)|(?<=\})|(?=\{)/)
  return parts.map((part, at) => {
    const key = parts.slice(0, at + 1).join('')
    if (part.startsWith('{')) return <var key={key}>{part}</var>
    return (
      <Fragment key={key}>
        {at > 0 && <wbr />}
        {part}
      </Fragment>
    )
  })
}
