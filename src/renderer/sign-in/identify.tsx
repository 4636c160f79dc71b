import { Group } from '@mantine/core'
import type { CustomerAccount } from '@shared/customer'
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
  const name = now?.person?.name ?? t('someone')
  return (
    <div className={classes.identify}>
      {!isUnderWay && (
        <Group gap="sm">
          {methods.map((method) => (
            <OnlineButton key={method} variant="default" onClick={() => attempt.begin(method)}>
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
