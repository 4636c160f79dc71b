import { Button } from '@mantine/core'
import { mayAdminister } from '@shared/console'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/query'
import { RevealDialog } from './reveal-dialog'

/** The way to a password, for administrators only and only where it is switched on. */
export function RevealButton({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation('authorizations')
  const [opened, setOpened] = useState(false)
  const who = useAnswer('console.whoAmI', {}).data
  const administers = who !== undefined && mayAdminister(who)
  const allowed = useAnswer('authorizations.revealing', {}, { enabled: administers }).data?.allowed ?? false
  if (!administers || !allowed) return null
  return (
    <>
      <Button size="compact-xs" variant="subtle" onClick={() => setOpened(true)}>
        {t('reveal.action')}
      </Button>
      {opened && <RevealDialog id={id} name={name} onClose={() => setOpened(false)} />}
    </>
  )
}
