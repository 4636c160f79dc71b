import { IconFileImport } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Age } from '../../ui/age'
import { useShortcuts } from '../../ui/shortcuts'
import { Tool } from '../../ui/tool'

/** At the end of the list's bar: how old it is, and the way to correct e-mails by a file. */
export function ListEnd({ asOf }: { asOf: string | null }) {
  const { t } = useTranslation('contacts')
  const navigate = useNavigate()
  const go = () => void navigate({ to: '/contacts/corrections' })
  const label = t('corrections')
  useShortcuts([{ id: 'contacts.corrections', keys: [], label, group: 'page', palette: true, run: go }])
  return (
    <>
      <Age source="cache" asOf={asOf} />
      <Tool icon={IconFileImport} label={label} onClick={go} />
    </>
  )
}
