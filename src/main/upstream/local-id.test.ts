import { expect, test } from 'vitest'
import { makeLocalId, splitLocalId } from './local-id'

test.each(['1', 'a/b', '/', 'x:waste', '50%', ' '])('an upstream id %j comes back whole', (upstreamId) => {
  expect(splitLocalId(makeLocalId('hub-1', upstreamId))).toEqual({ connectionId: 'hub-1', upstreamId })
})

test.each(['', '/', 'x', '/x', 'x/'])('%j is no local id', (id) => {
  expect(() => splitLocalId(id)).toThrow()
})
