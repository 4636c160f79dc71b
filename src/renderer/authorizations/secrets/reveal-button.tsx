import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/query'
import { useMay } from '../../roles/use-may'
import { RevealDialog } from './reveal-dialog'

/** The way to a password, for whom may and only where it is switched on. */
export function RevealButton({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation('authorizations')
  const [opened, setOpened] = useState(false)
  const may = useMay('revealPasswords')
  const allowed = useAnswer('authorizations.revealing', {}, { enabled: may }).data?.allowed ?? false
  if (!may || !allowed) return null
  return (
    <>
      <Button size="compact-xs" variant="subtle" onClick={() => setOpened(true)}>
        {t('reveal.action')}
      </Button>
      {opened && <RevealDialog id={id} name={name} onClose={() => setOpened(false)} />}
    </>
  )
}
