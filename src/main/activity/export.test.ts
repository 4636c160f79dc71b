import { spawnSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Failed } from '@shared/failure'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { writeWhole } from '../desktop/write-whole'
import { activityWrites } from '../store/activity'
import { openEncrypted } from '../store/encrypted'
import { openTestOffice, type TestOffice } from '../test-office'
import { activityText } from './export'
import { verifyActivity } from './verify'

vi.setConfig({ testTimeout: 20_000 })

let office: TestOffice
let path: string
beforeEach(async () => {
  office = await openTestOffice([])
  path = join(office.place.folder, 'activity.jsonl')
})
afterEach(() => office.close())

const whos = ['Anna', 'Åsa "de" Vries\\', 'line\nbreak\u0001', 'e\u0301 \u{1f642} \u2028', '']
/** At once: every line by itself would be a write to the disk of its own. */
function append(count: number) {
  const db = openEncrypted(join(office.place.folder, 'desk.db'), office.place.key, 'write')
  db.transaction(() => {
    for (let n = 1; n <= count; n += 1)
      activityWrites.append(db, {
        at: new Date(Date.UTC(2026, 1, 1) + n).toISOString(),
        who: whos[n % whos.length] ?? '',
        what: 'contacts.get',
        record: n % 7 === 0 ? null : `hub/${n}`,
        outcome: 'done',
      })
  }).immediate()
  db.close()
}
const write = (signal = new AbortController().signal) =>
  writeWhole(
    path,
    activityText(office, signal, () => undefined),
  )

/** By a program that shares nothing with the console. */
function verifyOutside() {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/verify-activity.mjs', path], {
    encoding: 'utf8',
  })
  return { status, said: (stdout + stderr).trim() }
}

test('an export of several parts is verified outside the console, to the same hash', async () => {
  append(4321)
  const { lines, hash, wrong } = await verifyActivity(office)
  expect([lines, wrong]).toEqual([4321, null])
  await write()
  expect(verifyOutside()).toEqual({
    status: 0,
    said: `4321 lines, as they were written. Hash of the last one: ${hash}`,
  })
  const progress = office.told
    .filter(({ event }) => event === 'activity.progress')
    .map(({ payload }) => payload)
  expect(progress).toContainEqual({ task: 'export', done: 2000, of: 4321 })
  expect(progress.at(-1)).toEqual({ task: 'export', done: 4321, of: 4321 })
})

test('a log without lines is an export without lines', async () => {
  await write()
  expect(verifyOutside().said).toMatch(/^0 lines/)
})

test.each<[string, (lines: string[]) => string[], string]>([
  ['edited', (lines) => lines.with(4, (lines[4] ?? '').replace('hub/5', 'hub/6')), 'Line 5: changed'],
  ['removed', (lines) => lines.toSpliced(4, 1), 'Line 5: missing'],
  ['cut off', (lines) => lines.slice(0, 5), 'Line 6: cut off'],
  ['cut off in the middle', (lines) => [...lines.slice(0, 5), '{"n":6,"at":"20'], 'Line 6: not JSON'],
  ['shortened, with its end', (lines) => lines.toSpliced(8, 2), 'Line 8: is not the last one'],
  ['written on', (lines) => [...lines, lines[0] ?? ''], 'Line 11: after the end'],
])('an export that was %s is not verified', async (_, change, said) => {
  append(10)
  await write()
  const lines = (await readFile(path, 'utf8')).trimEnd().split('\n')
  await writeFile(path, change(lines).join('\n'))
  expect(verifyOutside()).toEqual({ status: 1, said })
})

test('an export that is cancelled leaves no file, nor half of one', async () => {
  append(10)
  await writeFile(path, 'from before')
  const stop = new AbortController()
  stop.abort()
  await expect(write(stop.signal)).rejects.toEqual(new Failed({ kind: 'cancelled' }))
  expect(await readFile(path, 'utf8')).toBe('from before')
  await expect(readFile(`${path}.part`)).rejects.toThrow('ENOENT')
})

test('a verification says how far it is', async () => {
  append(5001)
  await verifyActivity(office)
  const progress = office.told
    .filter(({ event }) => event === 'activity.progress')
    .map(({ payload }) => payload)
  expect(progress).toEqual([
    { task: 'verify', done: 5000, of: 5001 },
    { task: 'verify', done: 5001, of: 5001 },
  ])
})
