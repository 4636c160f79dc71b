import { Space } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { ContactsSearch } from '../../app/search-params'
import { Age } from '../../ui/age'
import { useShortcuts } from '../../ui/shortcuts'
import { Tool } from '../../ui/tool'
import { whenIdle } from '../../ui/when-idle'

// Nobody needs them in the first picture.
const ContactViews = lazy(async () => {
  await whenIdle()
  return { default: (await import('./contact-views')).ContactViews }
})

/** At the end of the list's bar: how old it is, the saved views, and the way to correct e-mails by a file. */
export function ListEnd({ asOf, search }: { asOf: string | null; search: ContactsSearch }) {
  const { t } = useTranslation('contacts')
  const navigate = useNavigate()
  const go = () => void navigate({ to: '/contacts/corrections' })
  const label = t('corrections')
  useShortcuts([{ id: 'contacts.corrections', keys: [], label, group: 'page', palette: true, run: go }])
  return (
    <>
      <Age source="cache" asOf={asOf} />
      <Suspense fallback={<Space w={28} />}>
        <ContactViews search={search} />
      </Suspense>
      <Tool icon={IconFileImport} label={label} onClick={go} />
    </>
  )
}
