import { Worker } from 'node:worker_threads'
import { openStoreOnThreads } from '../store/threads'
import { openTestOffice } from '../test-office'

// Synchronises with these upstreams, again and again, until it is killed. Only for a test.
const [, , worker = '', folder = '', connections = '[]'] = process.argv
const office = await openTestOffice(JSON.parse(connections), {
  place: { folder, key: new Uint8Array(32).fill(7) },
  open: (place) => openStoreOnThreads((options) => new Worker(worker, options), place),
})
console.log(office.cacheRebuilt ? 'rebuilt' : 'open')
for (;;) await office.synced()
