import type { ConnectionKind } from '@shared/connection'
import {
  type EndpointImport,
  type EndpointProblem,
  type EndpointRow,
  endpoint,
  endpointChange,
} from '@shared/endpoint'
import { changedEndpoint, endpointDifference, endpointProblems } from '@shared/endpoint-check'
import { Failed } from '@shared/failure'
import { z } from 'zod'

interface File {
  fileName: string
  bytes: Uint8Array
}

/** What the file is; a later form gets another number. */
const form = 'meterkast-endpoints-1'
const file = z.object({
  form: z.literal(form),
  kind: z.string(),
  operations: z.record(z.string(), z.unknown()),
})

/** Every operation as it is asked now. No address and no secret, so that it can be given to colleagues. */
export function endpointFile(kind: ConnectionKind, name: string, rows: readonly EndpointRow[]): File {
  const operations = Object.fromEntries(rows.map((row) => [row.operation, row.endpoint]))
  const text = `${JSON.stringify({ form, kind, operations }, null, 2)}\n`
  return { fileName: `endpoints ${name}`, bytes: new TextEncoder().encode(text) }
}

/** What the file would make of the rows. What a row of it leaves out is as usual; what the file leaves out stays. */
export function readEndpointFile(
  kind: ConnectionKind,
  { fileName, bytes }: File,
  rows: ReadonlyMap<string, EndpointRow>,
): EndpointImport {
  const table = tableIn(bytes)
  if (table.kind !== kind) throw refusal('otherKind')
  const read: EndpointImport = { fileName, changes: [], unchanged: 0, refused: [] }
  for (const [operation, theirs] of Object.entries(table.operations)) {
    const row = rows.get(operation)
    const refuse = (problems: EndpointProblem[]) => read.refused.push({ operation, problems })
    const change = endpointChange.safeParse(theirs).data
    if (!row) refuse([{ path: '', problem: 'unknownOperation' }])
    else if (!change) refuse([{ path: '', problem: 'unreadable' }])
    else {
      const draft = changedEndpoint(row.usual, change)
      const problems = endpointProblems(row.usual, draft)
      if (problems.length > 0) refuse(problems)
      else if (!endpointDifference(row.endpoint, draft) && !row.refused) read.unchanged += 1
      else read.changes.push({ operation, from: row.endpoint, to: endpoint.parse(draft) })
    }
  }
  return read
}

function tableIn(bytes: Uint8Array) {
  let json: unknown
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    throw refusal('notJson', error)
  }
  const table = file.safeParse(json)
  if (!table.success) throw refusal('noTable', table.error)
  return table.data
}

const refusal = (problem: string, cause?: unknown) =>
  new Failed({ kind: 'invalid', fields: [{ path: 'file', problem }] }, { cause })
