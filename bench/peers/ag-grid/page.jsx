import {
  ClientSideRowModelModule,
  ModuleRegistry,
  QuickFilterModule,
  RowApiModule,
  RowSelectionModule,
} from 'ag-grid-community'
import { AgGridReact } from 'ag-grid-react'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { columns } from '../columns.js'
import { loaded } from '../loaded.js'

// As its pages on speed advise: only the modules that are needed, rows known by id, the text of the filter kept per row.
ModuleRegistry.registerModules([
  ClientSideRowModelModule,
  QuickFilterModule,
  RowApiModule,
  RowSelectionModule,
])
const rows = await loaded()
let grid

const columnDefs = columns.map(({ id, label, width, text }) => ({
  colId: id,
  headerName: label,
  width,
  valueGetter: ({ data }) => text(data),
  getQuickFilterText: ({ data }) =>
    id === 'number' ? `${data.number} ${data.ocr}` : id === 'account' ? data.account : '',
}))

function Invoices() {
  const [text, setText] = useState('')
  const [count, setCount] = useState(0)
  return (
    <div style={{ position: 'absolute', inset: 0, display: 'flex', flexDirection: 'column' }}>
      <search>
        <input value={text} onChange={({ target }) => setText(target.value)} />
        <span aria-live="polite">{count}</span>
      </search>
      <div style={{ flex: 1 }}>
        <AgGridReact
          rowData={rows}
          columnDefs={columnDefs}
          getRowId={({ data }) => data.id}
          rowSelection={{ mode: 'multiRow' }}
          rowHeight={36}
          animateRows={false}
          cacheQuickFilter
          quickFilterText={text}
          onGridReady={({ api }) => {
            grid = api
          }}
          onModelUpdated={({ api }) => setCount(api.getDisplayedRowCount())}
        />
      </div>
    </div>
  )
}

window.drawnFor = (typed) => {
  const isAsked = grid.getGridOption('quickFilterText') === typed
  const first = grid.getFirstDisplayedRowIndex()
  const last = grid.getLastDisplayedRowIndex()
  const rows = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at).every((index) =>
    document
      .querySelector(`[role=row][row-index="${index}"]`)
      ?.textContent.includes(grid.getDisplayedRowAtIndex(index).data.number),
  )
  const count = document.querySelector('[aria-live]').textContent
  return { rows: isAsked && rows, sums: isAsked && count === `${grid.getDisplayedRowCount()}` }
}
createRoot(document.getElementById('root')).render(<Invoices />)
