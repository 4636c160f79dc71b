import '../words'
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from '../../app/query'
import { useNoRole } from '../../roles/use-may'
import { BackLink } from '../../ui/back-link'
import { FailureView } from '../../ui/failure-view'
import classes from '../../ui/import-file.module.css'
import { showToast } from '../../ui/undo-toast'
import { CorrectionBar } from './correction-bar'
import { CorrectionTable } from './correction-table'
import { setOpenFile, useOpenFile } from './open-file'

/** E-mails of contacts from a CSV file: checked first, then corrected here, together, and undone together. */
export function Component(): ReactNode {
  const { t } = useTranslation('contactPage')
  const open = useOpenFile()
  const choose = useAction('contacts.openCorrections', {
    onSuccess: (chosen) => chosen && setOpenFile(chosen),
  })
  const template = useAction('contacts.saveCorrectionTemplate', {
    onSuccess: ({ path }) =>
      path !== null && showToast('corrections', t('corrections.templateSaved', { path })),
  })
  const noRole = useNoRole('changeCustomers')
  const failure = choose.error ?? template.error
  return (
    <div className={classes.page}>
      <BackLink to="/contacts" label={t('corrections.back')} />
      <div className={classes.head}>
        <h1 className={classes.title}>{t('corrections.title')}</h1>
        <p className={classes.intro}>{t('corrections.intro')}</p>
        <div className={classes.buttons}>
          <Button
            variant={open ? 'default' : 'filled'}
            disabled={noRole !== null}
            loading={choose.isPending}
            onClick={() => choose.mutate({})}
          >
            {open ? t('corrections.another') : t('corrections.choose')}
          </Button>
          <Button variant="default" loading={template.isPending} onClick={() => template.mutate({})}>
            {t('corrections.template')}
          </Button>
        </div>
        {noRole && <p className={classes.remark}>{noRole}</p>}
        {failure && <FailureView failure={failure} as="strip" />}
        {open?.fileProblem && (
          <p role="alert" className={classes.remark}>
            {open.fileName}: {t(`corrections.problem.${open.fileProblem}`, { column: open.column ?? '' })}
          </p>
        )}
      </div>
      {open && !open.fileProblem && (
        <>
          <CorrectionBar open={open} mayCorrect={noRole === null} />
          <CorrectionTable key={open.id} open={open} />
        </>
      )}
    </div>
  )
}
