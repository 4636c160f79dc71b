import type { AuthorizationFacts, AuthorizationLine, AuthorizationRecord } from './authorization-record'

/** Without what was told of it, which is of the desk alone. */
export type KnownFacts = Omit<AuthorizationFacts, 'stage'>
type Kept = { line: AuthorizationLine; facts: KnownFacts; record: AuthorizationRecord }
/** How it is kept, as texts. */
export type Texts = { line: string; facts: string; record: string }
export const keptOf = ({ line, facts, record }: Texts): Kept => ({
  line: JSON.parse(line),
  facts: JSON.parse(facts),
  record: JSON.parse(record),
})

export const keptSelect =
  'SELECT line, facts, record FROM authorizations JOIN authorization_records USING (key)'
