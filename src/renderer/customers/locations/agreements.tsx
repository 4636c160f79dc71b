import type { Agreement } from '@shared/agreement'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../i18n/use-language'
import classes from './locations.module.css'
import { noticeWords } from './notice-words'
import { ServiceState } from './service-state'
import { usePeriodWords } from './use-period-words'

/** What was agreed for a service. */
export function Agreements({ agreements }: { agreements: readonly Agreement[] }) {
  const { t } = useTranslation('customers')
  const language = useLanguage()
  const period = usePeriodWords()
  if (agreements.length === 0) return <p className={classes.quiet}>{t('agreements.none')}</p>
  return (
    <ul className={classes.list}>
      {agreements.map(({ id, name, type, status, startsOn, endsOn, noticePeriod }) => (
        <li key={id}>
          <div className={classes.entry}>
            <span className={classes.entryName} translate="no">
              {name ?? (type ? typeWords(type, t) : t('agreements.unnamed', { id }))}
            </span>
            {status && <ServiceState status={status} />}
          </div>
          <p className={classes.quiet}>
            {[
              name && type && typeWords(type, t),
              period(startsOn, endsOn),
              startsOn && !endsOn && t('service.forGood'),
              noticePeriod && t('agreements.notice', { period: noticeWords(noticePeriod, language) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  )
}

const types = ['fixed', 'running'] as const

/** A kind of agreement in words; one that we do not know stays as the upstream says it. */
function typeWords(type: string, t: TFunction<'customers'>): string {
  const known = types.find((one) => one === type.toLowerCase())
  return known ? t(`agreements.types.${known}`) : type
}
