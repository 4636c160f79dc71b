import {
  IconCircleCheck,
  IconCircleDashed,
  IconCircleMinus,
  IconPlayerPause,
  IconPointFilled,
  type TablerIcon,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Status } from '../../ui/status'

type Tone = Parameters<typeof Status>[0]['tone']
const known = {
  active: [IconCircleCheck, 'good', 'active'],
  inactive: [IconCircleMinus, 'quiet', 'inactive'],
  pending: [IconCircleDashed, 'warn', 'pending'],
  future: [IconCircleDashed, 'warn', 'pending'],
  ended: [IconCircleMinus, 'quiet', 'ended'],
  terminated: [IconCircleMinus, 'quiet', 'ended'],
  cancelled: [IconCircleMinus, 'quiet', 'cancelled'],
  suspended: [IconPlayerPause, 'warn', 'paused'],
  paused: [IconPlayerPause, 'warn', 'paused'],
} as const satisfies Record<string, readonly [TablerIcon, Tone, string]>

const isKnown = (status: string): status is keyof typeof known => Object.hasOwn(known, status)

/** How a service or agreement stands; a state that we do not know stays as the upstream says it. */
export function ServiceState({ status }: { status: string }) {
  const { t } = useTranslation('customers')
  const plain = status.toLowerCase()
  if (!isKnown(plain)) return <Status icon={IconPointFilled} tone="quiet" word={status} />
  const [icon, tone, word] = known[plain]
  return <Status icon={icon} tone={tone} word={t(`service.states.${word}`)} />
}
