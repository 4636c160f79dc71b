import { IconFlag, IconFlagFilled } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useAction, useAnswer } from '../../app/query'
import { useShortcuts } from '../../ui/shortcuts'
import { Tool } from '../../ui/tool'
import { useSayFailure } from '../../ui/use-say-failure'

/** Flags an invoice for ourselves, or takes the flag away: the same press undoes it. */
export function FlagTool({ id }: { id: string }) {
  const { t } = useTranslation('invoiceMarks')
  const invoice = useAnswer('invoices.get', { id }).data
  const { mutate } = useAction('invoices.flag', { onError: useSayFailure() })
  const flagged = invoice?.flagged === true
  const label = flagged ? t('unflag') : t('flag')
  const turn = () => mutate({ id, flagged: !flagged })
  useShortcuts(
    [{ id: 'invoices.flag', keys: ['f'], label, group: 'page', palette: true, run: turn }],
    invoice !== undefined,
  )
  return (
    <Tool
      icon={flagged ? IconFlagFilled : IconFlag}
      label={label}
      keys="f"
      pressed={flagged}
      disabled={!invoice}
      onClick={turn}
    />
  )
}
