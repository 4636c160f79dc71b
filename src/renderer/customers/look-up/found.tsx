import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/query'
import { Empty } from '../../ui/empty'
import { FailureView } from '../../ui/failure-view'
import { AccountRows } from './account-rows'
import classes from './look-up.module.css'
import { Named } from './named'
import type { LookUp } from './use-look-up'

/** What a look-up found, and which data layers did not answer. */
export function Found({ lookUp }: { lookUp: LookUp }) {
  const { t } = useTranslation('customers')
  const { answer, askedBy, failure, ask, askAs, others } = lookUp
  const connections = useAnswer('connections.list', {}).data ?? []
  const failures = failure ? [failure] : (answer?.failures ?? [])
  if (lookUp.named && !failure) return <Named accounts={lookUp.named} typed={lookUp.typed.trim()} />
  if (failures.length === 0 && !answer) return null
  const accounts = answer?.accounts ?? []
  // Where none of them answered, nobody said that there is no account.
  const answered = failures.length < connections.filter(({ kind }) => kind === 'data-layer').length
  return (
    <section className={classes.found} aria-live="polite">
      {failures.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: failures have no other name, and come all at once.
        <FailureView key={at} failure={one} onRetry={() => ask()} as="strip" />
      ))}
      {accounts.length > 0 && (
        <>
          <h2 className={classes.title}>{t('lookUp.found', { count: accounts.length })}</h2>
          <AccountRows label={t('lookUp.found', { count: accounts.length })} accounts={accounts} focused />
        </>
      )}
      {answer && askedBy && answered && accounts.length === 0 && (
        <Empty
          title={t('lookUp.none.title')}
          text={t(failures.length > 0 ? 'lookUp.none.partly' : 'lookUp.none.text', {
            kind: t(`lookUp.kindWords.${askedBy}`),
          })}
          action={
            others[0] && (
              <Button variant="default" onClick={() => others[0] && askAs(others[0])}>
                {t(`lookUp.as.${others[0]}`)}
              </Button>
            )
          }
        />
      )}
    </section>
  )
}
