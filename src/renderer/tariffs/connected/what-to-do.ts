import type { ConnectedTariff } from '@shared/tariff'

export type WhatToDo = 'failed' | 'pending' | 'ended' | 'endsSoon' | null

/** So many days before its end a contract is worth a word. */
const soon = 30

/** What a connected tariff asks for. `today`: a day. */
export function whatToDo(
  { processing, status, contractEndsOn }: Pick<ConnectedTariff, 'processing' | 'status' | 'contractEndsOn'>,
  today: string,
): WhatToDo {
  if (processing === 'failed' || /fail|error|expired|reconnect/i.test(status ?? '')) return 'failed'
  if (processing === 'pending') return 'pending'
  if (contractEndsOn === null) return null
  if (contractEndsOn < today) return 'ended'
  const days = (Date.parse(contractEndsOn) - Date.parse(today)) / 86_400_000
  return days <= soon ? 'endsSoon' : null
}
