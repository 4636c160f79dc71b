// npm run bench [name…]: every bench/*.bench.ts, or those named, one after the other.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { runWithKeyring } from './keyring.mjs'
import { giveUp, node, root, step } from './run.mjs'
import { setup } from './setup.mjs'

await setup({ tests: true })
await step('build', build).catch(({ message }) => giveUp(message))
const names = process.argv.slice(2)
const files = readdirSync(join(root, 'bench')).filter(
  (file) =>
    file.endsWith('.bench.ts') && (names.length === 0 || names.some((name) => file === `${name}.bench.ts`)),
)
// Consoles that are kept from one time to the next need their keys again.
const folder = join(root, 'out', 'bench', 'keyring')
const failed = []
for (const file of files.sort()) {
  console.log(`\n${file}`)
  if ((await runWithKeyring(node, [join(root, 'bench', file)], { folder })) !== 0) failed.push(file)
}
console.log(
  `\n${files.length - failed.length} benchmarks met their bounds, ${failed.length} did not: ${failed.join(' ')}`,
)
process.exit(failed.length === 0 && files.length > 0 ? 0 : 1)
