import { useState } from 'react'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import '../words'
import { show } from '../../ui/open-console'
import { type Band, clockOf } from './band'
import { BandView } from './band-view'

let now: Band<string> = []
const times = () => now.map(({ from }) => clockOf(from))
const handle = (period: number) => page.getByRole('slider', { name: `Beginning of period ${period}` })

function Held() {
  const [band, setBand] = useState<Band<string>>([
    { from: 420, cost: '30' },
    { from: 1380, cost: '20' },
  ])
  now = band
  return (
    <div style={{ width: 960 }}>
      <BandView band={band} onChange={setBand} write={(cost) => cost} weight={() => 0.5} />
    </div>
  )
}

test('a handle moves by the arrow keys, not over its neighbour, and says its time', async () => {
  await show(<Held />)
  handle(1).element().focus()
  await userEvent.keyboard('{ArrowLeft}')
  await expect.element(handle(1)).toHaveAttribute('aria-valuetext', '06:45')
  await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}')
  expect(times()).toEqual(['07:45', '23:00'])
  handle(2).element().focus()
  await userEvent.keyboard('{PageUp}{PageUp}')
  await expect.element(handle(2)).toHaveAttribute('aria-valuetext', '01:00')
  for (let press = 0; press < 8; press += 1) await userEvent.keyboard('{PageUp}')
  expect(times()).toEqual(['07:45', '07:30'])
})

test('a handle is dragged in quarters, as far as its neighbour', async () => {
  await show(<Held />)
  const element = handle(1).element()
  const { left, width } = page.getByRole('group').element().getBoundingClientRect()
  const drag = (type: string, minute: number) =>
    element.dispatchEvent(
      new PointerEvent(type, {
        bubbles: true,
        button: 0,
        pointerId: 1,
        clientX: left + (minute / 1440) * width,
      }),
    )
  // A made pointer cannot be captured.
  element.setPointerCapture = () => undefined
  element.hasPointerCapture = () => true
  drag('pointerdown', 420)
  drag('pointermove', 484)
  await expect.element(handle(1)).toHaveAttribute('aria-valuetext', '08:00')
  drag('pointermove', 900)
  drag('pointermove', 1400)
  await expect.element(handle(1)).toHaveAttribute('aria-valuetext', '22:45')
})
