import { setTimeout } from 'node:timers/promises'
import { invoiceScreen } from './invoice-screen.ts'
import { keptConsole } from './kept-console.ts'
import { memoryUsed } from './memory-used.ts'
import { median, report, rounded } from './report.ts'
import { typeInto } from './typing.ts'
import { words } from './words.ts'

const rounds = 2

/** Of all processes after some work: the list seen at both ends, some words looked for. */
async function used({ start }: Awaited<ReturnType<typeof keptConsole>>) {
  const desktop = await start()
  const page = await invoiceScreen(desktop)
  await page.getByRole('grid').focus()
  for (const key of ['End', 'Home', 'PageDown', 'PageDown', 'Home']) await page.keyboard.press(key)
  await typeInto(page, words.slice(0, 3))
  // Until what is no longer needed has been given back.
  await setTimeout(5_000)
  const memory = await memoryUsed()
  await desktop.kill()
  return memory
}

const [small, large] = [await keptConsole(1_000), await keptConsole(1_000_000)]
const memory: { small: number[]; large: number[] } = { small: [], large: [] }
for (let round = 0; round < rounds; round += 1) {
  memory.small.push(await used(small))
  memory.large.push(await used(large))
}
console.log(
  `1,000 invoices ${rounded(median(memory.small))} MB, 1,000,000 ${rounded(median(memory.large))} MB`,
)
await report([
  {
    name: 'memory of all processes, 1,000,000 ÷ 1,000 invoices',
    value: rounded(median(memory.large) / median(memory.small)),
    limit: 1.2,
  },
])
