import { openTestOffice } from '../test-office'

// Synchronises with these upstreams, again and again, until it is killed. Only for a test.
const [, , folder = '', connections = '[]'] = process.argv
const place = { folder, key: new Uint8Array(32).fill(7) }
const office = await openTestOffice(JSON.parse(connections), { place })
console.log(office.cacheRebuilt ? 'rebuilt' : 'open')
for (;;) await office.synced()
