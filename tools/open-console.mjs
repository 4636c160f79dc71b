// Runs with a keyring around it. Arguments: --dev for hot reload.
import { join } from 'node:path'
import { electronBinary } from './electron-binary.mjs'
import { root, run } from './run.mjs'
import { kept, provisionFile, startSandbox } from './sandbox-process.mjs'

const sandbox = await startSandbox()
const args = [`--user-data-dir=${join(kept, 'data')}`, `--provision=${provisionFile(sandbox.connections)}`]
const electron = electronBinary() ?? join(root, 'tools/chromium-host/electron')
console.log(`\nSandbox on ${sandbox.url}, console in ${kept}. Ctrl+C ends both.\n`)
try {
  process.exitCode = process.argv.includes('--dev')
    ? await run('electron-vite', ['dev', '--watch', '--', ...args], {
        env: { ELECTRON_EXEC_PATH: electron },
        shell: process.platform === 'win32',
      })
    : await run(electron, ['.', ...args])
} finally {
  sandbox.stop()
}
