// npm run dev: like npm start, with hot reload.
import { join } from 'node:path'
import { hasKeyring, runWithKeyring } from './keyring.mjs'
import { node, root, run } from './run.mjs'
import { kept } from './sandbox-process.mjs'
import { setup } from './setup.mjs'

await setup()
const open = [join(root, 'tools/open-console.mjs'), '--dev', ...process.argv.slice(2)]
process.exit(
  hasKeyring() ? await run(node, open) : await runWithKeyring(node, open, { folder: join(kept, 'keyring') }),
)
