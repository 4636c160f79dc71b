import { Button } from '@mantine/core'
import { type CorrectionImport, correctionStates } from '@shared/email-correction'
import type { Failure } from '@shared/failure'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from '../../app/query'
import { FailureView } from '../../ui/failure-view'
import classes from '../../ui/import-file.module.css'
import { Tool } from '../../ui/tool'
import { showToast, showUndo } from '../../ui/undo-toast'
import { setOpenFile } from './open-file'

const toast = 'corrections'

/** What is in the file, counted, and what is done with it. Main decides who may correct; `mayCorrect`: as far as is known. */
export function CorrectionBar({ open, mayCorrect }: { open: CorrectionImport; mayCorrect: boolean }) {
  const { t } = useTranslation('contactPage')
  const [failure, setFailure] = useState<Failure | null>(null)
  const onError = setFailure
  const { id, counts } = open
  const undo = useAction('contacts.undoCorrections', {
    onError,
    onSuccess: async (next) => {
      await setOpenFile(next)
      showToast(toast, t('undone'))
    },
  })
  const run = useAction('contacts.runCorrections', {
    onError,
    onSuccess: async (next) => {
      await setOpenFile(next)
      showUndo({
        id: toast,
        message: t('corrections.done'),
        undo: t('undo'),
        onUndo: () => undo.mutate({ id }),
      })
    },
  })
  const close = useAction('contacts.closeCorrections', { onError, onSuccess: () => setOpenFile(null) })
  const save = useAction('contacts.saveCorrections', {
    onError,
    onSuccess: ({ path }) => path !== null && showToast(toast, t('corrections.saved', { path })),
  })
  const waiting = counts.ready + counts.undone
  return (
    <>
      <section className={classes.bar} aria-label={t('corrections.file')}>
        <strong>{open.fileName}</strong>
        <Tool
          icon={IconX}
          label={t('corrections.close')}
          loading={close.isPending}
          onClick={() => close.mutate({ id })}
        />
        <span role="status">
          {correctionStates
            .filter((state) => counts[state] > 0)
            .map((state) => t(`corrections.counts.${state}`, { count: counts[state] }))
            .join(' · ')}
        </span>
        <span className={classes.gap} />
        <Button
          size="compact-sm"
          variant="default"
          loading={save.isPending}
          onClick={() => save.mutate({ id })}
        >
          {t('corrections.result')}
        </Button>
        {open.state === 'done' ? (
          <Button
            size="compact-sm"
            variant="default"
            disabled={!mayCorrect}
            loading={undo.isPending}
            onClick={() => undo.mutate({ id })}
          >
            {t('undo')}
          </Button>
        ) : (
          waiting > 0 && (
            <Button
              size="compact-sm"
              disabled={!mayCorrect}
              loading={run.isPending}
              onClick={() => run.mutate({ id })}
            >
              {t('corrections.run', { count: waiting })}
            </Button>
          )
        )}
      </section>
      {failure && (
        <div className={classes.failure}>
          {failure.kind === 'notFound' ? (
            <p role="alert">{t('corrections.lost')}</p>
          ) : (
            <FailureView failure={failure} as="strip" />
          )}
        </div>
      )}
    </>
  )
}
