import { Group } from '@mantine/core'
import type { CustomerAccount } from '@shared/customer'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../app/query'
import { OnlineButton } from '../ui/online-button'
import { IdentificationView } from './identification-view'
import classes from './sign-in.module.css'
import { useIdentification } from './use-identification'

interface IdentifyProps {
  connectionId: string
  /** Somebody showed who they are; these accounts are theirs, perhaps none. */
  onFound: (accounts: CustomerAccount[]) => void
}

/** Buttons by which a customer shows who they are, and how far they are with it. Leaving it cancels. */
export function Identify({ connectionId, onFound }: IdentifyProps) {
  const { t } = useTranslation('signIn')
  const methods = useAnswer('signIn.status', { connectionId }).data?.methods ?? []
  const attempt = useIdentification({ connectionId, purpose: 'customer' }, ({ accounts }) =>
    onFound(accounts ?? []),
  )
  const { now, failure } = attempt
  const isUnderWay = now?.state === 'waiting' || now?.state === 'paused'
  const root = useFocusKept(
    isUnderWay ? '[role="group"]' : failed(attempt) ? '[role="alert"] button' : 'button',
  )
  const cancelByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isUnderWay) return
    event.preventDefault()
    event.stopPropagation()
    attempt.cancel()
  }
  const name = now?.person?.name ?? t('someone')
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape gives up what its buttons began.
    <div ref={root} className={classes.identify} onKeyDown={cancelByKey}>
      {!isUnderWay && (
        <Group gap="sm">
          {methods.map((method) => (
            <OnlineButton
              key={method}
              variant="default"
              loading={attempt.beginning === method}
              onClick={() => attempt.begin(method)}
            >
              {t(`identify.${method}`)}
            </OnlineButton>
          ))}
        </Group>
      )}
      {(now || failure) && <IdentificationView attempt={attempt} />}
      {now?.state === 'done' && (
        <p className={classes.hint} role="status">
          {now.accounts?.length === 0 ? t('noAccounts', { name }) : t('identified', { name })}
          {now.person?.maskedPersonalNumber && <span> {now.person.maskedPersonalNumber}</span>}
        </p>
      )}
    </div>
  )
}

const failed = ({ now, failure }: ReturnType<typeof useIdentification>) =>
  failure !== null || now?.state === 'failed'

/** Where the focused button goes away, the focus goes to `next` instead of getting lost. */
function useFocusKept(next: string) {
  const root = useRef<HTMLDivElement>(null)
  const last = useRef(next)
  useEffect(() => {
    const changed = last.current !== next
    last.current = next
    if (changed && document.activeElement === document.body)
      root.current?.querySelector<HTMLElement>(next)?.focus()
  }, [next])
  return root
}
