import type { ActivationRun, RunRow } from '@shared/activation-run'
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleMinus,
  IconCircleOff,
  IconHelpCircle,
  IconPlayerPause,
  IconPlayerPlay,
  IconPlugConnectedX,
  type TablerIcon,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Status } from '../../ui/status'

interface Look {
  icon: TablerIcon
  tone: 'good' | 'warn' | 'bad' | 'quiet'
}

const runs: Record<ActivationRun['state'], Look> = {
  running: { icon: IconPlayerPlay, tone: 'quiet' },
  paused: { icon: IconPlayerPause, tone: 'warn' },
  interrupted: { icon: IconPlugConnectedX, tone: 'warn' },
  cancelled: { icon: IconCircleOff, tone: 'quiet' },
  done: { icon: IconCircleCheck, tone: 'good' },
}
const rows: Record<RunRow['state'], Look> = {
  waiting: { icon: IconCircleDashed, tone: 'quiet' },
  unsure: { icon: IconHelpCircle, tone: 'warn' },
  done: { icon: IconCircleCheck, tone: 'good' },
  already: { icon: IconCircleMinus, tone: 'quiet' },
  failed: { icon: IconAlertTriangle, tone: 'bad' },
  cancelled: { icon: IconCircleOff, tone: 'quiet' },
}

/** Where a run stands. One that is done and has failed rows is no good news. */
export function RunState({ run: { state, counts } }: { run: ActivationRun }) {
  const { t } = useTranslation('authorizations')
  const look = state === 'done' && counts.failed > 0 ? rows.failed : runs[state]
  return <Status {...look} word={t(`runs.state.${state}`)} />
}

export function RowState({ state, word }: { state: RunRow['state']; word: string }) {
  return <Status {...rows[state]} word={word} />
}
