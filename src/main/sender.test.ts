import { expect, test } from 'vitest'
import { isOurMainFrame } from './sender'

const frame = (url: string) => ({ url })

test('a frame inside our page is refused, though its address is ours', () => {
  const sender = { mainFrame: frame('app://console/') }
  expect(isOurMainFrame({ sender, senderFrame: frame('app://console/') })).toBe(false)
})

test('a frame that has gone is refused', () => {
  expect(isOurMainFrame({ sender: { mainFrame: frame('app://console/') }, senderFrame: null })).toBe(false)
})

test.each([
  'https://console/',
  'app://console.evil/',
  'app://evil/console',
  'about:blank',
  'about:srcdoc',
  '',
])('a main frame at %j is refused', (url) => {
  const mainFrame = frame(url)
  expect(isOurMainFrame({ sender: { mainFrame }, senderFrame: mainFrame })).toBe(false)
})

test('our main frame may ask', () => {
  const mainFrame = frame('app://console/contacts')
  expect(isOurMainFrame({ sender: { mainFrame }, senderFrame: mainFrame })).toBe(true)
})
