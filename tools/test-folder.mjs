import { existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { freemem, tmpdir } from 'node:os'
import { join } from 'node:path'

const memory = '/dev/shm'
const enough = 4e9

function hasRoomInMemory() {
  if (!existsSync(memory) || freemem() < enough) return false
  const { bavail, bsize } = statfsSync(memory)
  return bavail * bsize > enough
}

/**
 * Runs `work` with a folder for all that the tests write, and removes it. In memory where there is room: thousands of
 * small databases, each of which waits for its writes to be on the disk, would wait longer than they work.
 */
export async function inTestFolder(work) {
  const folder = mkdtempSync(join(hasRoomInMemory() ? memory : tmpdir(), 'tests-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
