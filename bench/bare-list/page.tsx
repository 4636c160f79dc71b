import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { createRoot } from 'react-dom/client'

const count = 1_000_000
const height = 28
const columns = ['number', 'account', 'kind', 'amount', 'status', 'issued', 'due', 'period']

// The least that a list of a million rows can be: drawn where they are seen, from nothing that has to be fetched.
function BareList() {
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 6,
  })
  const rows = virtual.getVirtualItems()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a grid of virtual rows is no table element.
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      style={{ position: 'absolute', inset: 0, overflow: 'auto', font: '13px sans-serif' }}
      onKeyDown={({ key }) => {
        if (key === 'End' || key === 'Home') virtual.scrollToIndex(key === 'End' ? count - 1 : 0)
      }}
    >
      <div style={{ height: virtual.getTotalSize() }}>
        <div style={{ transform: `translateY(${rows[0]?.start ?? 0}px)` }}>
          {rows.map(({ index }) => (
            // biome-ignore lint/a11y/useSemanticElements: see above.
            // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus.
            <div key={index} role="row" aria-rowindex={index + 2} style={{ display: 'flex', height }}>
              {columns.map((column) => (
                <span key={column} style={{ width: 140 }}>
                  {column} {index}
                </span>
              ))}
            </div>
          ))}
        </div>
      </div>
    </div>
  )
}

const root = document.getElementById('root')
if (root) createRoot(root).render(<BareList />)
