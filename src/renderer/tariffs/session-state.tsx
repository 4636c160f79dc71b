import type { TariffSessionRow } from '@shared/tariff'
import {
  IconArchive,
  IconCircleCheck,
  IconClock,
  IconHourglassOff,
  IconMessageCircle,
  IconPlugConnectedX,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Status } from '../ui/status'

const looks = {
  open: { icon: IconMessageCircle, tone: 'warn' },
  expired: { icon: IconHourglassOff, tone: 'warn' },
  claiming: { icon: IconClock, tone: 'warn' },
  saved: { icon: IconCircleCheck, tone: 'good' },
  disconnected: { icon: IconPlugConnectedX, tone: 'quiet' },
  abandoned: { icon: IconArchive, tone: 'quiet' },
} as const

/** Whether somebody can go on with a conversation. */
export function SessionState({ state }: Pick<TariffSessionRow, 'state'>) {
  const { t } = useTranslation('tariffs')
  return <Status {...looks[state]} word={t(`state.${state}`)} />
}
