import type { ConnectedTariff } from '@shared/tariff'
import { IconAlertTriangle, IconCircleCheck, IconClock, IconInfoCircle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Status } from '../../ui/status'
import type { WhatToDo } from './what-to-do'

const known = ['CONNECTED', 'PENDING', 'FAILED', 'EXPIRED', 'DISCONNECTED'] as const

/** The upstream's word for how it stands, in ours where we know it. */
export function TariffStatus({
  tariff: { status, processing },
  todo,
}: {
  tariff: ConnectedTariff
  todo: WhatToDo
}) {
  const { t } = useTranslation('tariffs')
  const one = known.find((candidate) => candidate === status?.toUpperCase())
  const word = one ? t(`connected.status.${one}`) : (status ?? t(`connected.processing.${processing}`))
  if (todo === 'failed') return <Status icon={IconAlertTriangle} tone="bad" word={word} />
  if (processing === 'pending') return <Status icon={IconClock} tone="warn" word={word} />
  if (one === 'CONNECTED' || status === null) return <Status icon={IconCircleCheck} tone="good" word={word} />
  return <Status icon={IconInfoCircle} tone="quiet" word={word} />
}
