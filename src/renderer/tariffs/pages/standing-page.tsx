import { Button } from '@mantine/core'
import { IconAlertTriangle, IconClock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Status } from '../../ui/status'
import { Ask } from '../ask/ask'
import { refusedAt } from '../ask/refusal'
import type { PageProps } from '../talk/talk'
import texts from '../text.module.css'

/** The provider is still being asked, or did not give it. */
export function StandingPage({ page, talk }: PageProps<'inProgress' | 'failed'>) {
  const { t } = useTranslation('tariffs')
  const { kind, connectionType } = page
  const known = (['LIBRARY', 'DIRECT', 'MANUAL'] as const).find((one) => one === connectionType)
  const provider = page.provider ?? t('standing.provider')
  return (
    <Ask
      talk={talk}
      title={t(`standing.${kind}.title`, { provider })}
      hint={t(`standing.${kind}.hint`, { provider })}
      primary={kind === 'failed' ? 'RECONNECT' : 'SAVE'}
      whole={refusedAt(talk.session, [], t).whole}
      beside={
        <Button
          variant="subtle"
          color="gray"
          disabled={talk.pending || talk.hindrance !== null}
          onClick={talk.again}
        >
          {t('standing.again')}
        </Button>
      }
    >
      <Status
        icon={kind === 'failed' ? IconAlertTriangle : IconClock}
        tone={kind === 'failed' ? 'bad' : 'warn'}
        word={t(`standing.${kind}.word`)}
      />
      {connectionType && (
        <p className={texts.quiet}>
          {t('standing.type', { type: known ? t(`standing.types.${known}`) : connectionType })}
        </p>
      )}
    </Ask>
  )
}
