import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { failureOf } from '../upstream/test-server'
import { writeWhole } from './write-whole'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'save-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('writes the whole file, also over an older one, and leaves nothing beside it', async () => {
  writeFileSync(join(folder, 'a.pdf'), 'older')
  await writeWhole(join(folder, 'a.pdf'), Buffer.from('newer'))
  expect(readdirSync(folder)).toEqual(['a.pdf'])
  expect(readFileSync(join(folder, 'a.pdf'), 'utf8')).toBe('newer')
})

test.each([
  ['a folder that is not there', 'nowhere/a.pdf'],
  ['a folder of that name', 'taken'],
  ['a file instead of a folder', 'file/a.pdf'],
])('%s cannot be written to, and stays as it is', async (_, path) => {
  mkdirSync(join(folder, 'taken'))
  writeFileSync(join(folder, 'file'), 'as it was')
  expect(await failureOf(writeWhole(join(folder, path), Buffer.from('new')))).toMatchObject({
    kind: 'notWritable',
  })
  expect(readdirSync(folder).sort()).toEqual(['file', 'taken'])
  expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('as it was')
})

test.skipIf(process.getuid?.() !== 0 || process.platform !== 'linux')(
  'a full disk leaves the older file and no half one (root only: it mounts a small disk)',
  async () => {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'none', folder])
    try {
      await writeWhole(join(folder, 'a.pdf'), Buffer.from('older'))
      const large = Buffer.alloc(200_000)
      expect(await failureOf(writeWhole(join(folder, 'a.pdf'), large))).toMatchObject({ kind: 'diskFull' })
      expect(readdirSync(folder)).toEqual(['a.pdf'])
      expect(readFileSync(join(folder, 'a.pdf'), 'utf8')).toBe('older')
    } finally {
      execFileSync('umount', [folder])
    }
  },
)
