import { Button, Group, Modal, Stack } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { Endpoint, EndpointImport } from '@shared/endpoint'
import { useTranslation } from 'react-i18next'
import { useAction } from '../../app/query'
import { FailureView } from '../../ui/failure-view'
import classes from './endpoints.module.css'
import { useEndpointWords } from './use-endpoint-words'

interface ImportProps {
  connectionId: string
  read: EndpointImport | null
  onClose: () => void
}

/** What a file would change and what of it is refused; nothing happens before it is confirmed. */
export function EndpointImportDialog({ connectionId, read, onClose }: ImportProps) {
  const { t } = useTranslation(['endpoints', 'app'])
  const save = useAction('endpoints.save')
  const close = () => {
    save.reset()
    onClose()
  }
  const apply = ({ changes }: EndpointImport) =>
    save.mutate(
      { connectionId, changes: changes.map(({ operation, to }) => ({ operation, endpoint: to })) },
      {
        onSuccess: () => {
          notifications.show({ message: t('file.done', { count: changes.length }) })
          close()
        },
      },
    )
  return (
    <Modal
      opened={read !== null}
      onClose={close}
      size="lg"
      title={t('file.title', { fileName: read?.fileName ?? '' })}
      closeButtonProps={{ 'aria-label': t('app:close') }}
    >
      {read && (
        <Stack gap="lg">
          <Findings read={read} />
          {save.error && <FailureView failure={save.error} as="strip" />}
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={close}>
              {read.changes.length === 0 ? t('app:close') : t('app:cancel')}
            </Button>
            {read.changes.length > 0 && (
              <Button loading={save.isPending} onClick={() => apply(read)}>
                {t('file.confirm', { count: read.changes.length })}
              </Button>
            )}
          </Group>
        </Stack>
      )}
    </Modal>
  )
}

function Findings({ read: { changes, refused, unchanged } }: { read: EndpointImport }) {
  const { t } = useTranslation('endpoints')
  const words = useEndpointWords()
  return (
    <>
      {changes.length === 0 && <span>{t('file.nothing')}</span>}
      {changes.length > 0 && (
        <section className={classes.findings} aria-label={t('file.changes')}>
          <h3>{t('file.changes')}</h3>
          {changes.map(({ operation, from, to }) => (
            <div key={operation} className={classes.finding}>
              <span>{words.operation(operation)}</span>
              <ul>
                {differences(from, to).map(([was, is]) => (
                  <li key={is}>
                    <del>{was}</del> <ins>{is}</ins>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      )}
      {refused.length > 0 && (
        <section className={classes.findings} aria-label={t('file.refused')}>
          <h3>{t('file.refused')}</h3>
          {refused.map(({ operation, problems }) => (
            <div key={operation} className={classes.finding}>
              <span>{words.operation(operation)}</span>
              <ul>
                {problems.map(({ path, problem }) => (
                  <li key={path}>
                    {path !== '' && <code>{path}</code>} {words.problem(problem)}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      )}
      {unchanged > 0 && <span className={classes.quiet}>{t('file.unchanged', { count: unchanged })}</span>}
    </>
  )
}

/** What was and what is to be; where it only mends what could not be used, the whole. */
function differences(from: Endpoint, to: Endpoint): [string, string][] {
  const asked = ({ method, path }: Endpoint) => `${method} ${path}`
  const names = (part: 'query' | 'body') =>
    Object.entries(to[part]).map(([name, theirs]): [string, string] => [from[part][name] ?? '', theirs])
  const all: [string, string][] = [[asked(from), asked(to)], ...names('query'), ...names('body')]
  const other = all.filter(([was, is]) => was !== is)
  return other.length > 0 ? other : all.slice(0, 1)
}
