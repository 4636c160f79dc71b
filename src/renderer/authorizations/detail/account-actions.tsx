import { Button, Tooltip } from '@mantine/core'
import type { AccountChoice, RunKind } from '@shared/activation-run'
import type { Authorization, UtilityAccount } from '@shared/authorization'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useShortcuts } from '../../ui/shortcuts'
import { RunDialog } from '../runs/run-dialog'
import { useHindrance } from '../use-hindrance'

interface AccountActionsProps {
  authorization: Authorization
  /** Those that are chosen; none: all that are not active. */
  accounts: readonly UtilityAccount[]
  onDone: () => void
}

type Wanted = RunKind | 'otherStart'

/** Activates and deactivates accounts of one authorization. */
export function AccountActions({ authorization, accounts, onDone }: AccountActionsProps) {
  const { t } = useTranslation('authorizations')
  const [run, setRun] = useState<Wanted | null>(null)
  const hindrance = useHindrance(authorization.connectionId, 'handOverLogIns')
  const meant = accounts.length > 0 ? accounts : (authorization.utilityAccounts ?? [])
  const inactive = meant.filter(({ status }) => status !== 'Active')
  const active = accounts.filter(({ status }) => status === 'Active')
  const open = (next: Wanted) => !hindrance && setRun(next)
  useShortcuts(
    [
      {
        id: 'authorization.activate',
        keys: ['a'],
        label: t('keys.activate'),
        group: 'page',
        palette: true,
        run: () => open('activate'),
      },
    ],
    inactive.length > 0 && hindrance === null,
  )
  const choice = (of: readonly UtilityAccount[]): AccountChoice => ({
    of: 'accounts',
    accounts: of.map(({ id }) => ({ authorizationId: authorization.id, accountId: id })),
  })
  const button = (which: Wanted, count: number) =>
    count > 0 && (
      <Tooltip
        label={hindrance}
        disabled={hindrance === null}
        events={{ hover: true, focus: true, touch: true }}
      >
        <Button
          size="compact-sm"
          variant={which === 'activate' ? 'filled' : 'default'}
          aria-disabled={hindrance !== null || undefined}
          {...(hindrance !== null && { 'data-disabled': true })}
          onClick={() => open(which)}
        >
          {t(`accounts.${which}`, { count })}
        </Button>
      </Tooltip>
    )
  return (
    <>
      {button('activate', inactive.length)}
      {button('otherStart', active.length)}
      {button('deactivate', active.length)}
      {run && (
        <RunDialog
          kind={run === 'deactivate' ? 'deactivate' : 'activate'}
          choice={choice(run === 'activate' ? inactive : active)}
          activeToo={run === 'otherStart'}
          onClose={() => setRun(null)}
          onStarted={onDone}
        />
      )}
    </>
  )
}
