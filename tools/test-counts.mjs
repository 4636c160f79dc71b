import { existsSync, readFileSync } from 'node:fs'

/** A runner that fails without a failed test, or ran no test at all, counts as one failure. */
function counted(passed, failed, code) {
  return { passed, failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed }
}

const read = (report) => (existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined)

export function countVitest(report, code) {
  const { numPassedTests = 0, numFailedTests = 0 } = read(report) ?? {}
  return counted(numPassedTests, numFailedTests, code)
}

/** A flaky test is a failed one. */
export function countPlaywright(report, code) {
  const { expected = 0, unexpected = 0, flaky = 0 } = read(report)?.stats ?? {}
  return counted(expected, unexpected + flaky, code)
}
