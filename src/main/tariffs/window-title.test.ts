import { expect, test } from 'vitest'
import { windowTitle } from './window-title'

test.each([
  ['https://log-in.example/a/b?fp_cot=cot_1#x', 'log-in.example/a/b'],
  ['http://127.0.0.1:8080/', '127.0.0.1:8080/'],
  // Letters that look like others are told apart by the name that the network knows.
  ['https://liаnder.example/', 'xn--linder-4nf.example/'],
  ['nonsense', ''],
])('%s is %s', (address, title) => {
  expect(windowTitle(address)).toBe(title)
})
