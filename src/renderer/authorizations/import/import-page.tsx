import '../words'
import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from '../../app/query'
import { useNoRole } from '../../roles/use-may'
import { BackLink } from '../../ui/back-link'
import { FailureView } from '../../ui/failure-view'
import classes from '../../ui/import-file.module.css'
import { ConnectionChoice } from '../connection-choice'
import runClasses from '../runs/runs.module.css'
import { useConnectionChoice } from '../use-connection-choice'
import { ImportRows } from './import-rows'
import { setOpenImport, useOpenImport } from './open-import'

/** Log-ins of a CSV file: checked first, then handed over one after the other. */
export function Component(): ReactNode {
  const { t } = useTranslation('authorizations')
  const choice = useConnectionChoice()
  const open = useOpenImport()
  const choose = useAction('authorizations.openImport', {
    onSuccess: (chosen) => chosen && setOpenImport(chosen),
  })
  const template = useAction('authorizations.saveTemplate', {
    onSuccess: ({ path }) =>
      path !== null && notifications.show({ message: t('import.templateSaved', { path }) }),
  })
  const failure = choose.error ?? template.error
  const running = open?.state === 'running'
  const noRole = useNoRole('handOverLogIns', choice.one?.id)
  return (
    <div className={classes.page}>
      <BackLink to="/authorizations" label={t('import.back')} />
      <div className={classes.head}>
        <h1 className={classes.title}>{t('import.title')}</h1>
        <p className={classes.intro}>{t('import.intro')}</p>
        {choice.known && !choice.one && <p className={runClasses.quiet}>{t('link.noConnection')}</p>}
        {!open && <ConnectionChoice {...choice} />}
        {choice.one && (
          <div className={classes.buttons}>
            <Button
              variant={open ? 'default' : 'filled'}
              disabled={running || noRole !== null}
              loading={choose.isPending}
              onClick={() => choice.one && choose.mutate({ connectionId: choice.one.id })}
            >
              {open ? t('import.another') : t('import.choose')}
            </Button>
            <Button variant="default" loading={template.isPending} onClick={() => template.mutate({})}>
              {t('import.template')}
            </Button>
          </div>
        )}
        {noRole && <p className={classes.remark}>{noRole}</p>}
        {failure && <FailureView failure={failure} as="strip" />}
        {open?.fileProblem && (
          <p role="alert" className={classes.remark}>
            {open.fileName}: {t(`import.problem.${open.fileProblem}`, { column: open.column ?? '' })}
          </p>
        )}
      </div>
      {open && !open.fileProblem && <ImportRows key={open.id} open={open} />}
    </div>
  )
}
