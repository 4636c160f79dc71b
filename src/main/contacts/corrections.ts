import { randomUUID } from 'node:crypto'
import type { CorrectionImport, CorrectionRow } from '@shared/email-correction'
import { createOpenFiles } from '../csv/open-files'
import { withResults } from '../csv/with-results'
import type { Tell } from '../office'
import type { Match } from '../store/contact-matches'
import { lowerCase } from '../store/contact-record'
import type { Store } from '../store/open'
import {
  type CorrectionFile,
  isEmail,
  mostBytes,
  readCorrections,
  type SaidCorrection,
} from './correction-file'

interface Parts {
  store: Store
  tell: Tell
  who(): Promise<string>
}

interface Opened {
  import: CorrectionImport
  rows: CorrectionRow[]
  file: CorrectionFile
  /** What counted before, of those that it changed. */
  before: { contactId: string; email: string | null }[]
}

export type Corrections = ReturnType<typeof createCorrections>

/** E-mails of contacts that we know better than the hub: one by one, or from a file. They are kept here only. */
export function createCorrections({ store, tell, who }: Parts) {
  const opened = createOpenFiles<Opened>()

  const keep = async (corrections: Opened['before']) => {
    const by = { at: new Date().toISOString(), who: await who() }
    const before = await store.contactDecisions.correct({ corrections, ...by })
    await store.contacts.decided({ corrections })
    tell('contacts.changed', { id: null })
    return before
  }
  const counted = (one: Opened): CorrectionImport => {
    const counts = { ready: 0, refused: 0, alreadySo: 0, done: 0, undone: 0 }
    for (const { state } of one.rows) counts[state] += 1
    one.import = { ...one.import, count: one.rows.length, counts }
    return one.import
  }
  const settle = (one: Opened, state: 'done' | 'undone') => {
    for (const row of one.rows) if (row.state === (state === 'done' ? 'ready' : 'done')) row.state = state
    one.import = { ...one.import, state }
    return counted(one)
  }

  return {
    async one(contactId: string, email: string | null) {
      const [before] = await keep([{ contactId, email: email?.trim() ?? null }])
      tell('contacts.changed', { id: contactId })
      return { before: before?.email ?? null }
    },

    /** Says what a file would do. Nothing is kept. */
    async open(fileName: string, bytes: Uint8Array): Promise<CorrectionImport> {
      const base: CorrectionImport = {
        ...{ id: randomUUID(), fileName, state: 'checked', fileProblem: null, column: null, count: 0 },
        counts: { ready: 0, refused: 0, alreadySo: 0, done: 0, undone: 0 },
      }
      if (bytes.byteLength > mostBytes) return { ...base, fileProblem: 'tooLarge' }
      const file = readCorrections(bytes)
      if ('fileProblem' in file) return { ...base, ...file }
      const matches = await store.contactMatches.matches(
        file.said.map(({ contactId, dossier, oldEmail }) => ({ contactId, dossier, oldEmail })),
      )
      const seen = new Set<string>()
      const rows = file.said.map((said, place) => checked(said, matches[place] ?? [], seen))
      const one: Opened = { import: base, rows, file, before: [] }
      opened.add(base.id, one)
      return counted(one)
    },

    rows(
      id: string,
      { states, offset, limit }: { states?: string[] | undefined; offset: number; limit: number },
    ) {
      const fitting = opened.find(id).rows.filter(({ state }) => !states?.length || states.includes(state))
      return { rows: fitting.slice(offset, offset + limit), count: fitting.length }
    },

    async run(id: string): Promise<CorrectionImport> {
      const one = opened.find(id)
      if (one.import.state === 'done') return one.import
      const ready = one.rows.flatMap(({ state, contactId, email }) =>
        contactId !== null && (state === 'ready' || state === 'undone') ? [{ contactId, email }] : [],
      )
      for (const row of one.rows) if (row.state === 'undone') row.state = 'ready'
      // Marked at once: whoever presses again meanwhile finds it done.
      const done = settle(one, 'done')
      try {
        one.before = await keep(ready)
      } catch (error) {
        for (const row of one.rows) if (row.state === 'done') row.state = 'ready'
        one.import = { ...one.import, state: 'checked' }
        counted(one)
        throw error
      }
      return done
    },

    async undo(id: string): Promise<CorrectionImport> {
      const one = opened.find(id)
      if (one.import.state !== 'done') return one.import
      await keep(one.before)
      return settle(one, 'undone')
    },

    report(id: string) {
      const { file, rows, import: it } = opened.find(id)
      return withResults(file, rows, it.fileName)
    },

    close: opened.close,
    closeAll: opened.closeAll,
  }
}

/** What becomes of a line, and why. `seen`: whom earlier lines correct. */
function checked(said: SaidCorrection, matches: readonly Match[], seen: Set<string>): CorrectionRow {
  const { line, email } = said
  const meant = [said.contactId, said.dossier, said.oldEmail].filter(Boolean).join(' · ')
  const [match] = matches.length === 1 ? matches : []
  const reasons = [
    ...(meant === '' ? ['noContact'] : matches.length === 0 ? ['unknownContact'] : []),
    ...(matches.length > 1 ? ['severalContacts'] : []),
    ...(email === '' ? ['noEmail'] : isEmail(email) ? [] : ['notAnEmail']),
    ...(match && seen.has(match.id) ? ['twiceInFile'] : []),
  ]
  if (match && reasons.length === 0) seen.add(match.id)
  const before = match?.corrected ?? match?.email ?? null
  const isSo = match !== undefined && lowerCase(before) === lowerCase(email)
  return {
    ...{ line, said: meant, email, before, reasons },
    contactId: match?.id ?? null,
    name: match?.displayName ?? '',
    state: reasons.length > 0 ? 'refused' : isSo ? 'alreadySo' : 'ready',
  }
}
