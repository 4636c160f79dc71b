import { expect, test } from 'vitest'
import { z } from 'zod'
import { textOrNull } from './fields'
import { spelled } from './spelling'

const shape = spelled({ phoneNumber: ['telephone'] }, z.object({ phoneNumber: textOrNull }))

test.each(['phoneNumber', 'phonenumber', 'PhoneNumber', 'phone_number', 'PHONE-NUMBER', 'telephone'])(
  '%s is the phone',
  (name) => {
    expect(shape.parse({ [name]: 123 })).toEqual({ phoneNumber: '123' })
  },
)

test('an empty field gives way to the next name, and the first name wins', () => {
  expect(shape.parse({ phoneNumber: '', telephone: '2' })).toEqual({ phoneNumber: '2' })
  expect(shape.parse({ telephone: '2', phoneNumber: '1' })).toEqual({ phoneNumber: '1' })
  expect(shape.parse({ phoneNumber: { no: 1 } })).toEqual({ phoneNumber: null })
})

test.each([null, 'x', 1, []])('%j is no record', (value) => {
  expect(shape.safeParse(value).success).toBe(false)
})
