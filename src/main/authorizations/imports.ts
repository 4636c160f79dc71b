import { randomUUID } from 'node:crypto'
import type { LogInImport } from '@shared/authorization-creation'
import { Failed } from '@shared/failure'
import { createOpenFiles } from '../csv/open-files'
import { withResults } from '../csv/with-results'
import type { Tell } from '../office'
import type { Store } from '../store/open'
import { checkLogIn } from './check'
import type { NewLogIn } from './create'
import { type ImportedFile, lineProblems, logInKey, readImport } from './import-file'

export interface Imports {
  /** Reads a file and says what would happen; nothing is sent. */
  open(input: { connectionId: string; fileName: string; bytes: Uint8Array }): Promise<LogInImport>
  run(id: string, lines: readonly number[]): LogInImport
  cancel(id: string): Promise<LogInImport>
  /** The file again, with results and without passwords. */
  report(id: string): { bytes: Uint8Array; fileName: string }
  close(id: string): void
  idle(): Promise<void>
  closeAll(): void
}

interface Parts {
  store: Store
  create(logIn: NewLogIn): Promise<{ id: string | null }>
  tell: Tell
}

type Row = LogInImport['rows'][number]
interface Opened {
  import: LogInImport
  /** Gone when it is forgotten. */
  file: ImportedFile | null
  passwords: Map<number, string>
  cancelled: boolean
  ended: Promise<void>
}

const mostBytes = 5_000_000
/** Concerns all that follow as well. */
const general = [
  'unauthenticated',
  'offline',
  'keyMissing',
  'forbidden',
  'notProvided',
  'signInNeeded',
  'keychainLocked',
]

/** Files with log-ins, in memory only: on this computer nothing of them is written. */
export function createImports({ store, create, tell }: Parts): Imports {
  const opened = createOpenFiles<Opened>((one) => {
    one.cancelled = true
    one.passwords.clear()
    one.file = null
  })
  const { find } = opened
  const change = (one: Opened, row: Row, news: Partial<Row>) => {
    Object.assign(row, news)
    tell('authorizations.import', one.import)
  }

  async function work(one: Opened, rows: readonly Row[]) {
    for (const row of rows) {
      if (one.cancelled) break
      const password = one.passwords.get(row.line)
      if (password === undefined) continue
      change(one, row, { state: 'sending' })
      const { connectionId } = one.import
      try {
        const { id } = await create({
          connectionId,
          username: row.username,
          url: row.url,
          password,
          acceptWarnings: true,
        })
        one.passwords.delete(row.line)
        change(one, row, { state: 'created', authorizationId: id })
      } catch (error) {
        const kind = error instanceof Failed ? error.failure.kind : 'internal'
        const isLost = ['timeout', 'unavailable', 'unexpectedAnswer'].includes(kind)
        change(one, row, { state: isLost ? 'unsure' : 'failed', reasons: [...row.reasons, kind] })
        if (general.includes(kind)) break
      }
    }
    for (const row of one.import.rows)
      if (!rows.includes(row) && (row.state === 'ready' || row.state === 'warned')) row.state = 'leftOut'
    one.import.state = one.cancelled ? 'cancelled' : 'done'
    tell('authorizations.import', one.import)
  }

  return {
    async open({ connectionId, fileName, bytes }) {
      const id = randomUUID()
      const base = {
        id,
        connectionId,
        fileName,
        state: 'checked' as const,
        column: null,
        fileProblem: null,
        rows: [],
      }
      if (bytes.byteLength > mostBytes) return { ...base, fileProblem: 'tooLarge' }
      const file = readImport(bytes)
      if ('fileProblem' in file) return { ...base, ...file }
      const seen = new Set<string>()
      const rows: Row[] = []
      for (const logIn of file.logIns) {
        const { line, username, url } = logIn
        const problems = lineProblems(logIn, seen)
        seen.add(logInKey(logIn))
        const check = problems.length > 0 ? null : await checkLogIn(store, { connectionId, username, url })
        const refused = [
          ...problems,
          ...(check?.problem ? [check.problem] : []),
          ...(check?.coolDownUntil ? ['coolDown'] : []),
        ]
        const warnings = [...new Set(check?.warnings.map(({ kind }) => kind) ?? [])]
        const state = refused.length > 0 ? 'refused' : warnings.length > 0 ? 'warned' : 'ready'
        rows.push({ line, username, url, state, reasons: [...refused, ...warnings], authorizationId: null })
      }
      const one: Opened = {
        import: { ...base, rows },
        file,
        passwords: new Map(file.logIns.map(({ line, password }) => [line, password])),
        cancelled: false,
        ended: Promise.resolve(),
      }
      // The passwords are in their own place from here on.
      for (const logIn of file.logIns) logIn.password = ''
      const { password } = file.places
      if (password !== undefined) for (const { fields } of file.lines) fields[password] = ''
      opened.add(id, one)
      return one.import
    },
    run(id, lines) {
      const one = find(id)
      if (one.import.state === 'running') return one.import
      const wanted = new Set(lines)
      const sendable = ['ready', 'warned', 'failed', 'unsure', 'leftOut']
      const rows = one.import.rows.filter(({ line, state }) => wanted.has(line) && sendable.includes(state))
      one.import.state = 'running'
      one.cancelled = false
      one.ended = work(one, rows)
      return one.import
    },
    async cancel(id) {
      const one = find(id)
      one.cancelled = true
      await one.ended
      return one.import
    },
    report(id) {
      const one = find(id)
      const { file } = one
      if (!file) throw new Failed({ kind: 'notFound', code: 'import' })
      return withResults(file, one.import.rows, one.import.fileName)
    },
    close: opened.close,
    idle: async () => void (await Promise.all(opened.all().map(({ ended }) => ended))),
    closeAll: opened.closeAll,
  }
}
