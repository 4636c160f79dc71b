// Verifies an export of the activity log by what docs/activity-log.md says, with nothing of the console.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'

const fail = (text) => {
  console.error(text)
  process.exit(1)
}
const parse = (text, place) => {
  try {
    return JSON.parse(text)
  } catch {
    return fail(`Line ${place}: not JSON`)
  }
}

const [path] = process.argv.slice(2)
if (!path) fail('Usage: node tools/verify-activity.mjs <file.jsonl>')

let lines = 0
let hash = '0'.repeat(64)
let end = null
for await (const text of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
  if (end) fail(`Line ${lines + 1}: after the end`)
  const line = parse(text, lines + 1)
  if ('lines' in line) {
    end = line
    continue
  }
  const { n, at, who, what, record, outcome } = line
  lines += 1
  if (n !== lines) fail(`Line ${lines}: missing`)
  hash = createHash('sha256')
    .update(hash + JSON.stringify([n, at, who, what, record, outcome]))
    .digest('hex')
  if (hash !== line.hash) fail(`Line ${lines}: changed`)
}
if (!end) fail(`Line ${lines + 1}: cut off`)
if (end.lines !== lines || end.hash !== hash) fail(`Line ${lines}: is not the last one`)
console.log(`${lines} lines, as they were written. Hash of the last one: ${hash}`)
