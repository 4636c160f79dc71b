import {
  IconCircleCheck,
  IconCircleDashed,
  IconCircleMinus,
  IconCircleX,
  IconHelpCircle,
  type TablerIcon,
} from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Status } from '../ui/status'

/** In the order of a contract's life. */
const statuses = ['pending', 'active', 'ended', 'cancelled'] as const
type Known = (typeof statuses)[number]

const looks: Record<Known, { icon: TablerIcon; tone: 'good' | 'warn' | 'bad' | 'quiet' }> = {
  pending: { icon: IconCircleDashed, tone: 'warn' },
  active: { icon: IconCircleCheck, tone: 'good' },
  ended: { icon: IconCircleMinus, tone: 'quiet' },
  cancelled: { icon: IconCircleX, tone: 'bad' },
}

/** A status in words; one that we do not know stays as the hub says it. */
export function useStatusWord(): (status: string) => string {
  const { t } = useTranslation('contracts')
  return useMemo(() => {
    const words = new Map<string, string>(statuses.map((status) => [status, t(`status.${status}`)]))
    return (status) => words.get(status) ?? (status || t('status.none'))
  }, [t])
}

/** `word`: as `useStatusWord` says it. */
export function ContractStatus({ status, word }: { status: string; word: string }) {
  const known = statuses.find((one) => one === status)
  return <Status {...(known ? looks[known] : { icon: IconHelpCircle, tone: 'quiet' })} word={word} />
}
