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

test('counts as the runners do, and names what failed', () => {
  const assertionResults = [
    { status: 'passed', fullName: 'adds' },
    { status: 'failed', fullName: 'sums' },
  ]
  const testResults = [{ name: 'sum.test.ts', assertionResults }]
  expect(countVitest(report({ numPassedTests: 1, numFailedTests: 1, testResults }), 1)).toEqual({
    passed: 1,
    failed: 1,
    names: ['sum.test.ts: sums'],
  })
  const specs = [{ ok: false, file: 'tour.spec.ts', line: 3, title: 'walks' }]
  const suites = [{ specs: [], suites: [{ specs }] }]
  expect(countPlaywright(report({ stats: { expected: 4, unexpected: 1 }, suites }), 1)).toEqual({
    passed: 4,
    failed: 1,
    names: ['tour.spec.ts:3: walks'],
  })
})
