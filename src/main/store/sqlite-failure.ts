import { Failed, type Failure } from '@shared/failure'

/** What went wrong, as data. SQLite's own words stay behind: they can quote what somebody typed. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Failed) return error.failure
  const code = codeOf(error)
  if (diskFull.has(code)) return { kind: 'diskFull', code }
  return { kind: 'internal', code: code || (error instanceof Error ? error.name : 'unknown') }
}

/** True when the file's content is at fault, and not the disk, its rights or another process. */
export function isUnreadable(error: unknown): boolean {
  return /^SQLITE_(NOTADB|CORRUPT)/.test(codeOf(error))
}

const diskFull = new Set(['SQLITE_FULL', 'SQLITE_IOERR_SHMSIZE', 'ENOSPC', 'EDQUOT'])

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
