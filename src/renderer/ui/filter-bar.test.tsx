import { useState } from 'react'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { FilterBar } from './filter-bar'
import { show } from './open-console'

let arrive: (text: string) => void = () => undefined

/** A route that follows only when the test says so. */
function LateRoute() {
  const [text, setText] = useState('')
  arrive = setText
  return (
    <FilterBar
      text={text}
      onText={() => undefined}
      placeholder="Find"
      chips={[]}
      onClear={() => undefined}
      count={1}
      of={1}
    />
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
