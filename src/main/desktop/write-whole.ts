import { randomBytes } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'
import { Failed } from '@shared/failure'

/**
 * Writes a file, all at once or piece by piece, or leaves what was there. Throws `Failed`: `diskFull`, or `notWritable` with the
 * system's code, or as the pieces do.
 */
export async function writeWhole(
  path: string,
  bytes: Uint8Array | AsyncIterable<string | Uint8Array>,
  unfinished = unfinishedBeside(path),
) {
  // Beside it first: a full disk must not leave half a file under the name of a whole one.
  try {
    await writeFile(unfinished, bytes)
    await rename(unfinished, path)
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined)
    throw notWritten(error)
  }
}

/** A name for a file that is not whole yet. Nobody else's file has it. */
export const unfinishedBeside = (path: string): string => `${path}.${randomBytes(4).toString('hex')}.part`

/** Why a file could not be written, as a failure; one that is known already stays what it is. */
export function notWritten(error: unknown): Failed {
  if (error instanceof Failed) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
  const isFull = code === 'ENOSPC' || code === 'EDQUOT'
  return new Failed(isFull ? { kind: 'diskFull' } : { kind: 'notWritable', code }, { cause: error })
}
