import type { Connection } from '@shared/connection'
import { useState } from 'react'
import { useAnswer } from '../app/query'

/** The connections to authorizations, and the one that is meant: the first until another is chosen. */
export function useConnectionChoice() {
  const list = useAnswer('connections.list', {}).data
  const all = list?.filter(({ kind }) => kind === 'authorizations')
  const [chosen, choose] = useState<string>()
  const one: Connection | undefined = all?.find(({ id }) => id === chosen) ?? all?.[0]
  return { all: all ?? [], one, choose, known: all !== undefined }
}
