import '../words'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format'
import { useNoRole } from '../../roles/use-may'
import { CopyText } from '../../ui/copy-text'
import { Tool } from '../../ui/tool'
import classes from './correction.module.css'
import { useCorrect, useCorrection } from './use-correction'

/** Beside the hub's e-mail the one that we know better, where there is one. */
export function CorrectionLine({ contactId, changing }: { contactId: string; changing: boolean }) {
  const { t } = useTranslation('contactPage')
  const { instant } = useFormat()
  const correction = useCorrection(contactId)
  const { correct, pending } = useCorrect(contactId)
  const hindrance = useNoRole('changeCustomers', contactId)
  if (!correction) return null
  const { email, who, at } = correction
  return (
    <>
      <dt>{t('correction.shown')}</dt>
      <dd className={classes.line}>
        <span>{email}</span>
        <CopyText text={email} label={t('correction.copy')} />
        {changing && (
          <Tool
            icon={IconX}
            label={t('correction.remove')}
            hindrance={hindrance}
            loading={pending}
            onClick={() => correct(null)}
          />
        )}
        <span className={classes.by}>{t('correction.by', { who, at: instant(at) })}</span>
      </dd>
    </>
  )
}
