import { TextInput } from '@mantine/core'
import type { Connection } from '@shared/connection'
import { type EndpointDraft, type EndpointRow, placeholders, reads } from '@shared/endpoint'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureView } from '../../ui/failure-view'
import { OnlineButton } from '../../ui/online-button'
import { EndpointTrialView, type TestAction } from './endpoint-trial'
import classes from './endpoints.module.css'

interface TestProps {
  connection: Connection
  row: EndpointRow
  typed: EndpointDraft
  test: TestAction
  whenRight: (go: (right: EndpointDraft) => void) => void
}

/** Tries what is typed, with ids that the person knows or made-up ones. */
export function EndpointTest({ connection, row: { operation, usual }, typed, test, whenRight }: TestProps) {
  const { t } = useTranslation('endpoints')
  const [ids, setIds] = useState<Record<string, string>>({})
  if (!reads(usual)) return <p className={classes.quiet}>{t('test.neverWhy', { name: connection.name })}</p>
  return (
    <div className={classes.trying}>
      {placeholders(usual.path).map((name) => (
        <TextInput
          key={name}
          label={t('test.id', { name: `{${name}}` })}
          placeholder={t('test.idHint')}
          spellCheck={false}
          value={ids[name] ?? ''}
          onChange={({ currentTarget: { value } }) => setIds({ ...ids, [name]: value.trim() })}
        />
      ))}
      <OnlineButton
        variant="default"
        needs="administer"
        loading={test.isPending}
        onClick={() =>
          whenRight((endpoint) => test.mutate({ connectionId: connection.id, operation, endpoint, ids }))
        }
      >
        {t('test.title')}
      </OnlineButton>
      <EndpointTrialView test={test} of={typed} explains />
      {test.error && <FailureView failure={test.error} as="strip" />}
    </div>
  )
}
