import type { ConnectionReport } from '@shared/connection'
import { IconCircleCheck, IconCircleMinus, IconCircleX, IconLock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/format'
import { Status } from '../ui/status'
import classes from './connections.module.css'

type Finding = ConnectionReport['findings'][number]

const signs = {
  works: { icon: IconCircleCheck, tone: 'good' },
  notProvided: { icon: IconCircleMinus, tone: 'quiet' },
  refused: { icon: IconLock, tone: 'warn' },
  failed: { icon: IconCircleX, tone: 'bad' },
} as const

/** What a test found, thing by thing. */
export function ConnectionReportView({ report }: { report: ConnectionReport }) {
  const { t } = useTranslation('connections')
  const { number } = useFormat()
  return (
    <section className={classes.report} aria-live="polite">
      <h3>{t('report.title')}</h3>
      {report.signedInAs !== null && (
        <p className={classes.facts}>{t('report.signedInAs', { name: report.signedInAs })}</p>
      )}
      <ul>
        {report.findings.map((finding) => (
          <Line key={finding.ability} finding={finding} />
        ))}
      </ul>
      {report.quickest !== null && (
        <p className={classes.facts}>
          {t('report.quickest', { milliseconds: number(Math.round(report.quickest)) })}
        </p>
      )}
    </section>
  )
}

function Line({ finding: { ability, verdict, status, failure } }: { finding: Finding }) {
  const { t } = useTranslation('connections')
  const known = abilities.find((candidate) => candidate === ability)
  return (
    <li className={classes.finding}>
      <span>{known ? t(`abilities.${known}`) : ability}</span>
      <span className={classes.verdict} title={failure ?? undefined}>
        <Status {...signs[verdict]} word={t(`report.${verdict}`)} />
        {verdict !== 'works' && (
          <span className={classes.code}>
            {status === null ? t('report.noAnswer') : t('report.status', { status })}
          </span>
        )}
      </span>
    </li>
  )
}

const abilities = [
  'myAccount',
  'organisations',
  'permissions',
  'contacts',
  'accountSearch',
  'account',
  'userRoles',
  'invoices',
  'invoicePdfStream',
  'invoicePdfUrl',
  'authorizations',
  'formLink',
  'login',
] as const
