import { useEffect, useState } from 'react'
import {
  Admin,
  Datagrid,
  FilterLiveForm,
  FunctionField,
  List,
  Resource,
  SearchInput,
  useListContext,
} from 'react-admin'
import { createRoot } from 'react-dom/client'
import { columns } from '../columns.js'
import { loaded } from '../loaded.js'
import { dataProviderOf } from './data-provider.js'

/** The most rows that its own menu of page sizes offers. */
const perPage = 50
/** How long it waits after the last letter, in ms, unless it is told otherwise. */
const asItComes = 500

function Filter() {
  const [wait, setWait] = useState(asItComes)
  useEffect(() => {
    window.setWait = setWait
  }, [])
  return (
    <FilterLiveForm debounce={wait}>
      <SearchInput source="q" />
    </FilterLiveForm>
  )
}

function Count() {
  const { data, total, meta } = useListContext()
  return (
    <span aria-live="polite" data-text={meta?.text} data-first={data?.[0]?.number ?? ''}>
      {total}
    </span>
  )
}

const Invoices = () => (
  <search>
    <List perPage={perPage} sort={{ field: 'issued', order: 'DESC' }}>
      <Filter />
      <Count />
      <Datagrid>
        {columns.map(({ id, label, text }) => (
          <FunctionField key={id} source={id} label={label} sortable={false} render={text} />
        ))}
      </Datagrid>
    </List>
  </search>
)

window.drawnFor = (typed) => {
  const { text, first } = document.querySelector('[aria-live][data-text]')?.dataset ?? {}
  const row = document.querySelector('tbody tr')?.textContent ?? ''
  return { rows: text === typed && row.includes(first), sums: text === typed }
}
const dataProvider = dataProviderOf(await loaded())
createRoot(document.getElementById('root')).render(
  <Admin dataProvider={dataProvider} disableTelemetry>
    <Resource name="invoices" list={Invoices} />
  </Admin>,
)
