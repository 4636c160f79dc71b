import type { LogInImport } from '@shared/authorization-creation'
import { skipToken, useQuery } from '@tanstack/react-query'
import { queryClient } from '../../app/query-client'

const key = ['authorizations.import']
// As long as main keeps it, or the window is open.
queryClient.setQueryDefaults(key, { gcTime: Number.POSITIVE_INFINITY })

/** The file that is open, as main last told of it; null without one. It outlives the screen, as it does in main. */
export function useOpenImport(): LogInImport | null {
  return useQuery<LogInImport | null>({ queryKey: key, queryFn: skipToken }).data ?? null
}

export const setOpenImport = (open: LogInImport | null) => queryClient.setQueryData(key, open)
