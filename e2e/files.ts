import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** Every file in a folder and below, by its path; a folder that is not there has none. */
export function filesIn(folder: string): Map<string, Buffer> {
  const files = new Map<string, Buffer>()
  for (const entry of entriesOf(folder)) {
    const file = join(entry.parentPath, entry.name)
    const bytes = entry.isFile() ? contentOf(file) : null
    if (bytes) files.set(relative(folder, file), bytes)
  }
  return files
}

/** To compare what was with what is. */
export const fingerprints = (folder: string) =>
  [...filesIn(folder)]
    .map(([file, bytes]) => `${file} ${createHash('sha256').update(bytes).digest('hex')}`)
    .sort()

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
  } catch {
    return []
  }
}

function contentOf(file: string) {
  try {
    return readFileSync(file)
  } catch {
    // A running browser removes files of its own.
    return null
  }
}
