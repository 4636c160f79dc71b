import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface Figure {
  name: string
  value: number
  /** The value may be no higher; with `atLeast`, no lower. */
  limit: number
  atLeast?: boolean
}

const file = join(import.meta.dirname, 'results.json')

/** Prints figures beside their limits, keeps them in `results.json`, and ends the process: 0 when all hold. */
export async function report(figures: Figure[]): Promise<never> {
  const known: Figure[] = await readFile(file, 'utf8').then(JSON.parse, () => [])
  const others = known.filter(({ name }) => !figures.some((figure) => figure.name === name))
  const all = [...others, ...figures].sort((a, b) => a.name.localeCompare(b.name))
  await writeFile(file, `${JSON.stringify(all, null, 2)}\n`)
  for (const figure of figures) {
    const mark = holds(figure) ? 'ok ' : 'OUT'
    const bound = `${figure.atLeast ? 'at least' : 'at most'} ${figure.limit}`
    console.log(`${mark}  ${figure.name}: ${figure.value} (${bound})`)
  }
  process.exit(figures.every(holds) ? 0 : 1)
}

const holds = ({ value, limit, atLeast }: Figure) => (atLeast ? value >= limit : value <= limit)

export const rounded = (value: number) => Math.round(value * 100) / 100

export const median = (values: number[]) => percentile(values, 50)

export function percentile(values: number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? Number.NaN
}
