import type { AuthorizationState } from '@shared/authorization-state'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/format'

export interface StateWords {
  /** The upstream's own word; those that everybody gets to see are said in the language on screen. */
  status: (status: string) => string
  /** Null where nothing is wrong. */
  reason: (state: Pick<AuthorizationState, 'reason'>) => string | null
  whoActs: (state: Pick<AuthorizationState, 'whoActs'>) => string
  next: (state: Pick<AuthorizationState, 'next'>) => string
  /** How many of the accounts are active. */
  accounts: (accounts: { active: number; total: number }) => string
}

/** The parts of a state in words. */
export function useStateWords(): StateWords {
  const { t } = useTranslation('authorizations')
  const { number } = useFormat()
  return useMemo(() => {
    const known: ReadonlyMap<string, string> = new Map([
      ['pending', t('status.pending')],
      ['inventory in progress', t('status.inventoryInProgress')],
      ['inventory complete', t('status.inventoryComplete')],
      ['active', t('status.active')],
      ['inactive', t('status.inactive')],
      ['error', t('status.error')],
    ])
    // Said for every row of a list: looking a word up in the translations each time costs as much as drawing the row.
    const said = new Map<string, string>()
    const once = (key: string, say: () => string) => {
      const word = said.get(key) ?? say()
      said.set(key, word)
      return word
    }
    return {
      status: (status) => known.get(status.trim().toLowerCase()) ?? (status || t('status.none')),
      reason: ({ reason }) => reason && once(`reason.${reason}`, () => t(`reason.${reason}`)),
      whoActs: ({ whoActs }) => once(`whoActs.${whoActs}`, () => t(`whoActs.${whoActs}`)),
      next: ({ next }) => once(`next.${next}`, () => t(`next.${next}`)),
      accounts: ({ active, total }) =>
        once(`${active}/${total}`, () => t('accountsOf', { active: number(active), total: number(total) })),
    }
  }, [t, number])
}
