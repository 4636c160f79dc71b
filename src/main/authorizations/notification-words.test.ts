import { expect, test } from 'vitest'
import { notificationOf } from './notification-words'

test('one for many, in each language, and none without news', () => {
  expect(notificationOf({ ready: 0, needsAction: 0 }, 'en')).toBeNull()
  expect(notificationOf({ ready: 1, needsAction: 0 }, 'nl')).toEqual({
    title: 'Autorisaties',
    body: 'Eén kan worden geactiveerd.',
    path: '/authorizations?view=ready',
  })
  expect(notificationOf({ ready: 12, needsAction: 3 }, 'sv')).toMatchObject({
    body: '12 kan aktiveras. 3 kräver åtgärd.',
    path: '/authorizations?view=needsAction',
  })
})
