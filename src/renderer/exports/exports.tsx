import { lazy, Suspense } from 'react'
import { useAnswer } from '../app/query'

const ExportStrip = lazy(() => import('./export-strip'))

/** Under every screen: what is being written, and what was. */
export function Exports() {
  const all = useAnswer('exports.list', {}).data
  if (!all || all.length === 0) return null
  return (
    <Suspense fallback={null}>
      <ExportStrip all={all} />
    </Suspense>
  )
}
