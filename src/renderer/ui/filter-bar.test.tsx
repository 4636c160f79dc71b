import { useState } from 'react'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { FilterBar } from './filter-bar'
import { show } from './open-console'

const chip = { id: 'unpaid', label: 'Unpaid', onRemove: () => undefined }
let arrive: (text: string) => void = () => undefined

/** A route that follows only when the test says so. */
function LateRoute() {
  const [text, setText] = useState('')
  arrive = setText
  return (
    <main>
      <FilterBar
        text={text}
        onText={() => undefined}
        placeholder="Find"
        chips={text === 'unpaid' ? [chip] : []}
        onClear={() => arrive('')}
        count={1}
        of={1}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: as the list is. */}
      <div role="grid" tabIndex={0} />
    </main>
  )
}

const field = page.getByRole('textbox', { name: 'Find' })

test('a route that arrives late does not undo newer letters', async () => {
  await show(<LateRoute />)
  await userEvent.type(field, 'abc')
  arrive('a')
  arrive('ab')
  await expect.element(field).toHaveValue('abc')
  arrive('abc')
  await expect.element(field).toHaveValue('abc')
})

test('a route that goes elsewhere is followed', async () => {
  await show(<LateRoute />)
  await userEvent.type(field, 'abc')
  arrive('abc')
  arrive('berg')
  await expect.element(field).toHaveValue('berg')
  arrive('')
  await expect.element(field).toHaveValue('')
})

test('Enter leads to the list only once it shows what was typed', async () => {
  await show(<LateRoute />)
  const list = page.getByRole('grid')
  await userEvent.type(field, 'abc')
  await userEvent.keyboard('{Enter}')
  arrive('ab')
  await expect.element(field).toHaveFocus()
  arrive('abc')
  await expect.element(list).toHaveFocus()
  await field.click()
  await userEvent.keyboard('{ArrowDown}')
  await expect.element(list).toHaveFocus()
})

test('who went elsewhere meanwhile stays there', async () => {
  await show(<LateRoute />)
  await userEvent.type(field, 'abc')
  await userEvent.keyboard('{Enter}')
  field.element().blur()
  arrive('abc')
  await expect.element(page.getByRole('button', { name: 'Clear filters' })).toBeVisible()
  await expect.element(page.getByRole('grid')).not.toHaveFocus()
})

test('whoever takes filters away by a button that goes with them is in the list', async () => {
  await show(<LateRoute />)
  arrive('unpaid')
  await page.getByRole('button', { name: 'Remove filter: Unpaid' }).click()
  await expect.element(page.getByRole('grid')).toHaveFocus()
  await field.click()
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect.element(page.getByRole('button', { name: 'Clear filters' })).not.toBeInTheDocument()
  await expect.element(page.getByRole('grid')).toHaveFocus()
})
