import { type Endpoint, type EndpointRow, endpoint, endpointChange } from '@shared/endpoint'
import { changedEndpoint, endpointDifference, endpointProblems } from '@shared/endpoint-check'

/** An operation with what is kept for it, whatever that is: what cannot be used gives way to the default. */
export function endpointRow(operation: string, usual: Endpoint, kept: unknown): EndpointRow {
  const row = { operation, usual, endpoint: usual, isChanged: false, refused: null }
  if (kept === undefined) return row
  const change = endpointChange.safeParse(kept).data
  if (!change) return { ...row, refused: { kept: null, problems: [{ path: '', problem: 'unreadable' }] } }
  const draft = changedEndpoint(usual, change)
  const problems = endpointProblems(usual, draft)
  if (problems.length > 0) return { ...row, refused: { kept: draft, problems } }
  return { ...row, endpoint: endpoint.parse(draft), isChanged: endpointDifference(usual, draft) !== null }
}
