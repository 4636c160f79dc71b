import type { ActivityProgress } from '@shared/activity'
import { useEffect, useState } from 'react'
import { useAction } from '../app/query'

type Task = ActivityProgress['task']

/** Verifying or exporting the log, and how far it is while it runs. */
export function useTask<N extends `activity.${Task}`>(operation: N) {
  const action = useAction<N>(operation)
  const [progress, setProgress] = useState<ActivityProgress | null>(null)
  useEffect(
    () =>
      window.meterkast.on('activity.progress', (now) => {
        if (operation === `activity.${now.task}`) setProgress(now)
      }),
    [operation],
  )
  return { ...action, progress: action.isPending ? progress : null }
}
