import type { CorrectionImport } from '@shared/email-correction'
import { skipToken, useQuery } from '@tanstack/react-query'
import { queryClient } from '../../app/query-client'

const key = ['contacts.openFile']
// As long as main keeps it, or the window is open.
queryClient.setQueryDefaults(key, { gcTime: Number.POSITIVE_INFINITY })

/** The file with corrections that is open; null without one. It outlives the screen, as it does in main. */
export function useOpenFile(): CorrectionImport | null {
  return useQuery<CorrectionImport | null>({ queryKey: key, queryFn: skipToken }).data ?? null
}

export async function setOpenFile(open: CorrectionImport | null) {
  queryClient.setQueryData(key, open)
  await queryClient.invalidateQueries({ queryKey: ['contacts.correctionRows'] })
}
