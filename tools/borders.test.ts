import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const biome = resolve('node_modules/.bin/biome')
const folder = mkdtempSync(join(tmpdir(), 'borders-'))
const { vcs: _, $schema: __, ...rules } = JSON.parse(readFileSync('biome.json', 'utf8'))
writeFileSync(join(folder, 'biome.json'), JSON.stringify(rules))
afterAll(() => rmSync(folder, { recursive: true }))

/** What the linter says of a file that stands at `path`. */
function lint(path: string, code: string) {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, code)
  const { stdout, stderr } = spawnSync(biome, ['lint', '--only=style/noRestrictedImports', path], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  rmSync(file)
  return stdout + stderr
}

test.each([
  ['src/renderer/contacts/x.ts', "import { net } from 'electron'"],
  ['src/renderer/contacts/x.ts', "import { readFile } from 'node:fs/promises'"],
  ['src/renderer/contacts/x.tsx', "import { openStore } from '../../main/store/open'"],
  ['src/renderer/contacts/x.ts', "import ky from 'ky'"],
  ['src/main/contacts/x.ts', "import { ipcMain } from 'electron'"],
  ['src/main/contacts/x.ts', "import ky from 'ky'"],
  ['src/main/contacts/x.ts', "import keytar from 'keytar'"],
  ['src/main/contacts/x.ts', "const keytar = await import('keytar')\nexport default keytar"],
  ['src/main/contacts/x.ts', "import Database from 'better-sqlite3-multiple-ciphers'"],
  ['src/main/contacts/x.ts', "import { List } from '../../renderer/ui/list/list'"],
  ['src/main/upstream/hub/x.ts', "import { net } from 'electron'"],
  ['src/main/upstream/hub/x.ts', "import { openStore } from '../../store/open'"],
  ['src/main/store/x.ts', "import ky from 'ky'"],
  ['src/shared/x.ts', "import { app } from 'electron'"],
  ['src/shared/x.ts', "import { join } from 'node:path'"],
  ['src/preload/x.ts', "import { join } from 'node:path'"],
  ['src/preload/x.ts', "import { ipcMain } from 'electron'"],
  ['sandbox/hub/x.ts', "import { contact } from '../../src/shared/contact.ts'"],
  ['tools/x.ts', "import { contact } from '../src/shared/contact.ts'"],
])('%s may not hold: %s', (path, code) => {
  expect(lint(path, code)).toContain('noRestrictedImports')
})

test.each([
  ['src/main/ipc.ts', "import { ipcMain } from 'electron'\nipcMain.handle('x', () => 1)"],
  ['src/main/keychain.ts', "import keytar from 'keytar'\nkeytar.getPassword('x', 'y')"],
  ['src/main/upstream/http.ts', "import ky from 'ky'\nky.create()"],
  ['src/preload/index.ts', "import { ipcRenderer } from 'electron'\nipcRenderer.send('x')"],
  ['src/main/contacts/x.ts', "import { app } from 'electron'\napp.quit()"],
])('%s may', (path, code) => {
  expect(lint(path, code)).toContain('Checked 1 file')
  expect(lint(path, code)).not.toContain('noRestrictedImports')
})
