// npm run tour: the whole main job through the real window, with a screenshot of each step in out/tour.
import { join } from 'node:path'
import { build } from './build.mjs'
import { runWithKeyring } from './keyring.mjs'
import { giveUp, node, root, step } from './run.mjs'
import { setup } from './setup.mjs'

await setup({ tests: true })
await step('build', build).catch(({ message }) => giveUp(message))
const runner = join(root, 'node_modules/@playwright/test/cli.js')
const args = ['test', 'e2e/tour.spec.ts', '--reporter=line', `--output=${join(root, 'test-results/tour')}`]
process.exit(await runWithKeyring(node, [runner, ...args]))
