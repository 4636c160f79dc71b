import { Button, Modal } from '@mantine/core'
import type { TariffSession } from '@shared/tariff'
import { useTranslation } from 'react-i18next'
import classes from './ask.module.css'

interface DisconnectDialogProps {
  session: TariffSession
  onClose: () => void
  onDisconnect: () => void
}

/** The upstream cannot take it back: what is disconnected, and whose it is, stands here first. */
export function DisconnectDialog({
  session: { page, provider, subject },
  onClose,
  onDisconnect,
}: DisconnectDialogProps) {
  const { t } = useTranslation('tariffs')
  const what = ('tariff' in page && page.tariff.name) || provider || t('disconnect.tariff')
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('disconnect.title', { what })}
      closeButtonProps={{ 'aria-label': t('disconnect.keep') }}
    >
      <p className={classes.dialogText}>
        {subject.name ? t('disconnect.textOf', { name: subject.name }) : t('disconnect.text')}
      </p>
      <div className={classes.dialogButtons}>
        <Button variant="default" data-autofocus onClick={onClose}>
          {t('disconnect.keep')}
        </Button>
        <Button color="red" onClick={onDisconnect}>
          {t('disconnect.confirm', { what })}
        </Button>
      </div>
    </Modal>
  )
}
