import { useState } from 'react'
import { useAnswer } from '../../app/query'

/** The connections to Connect, and the one that is meant: the first until another is chosen. */
export function useConnect() {
  const list = useAnswer('connections.list', {}).data
  const all = list?.filter(({ kind }) => kind === 'connect') ?? []
  const [chosen, choose] = useState<string | null>(null)
  return { all, one: all.find(({ id }) => id === chosen) ?? all[0], choose, known: list !== undefined }
}
