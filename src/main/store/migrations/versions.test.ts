import { createHash } from 'node:crypto'
import { agreement } from '@shared/agreement'
import { authorization, authorizationRow } from '@shared/authorization'
import { contact } from '@shared/contact'
import { contract } from '@shared/contract'
import { customerAccount } from '@shared/customer'
import { heldPermission } from '@shared/held-permission'
import { location } from '@shared/location'
import { myAccount, organisation } from '@shared/organisation'
import { product } from '@shared/product'
import { cost, usage } from '@shared/usage'
import { userRole } from '@shared/user-role'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { openDesk } from '../desk-file'
import type { Database } from '../encrypted'
import { newPlace } from '../samples'
import { cacheSchema, cacheVersion } from './cache'
import { deskMigrations } from './desk'

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12)

/** What is kept as a whole, as its column's text. */
const records = {
  ...{ contact, customerAccount, contract, organisation, heldPermission, myAccount },
  ...{ authorization, authorizationRow, userRole, location, agreement, product, usage, cost },
}

test('who changes what the cache keeps raises its version', () => {
  const tables = hash(cacheSchema.replaceAll(/\s+/g, ' '))
  const kept = Object.entries(records).map(([name, shape]) => [
    name,
    hash(JSON.stringify(z.toJSONSchema(shape, { unrepresentable: 'any' }))),
  ])
  expect(
    { cacheVersion, tables, ...Object.fromEntries(kept) },
    'The caches that are out there have the old shape, and would be read as the new one. ' +
      'Raise cacheVersion in migrations/cache.ts, so that they are filled again; then write what changed here.',
  ).toEqual({
    cacheVersion: 16,
    tables: '25f52c6fa7dd',
    contact: 'a42e2549669b',
    customerAccount: '064d340b1282',
    contract: 'e2d69333703e',
    organisation: 'e6d428092740',
    heldPermission: 'bf7145bd4048',
    myAccount: '28c2d0bdfd72',
    authorization: '9fe2d9e98b31',
    authorizationRow: 'c9ea786f1357',
    userRole: '7528d736bc38',
    location: 'f4b98f26b12b',
    agreement: '4dc4c7b2b92c',
    product: '8f168d06a72f',
    usage: '324e969d1a00',
    cost: '0609fcd42c88',
  })
})

test('a migration that was released stays as it was', () => {
  const { folder, key } = newPlace()
  const after = deskMigrations.map((_, index) => {
    const db = openDesk(folder, key, deskMigrations.slice(0, index + 1))
    const schema = hash(schemaOf(db))
    db.close()
    return schema
  })
  expect(
    after,
    'Desks that are out there have seen these migrations as they were. Leave them, and add one at the end of desk.ts; ' +
      'then add its line here.',
  ).toEqual([
    '2d8050b9ef41',
    '2045fdbfc413',
    '9b6421b8a2a0',
    '751a03def4d7',
    '65668f5e373e',
    'a53918c1d1c0',
    'b09d77ac4965',
    'c4eb0c87ba97',
    'b501f139dd7e',
    '26b760595464',
    'cb606f8118ba',
    'd06e235e3914',
    '5b37f47f8078',
    '0182637bfa77',
    '9e0316189458',
    '3d856a8e7fd4',
  ])
})

function schemaOf(db: Database) {
  const all = db.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY type, name').raw().all()
  return JSON.stringify(all).replaceAll(/\\n|\s+/g, ' ')
}
