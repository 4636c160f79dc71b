import type { EventName, Payload } from '@shared/events'
import type { OperationName, Output } from '@shared/operations'
import type { Query } from '@tanstack/react-query'
import { queryClient } from './query-client'

const contacts: OperationName[] = [
  'contacts.page',
  'contacts.position',
  'contacts.initials',
  'customers.ofContact',
]
/** What of a contact hangs together with everything else: drawn from what is kept, so cheap to ask again. */
const ofContact: OperationName[] = [
  'contacts.links',
  'contacts.history',
  'contacts.twins',
  'contacts.correction',
]
const contracts: OperationName[] = ['contracts.page', 'contracts.position', 'contracts.choices']
const invoices: OperationName[] = [
  'invoices.page',
  'invoices.totals',
  'invoices.months',
  'invoices.count',
  'invoices.viewCount',
  'invoices.position',
  'invoices.spelling',
  'customers.search',
  'customers.get',
]
/** What is kept of a customer: it is read again, not asked of the data layer again. */
const customer: OperationName[] = [
  'customers.account',
  'customers.userRoles',
  'customers.locations',
  'customers.agreements',
  'customers.products',
  'customers.usage',
  'customers.cost',
]
const authorizations: OperationName[] = [
  'authorizations.page',
  'authorizations.position',
  'authorizations.choices',
  'authorizations.sends',
  'authorizations.suggestions',
]
const tariffs: OperationName[] = ['tariffs.page', 'tariffs.ofSubject']
const offline: OperationName[] = ['offline.get', 'offline.state', 'offline.estimate']
const everything: OperationName[] = [
  ...contacts,
  ...ofContact,
  ...contracts,
  'contracts.get',
  'organisations.page',
  'permissions.page',
  'myAccount.get',
  ...invoices,
  ...customer,
  'customers.recent',
  'customers.siblings',
  ...authorizations,
  'authorizations.get',
  'authorizations.polling',
  'authorizations.runs',
  'authorizations.formLink',
  ...tariffs,
  'contacts.get',
  'invoices.get',
  'connections.list',
  'endpoints.list',
  'console.whoAmI',
  'roles.standing',
  'network.status',
  'sync.status',
  ...offline,
  'settings.get',
  'signIn.status',
]

// A conversation about a tariff stays, for who is in the middle of it; the list of them does not.
const needsSignIn = /^(customers|invoices|signIn)\.|^contacts\.(links|history)$|^tariffs\.(page|ofSubject)$/

/** What an event makes of what the page has: new data put in its place, or operations to ask again. */
const onEvent: { [N in EventName]?: (payload: Payload<N>) => unknown } = {
  'console.changed': async (status) => {
    await put(['console.status', {}], status)
    // What is on its way has waited for this.
    if (status.state === 'open')
      await queryClient.invalidateQueries({ predicate: isOf(everything, null, () => true) })
  },
  'connections.changed': () => askAgain(everything),
  'contacts.changed': ({ id }) =>
    Promise.all([
      // A contact's contracts are found by their e-mail, and by what it was corrected to.
      askAgain([...contacts, ...ofContact, 'contracts.page', 'contracts.position']),
      askAgain(['contacts.get'], id),
    ]),
  'roles.changed': () => askAgain(['console.whoAmI', 'roles.standing']),
  'organisations.changed': () => askAgain(['organisations.page']),
  'permissions.changed': () => askAgain(['permissions.page']),
  'contracts.changed': ({ id }) =>
    Promise.all([askAgain(contracts), askAgain(['contracts.get'], id, isKept)]),
  'customers.changed': ({ id }) =>
    Promise.all([
      askAgain(['customers.recent', 'customers.siblings']),
      askAgain(['customers.get'], id),
      askAgain(customer, id, isKept),
    ]),
  'invoices.changed': ({ id }) =>
    Promise.all([askAgain([...invoices, 'contacts.history']), askAgain(['invoices.get'], id)]),
  'authorizations.changed': ({ id }) =>
    Promise.all([
      askAgain([...authorizations, 'contacts.links', 'contacts.history']),
      askAgain(['authorizations.get'], id, isKept),
      askAgain(['authorizations.history', 'authorizations.coverage'], id),
    ]),
  'authorizations.polling': (status) => put(['authorizations.polling', {}], status),
  'authorizations.import': (open) => put(['authorizations.import'], open),
  'authorizations.run': async (run) => {
    await put(['authorizations.run', { id: run.id }], run)
    await Promise.all([askAgain(['authorizations.runs']), askAgain(['authorizations.runRows'], run.id)])
  },
  'tariffs.changed': ({ id }) =>
    Promise.all([
      askAgain(['tariffs.page', 'contacts.links', 'contacts.history']),
      askAgain(['tariffs.session'], id),
      askAgain(['tariffs.ofSubject'], null, isKept),
    ]),
  'sync.progress': async (status) => {
    await put(['sync.status', {}], status)
    if (status.state !== 'running')
      await askAgain([
        ...offline,
        'contacts.page',
        'contacts.initials',
        'contracts.page',
        'invoices.page',
        'invoices.totals',
      ])
  },
  // Nothing of the customers may stay on screen once nobody is signed in; what waited for it goes on.
  'signIn.changed': ({ connectionId }) =>
    isHub(connectionId)
      ? askAgainAfterSignIn(connectionId)
      : queryClient.resetQueries({
          predicate: ({ queryKey: [operation] }) => needsSignIn.test(String(operation)),
        }),
  'activity.changed': () => askAgain(['activity.page', 'activity.people']),
  'views.changed': () => askAgain(['views.list']),
  'exports.progress': (all) => put(['exports.list', {}], all),
  'network.changed': (status) => put(['network.status', {}], status),
  'settings.changed': (settings) => put(['settings.get', {}], settings),
}

const isHub = (connectionId: string) =>
  queryClient
    .getQueryData<Output<'connections.list'>>(['connections.list', {}])
    ?.some(({ id, kind }) => id === connectionId && kind === 'hub') === true

/** What somebody is in the middle of stays on screen: only what waited for it is asked again. */
async function askAgainAfterSignIn(connectionId: string) {
  await queryClient.resetQueries({
    predicate: ({ state: { error } }) =>
      error?.kind === 'signInNeeded' && error.connectionId === connectionId,
  })
  await askAgain(['signIn.status', 'connections.list', 'console.whoAmI'])
}

/** What main tells is newer than an answer that is still on its way. */
async function put(queryKey: readonly unknown[], value: unknown) {
  await queryClient.cancelQueries({ queryKey, exact: true })
  queryClient.setQueryData(queryKey, value)
}

/** What is asked again after the page itself did something that no event tells. */
const onAction: Partial<Record<OperationName, OperationName[]>> = {
  'console.open': everything,
  'offline.save': offline,
  'sync.start': ['offline.get'],
  'invoices.pdf': ['invoices.get'],
  'exports.start': ['exports.list'],
  'network.check': ['network.status'],
  'searches.remember': ['searches.list'],
  'searches.keep': ['searches.list'],
  'searches.forget': ['searches.list'],
  'settings.save': ['settings.get'],
  'authorizations.saveNotes': [...authorizations, 'authorizations.history'],
  'authorizations.saveRules': [...authorizations, 'authorizations.rules'],
  'authorizations.startRun': ['authorizations.runs'],
  'authorizations.recordSend': ['authorizations.sends', 'authorizations.suggestions'],
  'authorizations.decideSend': ['authorizations.sends', 'authorizations.suggestions'],
  'authorizations.allowRevealing': ['authorizations.revealing'],
}

type Which = (input: unknown) => boolean

const isOf =
  (operations: OperationName[], id: string | null, which: Which) =>
  ({ queryKey: [operation, input] }: Query) =>
    operations.some((name) => name === operation) && (id === null || hasId(input, id)) && which(input)

/** Asks the operations again: those on screen now, the others when they are next shown. `id` narrows by input. */
async function askAgain(operations: OperationName[], id: string | null = null, which: Which = () => true) {
  const isMeant = isOf(operations, id, which)
  const onTheirWay = queryClient
    .getQueryCache()
    .findAll({ predicate: (query) => isMeant(query) && isAwaitedFirst(query) })
  await queryClient.invalidateQueries({ predicate: isMeant })
  if (onTheirWay.length === 0) return
  // A first answer is not asked for a second time while it is on its way, and may be older than what happened.
  await Promise.allSettled(onTheirWay.map(({ promise }) => promise))
  await queryClient.invalidateQueries({ predicate: (query) => onTheirWay.includes(query) })
}

const isAwaitedFirst = ({ state: { data, fetchStatus } }: Query) =>
  data === undefined && fetchStatus !== 'idle'

// Asking the data layer again would end in the same event, and so on.
const isKept = (input: unknown) =>
  typeof input === 'object' && input !== null && 'fresh' in input && input.fresh === false

function hasId(input: unknown, id: string) {
  return typeof input === 'object' && input !== null && 'id' in input && input.id === id
}

export async function staleAfter(operation: OperationName) {
  const stale = onAction[operation]
  if (stale) await askAgain(stale)
}

/** Listens to main for as long as the page lives. */
export function keepFresh() {
  for (const name of Object.keys(onEvent) as (keyof typeof onEvent)[]) listen(name)
}

function listen<N extends EventName>(name: N) {
  const handle = onEvent[name]
  if (handle) window.meterkast.on(name, (payload) => void handle(payload))
}
