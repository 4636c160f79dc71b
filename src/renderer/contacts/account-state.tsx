import {
  IconCircleCheck,
  IconCircleDashed,
  IconCircleDot,
  IconHelpCircle,
  IconLock,
  IconMailForward,
  type TablerIcon,
} from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Status } from '../ui/status'

/** In the order of an account's life. */
export const accountStates = ['none', 'created', 'invited', 'active', 'blocked'] as const
type Known = (typeof accountStates)[number]

const looks: Record<Known, { icon: TablerIcon; tone: 'good' | 'warn' | 'bad' | 'quiet' }> = {
  none: { icon: IconCircleDashed, tone: 'quiet' },
  created: { icon: IconCircleDot, tone: 'warn' },
  invited: { icon: IconMailForward, tone: 'warn' },
  active: { icon: IconCircleCheck, tone: 'good' },
  blocked: { icon: IconLock, tone: 'bad' },
}

export const knownState = (state: string): Known | undefined => accountStates.find((one) => one === state)

/** A state in words; one that we do not know stays as the hub says it. */
export function useStateWord(): (state: string) => string {
  const { t } = useTranslation('contacts')
  return useMemo(() => {
    const words = new Map<string, string>(accountStates.map((state) => [state, t(`states.${state}`)]))
    return (state) => words.get(state) ?? state
  }, [t])
}

/** `word`: as `useStateWord` says it. */
export function AccountState({ state, word }: { state: string; word: string }) {
  const known = knownState(state)
  return <Status {...(known ? looks[known] : { icon: IconHelpCircle, tone: 'quiet' })} word={word} />
}
