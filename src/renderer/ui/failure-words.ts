import type { ConsoleStatus } from '@shared/console'
import type { Failure } from '@shared/failure'
import { leastRole } from '@shared/role'
import type { TFunction } from 'i18next'

export type FailureAction = 'tryAgain' | 'openConnections' | 'signIn' | 'goBack' | null
export interface FailureWords {
  title: string
  text: string
  action: FailureAction
}
/** What the words need besides the failure. `instant` writes an ISO instant for reading. */
export interface Wording {
  t: TFunction<['failure', 'app', 'connections', 'roles']>
  platform: ConsoleStatus['platform']
  instant: (iso: string) => string
}

/** Every failure in the person's words. The one place where a new kind gets its own. */
export function failureWords(failure: Failure, { t, platform, instant }: Wording): FailureWords {
  const system = systemName(failure, t)
  const keychain = t(`app:keychain.${platform}`)
  const words = (
    key: Failure['kind'] | 'signInAtHub',
    action: FailureAction,
    more: { instant?: string; needs?: string; ask?: string; remedy?: string } = {},
  ) => {
    const values = { system, keychain, instant: '', needs: '', ask: '', remedy: '', ...more }
    return { title: t(`failure:${key}.title`, values), text: t(`failure:${key}.text`, values), action }
  }
  switch (failure.kind) {
    case 'offline':
    case 'timeout':
    case 'unavailable':
    case 'cancelled':
    case 'diskFull':
    case 'notWritable':
    case 'internal':
    case 'keychainLocked':
    case 'dataKeyMissing':
    case 'deskNewer':
    case 'deskBroken':
    case 'conflict':
      return words(failure.kind, 'tryAgain')
    case 'unauthenticated':
    case 'keyMissing':
    case 'unexpectedAnswer':
      return words(failure.kind, 'openConnections')
    case 'notFound':
      return words(failure.kind, 'goBack')
    case 'forbidden':
    case 'invalid':
    case 'notProvided':
      return words(failure.kind, null)
    case 'rateLimited':
      return words(failure.kind, 'tryAgain', { instant: instant(failure.retryAt) })
    case 'signInNeeded':
      return words(failure.upstream === 'hub' ? 'signInAtHub' : failure.kind, 'signIn')
    case 'keychainMissing':
      return words(failure.kind, 'tryAgain', { remedy: t(`failure:remedy.${platform}`) })
    case 'noPermission':
      return words(failure.kind, null, {
        needs: t(`roles:needs.${leastRole[failure.needs]}`),
        ask: failure.upstream ? t('roles:ask.hub', { hub: system }) : t('roles:ask.local'),
      })
    default:
      return failure satisfies never
  }
}

/** The connection's own name, else its kind's, else "the other system". */
export function systemName(failure: Failure, t: Wording['t']): string {
  if (failure.connectionName) return failure.connectionName
  return failure.upstream ? t(`connections:kinds.${failure.upstream}.name`) : t('failure:someSystem')
}
