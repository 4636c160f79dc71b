import { expect, test } from 'vitest'
import { callbackAddress, isAt, isCallbackFor, mayVisit, returnAddress, withToken } from './addresses'

test.each([
  [`${returnAddress}?fp_cot=cot_1`, true],
  [`${returnAddress}#x`, true],
  [`${returnAddress}/more`, false],
  [callbackAddress, false],
  [returnAddress.replace('https', 'http'), false],
  [returnAddress.replace('.invalid', '.invalid.evil.example'), false],
  [`https://evil.example/?to=${returnAddress}`, false],
  ['', false],
])('%s is where we are come back to: %s', (address, isReturn) => {
  expect(isAt(address, returnAddress)).toBe(isReturn)
})

test.each<[string, boolean]>([
  ['https://log-in.example/', true],
  ['http://127.0.0.1:5/', true],
  ['http://[::1]/', true],
  ['http://log-in.example/', false],
  ['http://127.0.0.1.evil.example/', false],
  ['https://me:secret@log-in.example/', false],
  ['app://console/', false],
  ['file:///etc/passwd', false],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['about:blank', false],
  ['x', false],
])('a window may go to %s: %s', (address, may) => {
  expect(mayVisit(address)).toBe(may)
})

test('the token is appended once, beside what is there', () => {
  expect(withToken('https://x.example/a?b=1&fp_cot=old', 'cot_1')).toBe(
    'https://x.example/a?b=1&fp_cot=cot_1',
  )
})

test('a callback is ours only with our token', () => {
  expect(isCallbackFor(`${callbackAddress}?fp_cot=cot_1`, 'cot_1')).toBe(true)
  expect(isCallbackFor(`${callbackAddress}?fp_cot=cot_10`, 'cot_1')).toBe(false)
  expect(isCallbackFor(`https://evil.example/connect/done?fp_cot=cot_1`, 'cot_1')).toBe(false)
})
