import { expect, test } from 'vitest'
import { createCircuit } from './circuit'

const trouble = { kind: 'offline', code: 'ECONNREFUSED' } as const

test('opens after so many failures in a row, not before', () => {
  const circuit = createCircuit(3, 1000, () => 0)
  for (const outcome of [trouble, trouble, null, trouble, trouble]) circuit.settled(outcome)
  expect(circuit.refusal()).toBeNull()
  circuit.settled(trouble)
  expect(circuit.refusal()).toEqual(trouble)
})

test('lets one call through after the wait, and the others when that one is answered', () => {
  let now = 0
  const circuit = createCircuit(1, 1000, () => now)
  circuit.settled(trouble)
  now = 999
  expect(circuit.refusal()).toEqual(trouble)
  now = 1000
  expect(circuit.refusal()).toBeNull()
  expect(circuit.refusal()).toEqual(trouble)
  circuit.settled(null)
  expect(circuit.refusal()).toBeNull()
  expect(circuit.refusal()).toBeNull()
})

test('waits again when the one that tried fails', () => {
  let now = 0
  const circuit = createCircuit(1, 1000, () => now)
  circuit.settled(trouble)
  now = 1500
  expect(circuit.refusal()).toBeNull()
  circuit.settled({ kind: 'timeout' })
  now = 2499
  expect(circuit.refusal()).toEqual({ kind: 'timeout' })
  now = 2500
  expect(circuit.refusal()).toBeNull()
})
