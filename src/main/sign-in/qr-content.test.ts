import { expect, test } from 'vitest'
import { qrContent } from './qr-content'

test('the content is that of BankID’s own example', () => {
  const token = '67df3917-fa0d-44e5-b327-edcc928297f8'
  expect(qrContent(token, 'd28db9a7-4cde-429e-a983-359be676944c', 1)).toBe(
    `bankid.${token}.1.949d559bf23403952a94d103e67743126381eda00f0b3cbddbf7c96b1adcbce2`,
  )
})
