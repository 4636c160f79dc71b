import type { TFunction } from 'i18next'

/** The actions that have words of ours. */
export const knownActions = [
  'PROVIDER_MISSING',
  'ADDRESS_CHANGE',
  'TARIFF_MISSING',
  'SAVE',
  'EDIT',
  'DISCONNECT',
  'DISMISS_DIRECT',
  'RECONNECT',
] as const

/** An action in words; one that nobody knows by its own name. */
export function actionWords(action: string, t: TFunction<'tariffs'>): string {
  const known = knownActions.find((one) => one === action)
  return known ? t(`actions.${known}`) : action
}
