import { readFile, rm, stat, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { z } from 'zod'
import { notWritten, writeWhole } from '../desktop/write-whole'

/** As long as a manifest with the names of a thousand missing invoices may be, and more. */
const mostBytes = 5_000_000

/**
 * Writes a manifest beside a file: over the older one of that same file, and never over anything else. Throws `Failed` as
 * `writeWhole` does.
 */
export async function writeManifest(path: string, manifest: string): Promise<void> {
  for (let copy = 1; ; copy += 1) {
    const beside = copy === 1 ? `${path}.json` : `${path} (${copy}).json`
    if (await isManifestOf(basename(path), beside)) return writeWhole(beside, Buffer.from(manifest))
    if (await writeNew(beside, manifest)) return
  }
}

const ofFile = z.object({ file: z.string(), startedAt: z.string(), sums: z.record(z.string(), z.string()) })

async function isManifestOf(file: string, path: string): Promise<boolean> {
  try {
    const found = await stat(path)
    if (!found.isFile() || found.size > mostBytes) return false
    return ofFile.parse(JSON.parse(await readFile(path, 'utf8'))).file === file
  } catch {
    return false
  }
}

/** False when something of that name is there already. */
async function writeNew(path: string, text: string): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    await rm(path, { force: true }).catch(() => undefined)
    throw notWritten(error)
  }
}
