import type { Handlers } from '../handlers'
import type { At, Office } from '../office'
import { splitLocalId } from '../upstream/local-id'

type Guarded = Pick<Office, 'connections' | 'signIns'>

/** The handlers, of which those that show customers want an employee signed in where a connection demands it. */
export function withSignIn(handlers: Handlers, at: At): Handlers {
  const all = Object.entries(handlers).map(([name, handle]) => {
    if (!showsCustomers(name)) return [name, handle]
    const guarded = async (input: unknown, caller: unknown) => {
      await demandFor(await at(), input)
      return Reflect.apply(handle, undefined, [input, caller])
    }
    return [name, guarded]
  })
  // The same table, each entry with the same input and output.
  return Object.fromEntries(all) as Handlers
}

/** What is kept here counts too: it came from there. A look-up asks each connection for itself. */
const showsCustomers = (name: string) =>
  /^(customers|invoices|tariffs)\.|^exports\.start$/.test(name) && name !== 'customers.lookUp'

/** Throws `Failed` (`signInNeeded`). What is about no connection in particular is about all that have customers. */
export async function demandFor({ connections, signIns }: Guarded, input: unknown): Promise<void> {
  const withCustomers = (await connections.records()).filter(({ kind }) => kind === 'data-layer')
  const { id } = Object(input) as { id?: unknown }
  const mine = typeof id === 'string' ? withCustomers.filter((one) => one.id === connectionOf(id)) : []
  for (const connection of mine.length > 0 ? mine : withCustomers) signIns.demand(connection)
}

function connectionOf(id: string): string | null {
  try {
    return splitLocalId(id).connectionId
  } catch {
    return null
  }
}
