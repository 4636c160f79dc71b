import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { countPlaywright, countVitest } from './test-counts.mjs'

const folder = mkdtempSync(join(tmpdir(), 'counts-'))
afterAll(() => rmSync(folder, { recursive: true }))
const report = (content: object) => {
  const file = join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}

test.each([
  ['no report', countVitest(join(folder, 'none.json'), 1)],
  ['no test at all', countVitest(report({ numPassedTests: 0, numFailedTests: 0 }), 0)],
  ['an error outside of a test', countVitest(report({ numPassedTests: 3, numFailedTests: 0 }), 1)],
  ['a flaky test', countPlaywright(report({ stats: { expected: 3, unexpected: 0, flaky: 1 } }), 0)],
])('%s is a failure', (_, { failed }) => {
  expect(failed).toBe(1)
})

test('counts as the runners do', () => {
  expect(countVitest(report({ numPassedTests: 5, numFailedTests: 2 }), 1)).toEqual({ passed: 5, failed: 2 })
  expect(countPlaywright(report({ stats: { expected: 4, unexpected: 1 } }), 1)).toEqual({
    passed: 4,
    failed: 1,
  })
})
