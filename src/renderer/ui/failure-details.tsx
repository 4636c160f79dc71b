import { Button, CopyButton, Popover, Stack } from '@mantine/core'
import type { Failure } from '@shared/failure'
import { useTranslation } from 'react-i18next'
import classes from './failure-view.module.css'

/** What the upstream itself said: for the help desk, one click deep. */
export function FailureDetails({ failure }: { failure: Failure }) {
  const { t } = useTranslation('failure')
  const lines: [string, string | undefined][] = [
    [t('details.kind'), failure.kind],
    [t('details.system'), failure.connectionName ?? failure.upstream],
    [t('details.code'), failure.code],
    [t('details.message'), failure.message],
    [t('details.requestId'), failure.requestId],
    [t('details.fields'), failure.kind === 'invalid' ? fieldLines(failure) : undefined],
  ]
  const said = lines.filter((line): line is [string, string] => Boolean(line[1]))
  return (
    <Popover position="bottom-start" width={360} trapFocus withinPortal>
      <Popover.Target>
        <Button variant="subtle" color="gray">
          {t('details.show')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="md" align="flex-start">
          <dl className={classes.details}>
            {said.map(([name, value]) => [<dt key={`${name}-name`}>{name}</dt>, <dd key={name}>{value}</dd>])}
          </dl>
          <CopyButton value={said.map((line) => line.join(': ')).join('\n')}>
            {({ copied, copy }) => (
              <Button variant="default" size="compact-sm" onClick={copy}>
                {copied ? t('details.copied') : t('details.copy')}
              </Button>
            )}
          </CopyButton>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}

const fieldLines = ({ fields }: Extract<Failure, { kind: 'invalid' }>) =>
  fields.map(({ path, problem }) => `${path} ${problem}`).join(', ')
