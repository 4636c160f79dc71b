// npm start: set-up, build, sandbox, and the console connected to it.
import { join } from 'node:path'
import { build } from './build.mjs'
import { hasKeyring, runWithKeyring } from './keyring.mjs'
import { giveUp, node, root, run, step } from './run.mjs'
import { kept } from './sandbox-process.mjs'
import { setup } from './setup.mjs'

await setup()
await step('build', build).catch(({ message }) => giveUp(message))

const hasDisplay = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY
if (!hasDisplay) {
  console.log('\nThere is no display here to open a window on: this runs the tour instead (npm run tour).\n')
  process.exit(await run(node, [join(root, 'tools/tour.mjs')]))
}
const open = [join(root, 'tools/open-console.mjs'), ...process.argv.slice(2)]
process.exit(
  hasKeyring() ? await run(node, open) : await runWithKeyring(node, open, { folder: join(kept, 'keyring') }),
)
