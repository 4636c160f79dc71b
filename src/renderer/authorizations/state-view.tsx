import type { AuthorizationState, Stage } from '@shared/authorization-state'
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleOff,
  IconClock,
  IconPlayerPlay,
  type TablerIcon,
} from '@tabler/icons-react'
import { Status } from '../ui/status'

const looks: Record<Stage, { icon: TablerIcon; tone: 'good' | 'warn' | 'bad' | 'quiet' }> = {
  needsAction: { icon: IconAlertTriangle, tone: 'bad' },
  waiting: { icon: IconClock, tone: 'quiet' },
  ready: { icon: IconPlayerPlay, tone: 'warn' },
  active: { icon: IconCircleCheck, tone: 'good' },
  ended: { icon: IconCircleOff, tone: 'quiet' },
}

/** The status, coloured by whether it needs somebody. `word`: as `useStateWords` says it. */
export function StateView({ state, word }: { state: AuthorizationState; word: string }) {
  return <Status {...looks[state.stage]} word={word} />
}
