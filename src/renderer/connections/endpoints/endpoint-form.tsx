import { Button, Select, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { Connection } from '@shared/connection'
import { type EndpointDraft, type EndpointRow, placeholders } from '@shared/endpoint'
import { methodsFor } from '@shared/endpoint-check'
import { useTranslation } from 'react-i18next'
import { useNoRole } from '../../roles/use-may'
import { FailureView } from '../../ui/failure-view'
import { EndpointTest } from './endpoint-test'
import type { TestAction } from './endpoint-trial'
import classes from './endpoints.module.css'
import { useEndpointForm } from './use-endpoint-form'
import { braced, problemAt, useEndpointWords } from './use-endpoint-words'

interface FormProps {
  connection: Connection
  row: EndpointRow
  test: TestAction
  onClose: () => void
}

/** Changes one operation, under its line. */
export function EndpointForm({ connection, row, test, onClose }: FormProps) {
  const { t } = useTranslation(['endpoints', 'app'])
  const words = useEndpointWords()
  const form = useEndpointForm(connection.id, row)
  const { operation, usual } = row
  const mayChange = useNoRole('administer', connection.id) === null
  const { typed } = form
  if (!typed) return null

  const inWords = words.operation(operation)
  const errorAt = (path: string) => {
    const problem = problemAt(form.problems, path)
    return problem === undefined ? undefined : words.problem(problem, usual)
  }
  const unlike = (is: string | undefined, was: string) =>
    is === was ? undefined : t('form.usual', { usual: was })
  const methods = methodsFor(usual)
  const needed = placeholders(usual.path)
  const hint = needed.length > 0 ? t('form.pathHint', { names: braced(needed) }) : t('form.pathHintPlain')
  const done = (message: string) => () => {
    notifications.show({ message })
    onClose()
  }
  return (
    <form
      className={classes.form}
      aria-label={t('form.label', { operation: inWords })}
      noValidate
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        form.whenRight((right) => form.save(right, done(t('form.saved', { operation: inWords }))))
      }}
      onKeyDown={(event) => {
        // A list that is open closes first.
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        onClose()
      }}
    >
      {row.refused && (
        <p className={classes.warning}>
          {t('kept')} {problemAt(row.refused.problems, '') && words.problem('unreadable')}
        </p>
      )}
      {form.restored && <p className={classes.note}>{t('restored')}</p>}
      <div className={classes.place}>
        <Select
          label={t('form.method')}
          data={methods}
          value={typed.method}
          readOnly={methods.length === 1}
          {...(methods.length === 1 && { title: t('form.onlyReads'), rightSection: null })}
          error={errorAt('method')}
          onChange={(method) => method && form.type({ ...typed, method })}
        />
        <TextInput
          label={t('form.path')}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          description={unlike(typed.path, usual.path) ?? hint}
          classNames={{ input: classes.code }}
          spellCheck={false}
          data-autofocus
          autoFocus
          value={typed.path}
          error={errorAt('path')}
          onChange={({ currentTarget: { value: path } }) => form.type({ ...typed, path })}
        />
      </div>
      {(['query', 'body'] as const).map((part) => (
        <Names key={part} part={part} typed={typed} usual={usual} errorAt={errorAt} onType={form.type} />
      ))}
      {form.failure && <FailureView failure={form.failure} as="strip" />}
      <div className={classes.buttons}>
        <Button type="submit" loading={form.saving} disabled={!mayChange}>
          {t('form.save')}
        </Button>
        <Button
          variant="default"
          onClick={() => {
            form.forget()
            onClose()
          }}
        >
          {t('app:cancel')}
        </Button>
        {(row.isChanged || row.refused) && (
          <Button
            variant="subtle"
            color="gray"
            loading={form.resetting}
            disabled={!mayChange}
            onClick={() => form.reset(done(t('form.isReset', { operation: inWords })))}
          >
            {t('form.reset')}
          </Button>
        )}
      </div>
      <EndpointTest connection={connection} row={row} typed={typed} test={test} whenRight={form.whenRight} />
    </form>
  )
}

interface NamesProps {
  part: 'query' | 'body'
  typed: EndpointDraft
  usual: EndpointRow['usual']
  errorAt: (path: string) => string | undefined
  onType: (next: EndpointDraft) => void
}

function Names({ part, typed, usual, errorAt, onType }: NamesProps) {
  const { t } = useTranslation('endpoints')
  const words = useEndpointWords()
  const names = Object.entries(usual[part])
  if (names.length === 0) return null
  return (
    <fieldset className={classes.fieldset}>
      <legend>{t(`form.${part}`)}</legend>
      {names.map(([name, was]) => (
        <TextInput
          key={name}
          label={words.parameter(name)}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          description={typed[part][name] === was ? undefined : t('form.usual', { usual: was })}
          classNames={{ input: classes.code }}
          spellCheck={false}
          value={typed[part][name] ?? ''}
          error={errorAt(`${part}.${name}`)}
          onChange={({ currentTarget: { value } }) =>
            onType({ ...typed, [part]: { ...typed[part], [name]: value } })
          }
        />
      ))}
    </fieldset>
  )
}
