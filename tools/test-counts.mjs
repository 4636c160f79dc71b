import { existsSync, readFileSync } from 'node:fs'

/** A runner that fails without a failed test, or ran no test at all, counts as one failure. */
function counted(passed, failed, code, names) {
  if (failed > 0) return { passed, failed, names }
  if (code === 0 && passed > 0) return { passed, failed: 0, names: [] }
  return { passed, failed: 1, names: [`the runner ended with code ${code} after ${passed} tests`] }
}

const read = (report) => (existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined)

export function countVitest(report, code) {
  const { numPassedTests = 0, numFailedTests = 0, testResults = [] } = read(report) ?? {}
  const names = testResults.flatMap(({ name, assertionResults = [] }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName }) => `${name}: ${fullName}`),
  )
  return counted(numPassedTests, numFailedTests, code, names)
}

const specsOf = ({ specs = [], suites = [] }) => [...specs, ...suites.flatMap(specsOf)]

/** A flaky test is a failed one. */
export function countPlaywright(report, code) {
  const { stats: { expected = 0, unexpected = 0, flaky = 0 } = {}, ...suite } = read(report) ?? {}
  const names = specsOf(suite)
    .filter(({ ok }) => !ok)
    .map(({ file, line, title }) => `${file}:${line}: ${title}`)
  return counted(expected, unexpected + flaky, code, names)
}
