import { expect, test } from 'vitest'
import { fileNameOf } from './file-name'

test.each([
  ['Energy, Kungsgatan 1, March 2026', 'Energy, Kungsgatan 1, March 2026.csv'],
  ['Verbruik 2026-03-01 – 2026-04-01.csv', 'Verbruik 2026-03-01 – 2026-04-01.csv'],
  ['Åkesson', 'Åkesson.csv'],
  ['../../etc/passwd', 'etc-passwd.csv'],
  ['C:\\Windows\\x', 'C-Windows-x.csv'],
  ['a\u0000b\u202Egpj.exe', 'abgpj.exe.csv'],
  ['...', 'meterkast.csv'],
  ['', 'meterkast.csv'],
  ['CON', 'meterkast.csv'],
  ['nul.txt', 'meterkast.csv'],
  ['a'.repeat(300), `${'a'.repeat(100)}.csv`],
  ['usage 19850101-1234 March', 'usage March.csv'],
  ['usage 850101+1234', 'usage.csv'],
  ['198501011234', 'meterkast.csv'],
])('%j becomes %j', (suggested, name) => {
  expect(fileNameOf(suggested, 'csv')).toBe(name)
})

test('the extension is that of the kind', () => {
  expect(fileNameOf('chart.csv', 'png')).toBe('chart.csv.png')
})
