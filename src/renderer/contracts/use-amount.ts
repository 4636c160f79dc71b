import type { ContractAmount } from '@shared/contract'
import { useCallback } from 'react'
import { useFormat } from '../i18n/format'

/** An amount as money; without a currency digit for digit as the hub says it, and never with a guessed one. */
export function useAmount(): (amount: ContractAmount | null) => string {
  const { money } = useFormat()
  return useCallback((amount) => (amount?.money ? money(amount.money) : (amount?.decimal ?? '')), [money])
}
