import { expect, test } from 'vitest'
import { leastRole, may, roleFor, roleOf, type Standing } from './role'

test.each([
  ['Organization Beheerder', 'administrator'],
  ['organization-beheerder', 'administrator'],
  ['ROLE_ORGANISATION_BEHEERDER', 'administrator'],
  ['Organisatiebeheerders', 'administrator'],
  ['organisatie.beheerder', 'administrator'],
  ['Relatiebeheerder', 'relationshipManager'],
  ['RELATIE BEHEERDER', 'relationshipManager'],
  ['rol:relatiebeheerder', 'staff'],
  ['Relatie-beheerder (regio Noord)', 'relationshipManager'],
  ['Organization Beheerder: alles', 'administrator'],
  ['Relatïebeheerder', 'relationshipManager'],
  ['Assistent-relatiebeheerder', 'staff'],
  ['Applicatiebeheerder', 'staff'],
  ['Beheerder', 'staff'],
  ['Geen relatiebeheerder', 'staff'],
  ['(organization beheerder)', 'staff'],
  ['Medewerker klantenservice', 'staff'],
  ['101', 'staff'],
  ['', 'staff'],
])('"%s" makes %s', (said, role) => {
  expect(roleOf([said])).toBe(role)
  expect(roleOf(['anything', said, ''])).toBe(role)
})

test('of several permissions the one that allows most counts', () => {
  expect(roleOf(['Relatiebeheerder', 'Medewerker', 'Organization Beheerder'])).toBe('administrator')
  expect(roleOf([])).toBe('staff')
})

const hubs: Standing['hubs'] = [
  { connectionId: 'hub-1', name: 'Noord', role: 'staff' },
  { connectionId: 'hub-10', name: 'Zuid', role: 'relationshipManager' },
  { connectionId: 'hub-2', name: 'Oost', role: null },
]

test('what is about a hub goes by that hub, the rest by the one that allows most', () => {
  const standing = { hubs, local: null }
  expect(roleFor(standing, 'hub-1')).toBe('staff')
  expect(roleFor(standing, 'hub-1/c-7')).toBe('staff')
  expect(roleFor(standing, 'hub-10/c-7')).toBe('relationshipManager')
  expect(roleFor(standing, 'data-layer-1/x')).toBe('relationshipManager')
  expect(roleFor(standing, 'hub-2/c-7')).toBe('relationshipManager')
  expect(roleFor(standing)).toBe('relationshipManager')
})

test('this computer can limit what a hub allows, and never widen it', () => {
  expect(roleFor({ hubs, local: 'staff' }, 'hub-10')).toBe('staff')
  expect(roleFor({ hubs, local: 'administrator' }, 'hub-10')).toBe('relationshipManager')
})

test('where no hub has said anything, whoever works here may do everything that this computer allows', () => {
  const silent = hubs.map((hub) => ({ ...hub, role: null }))
  for (const none of [[], silent]) {
    expect(roleFor({ hubs: none, local: null })).toBe('administrator')
    expect(roleFor({ hubs: none, local: 'staff' })).toBe('staff')
  }
})

test('a role has all that the ones before it have', () => {
  for (const permission of Object.keys(leastRole) as (keyof typeof leastRole)[]) {
    if (may('staff', permission)) expect(may('relationshipManager', permission)).toBe(true)
    expect(may('administrator', permission)).toBe(true)
  }
})
