import '../words'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/query'
import { BackLink } from '../../ui/back-link'
import { CopyText } from '../../ui/copy-text'
import { FailureView } from '../../ui/failure-view'
import { Part } from '../../ui/part'
import { ConnectionChoice } from '../connection-choice'
import runClasses from '../runs/runs.module.css'
import { useConnectionChoice } from '../use-connection-choice'
import { useHindrance } from '../use-hindrance'
import classes from './form-link.module.css'
import { LinkQr } from './link-qr'
import { SendForm } from './send-form'
import { Sends } from './sends'
import { Suggestions } from './suggestions'

/** The company's form link: to copy, to show, to send, and to whom it went. */
export function Component(): ReactNode {
  const { t } = useTranslation('authorizations')
  const choice = useConnectionChoice()
  const connectionId = choice.one?.id
  const hindrance = useHindrance(connectionId)
  const enabled = connectionId !== undefined && hindrance === null
  const { data, error, refetch } = useAnswer(
    'authorizations.formLink',
    { connectionId: connectionId ?? ' ' },
    { enabled },
  )
  const link = data?.link
  return (
    <div className={runClasses.page}>
      <BackLink to="/authorizations" label={t('link.back')} />
      <div className={runClasses.content}>
        <h1 className={runClasses.title}>{t('link.title')}</h1>
        <p className={classes.intro}>{t('link.intro')}</p>
        {choice.known && !choice.one && <p className={runClasses.quiet}>{t('link.noConnection')}</p>}
        <ConnectionChoice {...choice} />
        {!link && hindrance && choice.one && <p className={runClasses.remark}>{hindrance}</p>}
        {error && <FailureView failure={error} onRetry={() => void refetch()} />}
        {link && connectionId && (
          <div className={classes.link}>
            <div className={classes.write}>
              <Part title={t('link.link')}>
                <p className={classes.address}>
                  <code>{link}</code>
                  <CopyText text={link} label={t('link.copy')} />
                </p>
              </Part>
              <SendForm key={connectionId} connectionId={connectionId} link={link} />
            </div>
            <LinkQr link={link} />
          </div>
        )}
        <Suggestions />
        <Sends />
      </div>
    </div>
  )
}
