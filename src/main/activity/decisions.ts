import type { Act, RecordKind } from '@shared/activity'
import type { OperationName, Operations } from '@shared/operations'
import type { z } from 'zod'

/** What of a call goes into the activity log. What it is about is named by ids of ours, never by what a person typed. */
export interface Deed<I, O> {
  act: Act
  kind: RecordKind | null
  record(input: I, output: O | null): string | null
  /** How it ended, when it did not fail; null when nothing happened. Without it: `done`. */
  outcome?(output: O, input: I): string | null
  /** Its handler writes a line that says more: of what went well, or always, but for a refusal before it is asked. */
  itself?: 'done' | 'always'
}

/** `null`: nothing of it is written down. */
type Decision<N extends OperationName> = Deed<
  z.output<Operations[N]['input']>,
  z.output<Operations[N]['output']>
> | null

type Record_<I> = (input: I) => string | null
const byId = ({ id }: { id: string }) => id
const byConnection = ({ connectionId }: { connectionId: string }) => connectionId
const none = () => null
const only = ({ ids: [first, ...others] }: { ids: string[] }) => (others.length > 0 ? null : (first ?? null))

const deed =
  (act: Act) =>
  <I>(kind: RecordKind | null, record: Record_<I>): Deed<I, unknown> => ({ act, kind, record })
const read = deed('read')
const change = deed('change')
const signIn = deed('signIn')
/** Nothing was exported when the person cancelled. */
const exported = <I>(kind: RecordKind | null, record: Record_<I>): Deed<I, { path: string | null }> => ({
  ...deed('export')(kind, record),
  outcome: ({ path }) => (path === null ? null : 'done'),
})
const tellsDone = <I>(one: Deed<I, unknown>): Deed<I, unknown> => ({ ...one, itself: 'done' })
const tellsAll = <I>(one: Deed<I, unknown>): Deed<I, unknown> => ({ ...one, itself: 'always' })

/**
 * For every operation whether it is written into the activity log. Reads of a person's page are, once: what the page asks besides
 * belongs to it. Lists, what is typed, and the console's own state are not.
 */
export const decisions: { readonly [N in OperationName]: Decision<N> } = {
  'exports.start': {
    ...deed('export')(null, none),
    outcome: (started) => (started ? `${started.format}: ${started.total}` : null),
  },
  'exports.list': null,
  'exports.cancel': null,
  'exports.show': null,
  'exports.putAway': null,

  'console.status': null,
  'console.open': null,
  'console.drawn': null,
  'console.whoAmI': null,
  'roles.standing': null,
  'roles.limit': { ...change(null, none), outcome: (_, { local }) => local ?? 'none' },

  'connections.list': null,
  'connections.save': {
    act: 'change',
    kind: 'connection',
    record: ({ id }, output) => output?.id ?? id ?? null,
  },
  'connections.replaceSecret': change('connection', byId),
  'connections.remove': change('connection', byId),
  'connections.test': null,

  'endpoints.list': null,
  'endpoints.save': tellsDone(change('connection', byConnection)),
  'endpoints.reset': tellsDone(change('connection', byConnection)),
  'endpoints.test': null,
  'endpoints.export': exported('connection', byConnection),
  'endpoints.import': null,

  'signIn.status': null,
  'signIn.end': tellsDone(signIn('connection', byConnection)),
  'identification.start': tellsAll(signIn('connection', byConnection)),
  'identification.openHere': null,
  'identification.goOn': null,
  'identification.cancel': null,

  'contacts.page': null,
  'contacts.position': null,
  'contacts.get': read('contact', byId),
  'contacts.checkEmail': null,
  'contacts.createAccount': tellsAll(change('contact', byId)),
  'contacts.sendAccess': tellsDone(change('contact', byId)),
  // What the page of a contact asks besides belongs to reading it.
  'contacts.history': null,
  'contacts.saveNote': {
    ...change('contact', byId),
    outcome: ({ changedAt }) => (changedAt === null ? 'added' : 'changed'),
  },
  'contacts.removeNote': {
    ...change('contact', byId),
    outcome: (_, { removed }) => (removed ? 'removed' : 'putBack'),
  },
  'contacts.links': null,
  'contacts.linkable': null,
  'contacts.decideLink': {
    ...change('contact', byId),
    outcome: (_, { kind, decision }) => `${kind}: ${decision}`,
  },
  'contacts.twins': null,
  // Of both of them.
  'contacts.decideTwin': tellsDone(change('contact', byId)),
  'contacts.correction': null,
  'contacts.correctEmail': {
    ...change('contact', byId),
    outcome: (_, { email }) => (email === null ? 'removed' : 'corrected'),
  },
  'contacts.saveCorrectionTemplate': null,
  'contacts.openCorrections': null,
  'contacts.correctionRows': null,
  'contacts.runCorrections': { ...change(null, none), outcome: ({ counts }) => `done: ${counts.done}` },
  'contacts.undoCorrections': { ...change(null, none), outcome: ({ counts }) => `undone: ${counts.undone}` },
  'contacts.saveCorrections': exported(null, none),
  'contacts.closeCorrections': null,

  'organisations.page': null,
  'organisations.refresh': null,
  'myAccount.get': null,
  'contracts.page': null,
  'contracts.position': null,
  'contracts.choices': null,
  'contracts.get': read('contract', byId),
  'contracts.document': read('contract', byId),
  'contracts.saveDocument': exported('contract', byId),

  'customers.ofContact': null,
  'customers.search': null,
  'customers.get': null,
  'customers.lookUp': {
    act: 'read',
    kind: 'customer',
    record: (_, output) => (output?.accounts.length === 1 ? (output.accounts[0]?.id ?? null) : null),
    outcome: ({ accounts }) => `found: ${accounts.length}`,
  },
  'customers.recent': null,
  'customers.siblings': null,
  'customers.account': read('customer', byId),
  'customers.userRoles': null,
  'customers.locations': null,
  'customers.agreements': null,
  'customers.products': null,
  'customers.usage': null,
  'customers.cost': null,
  'customers.addGuest': tellsAll(change('customer', byId)),
  'customers.updateUser': tellsAll(change('customer', byId)),

  'invoices.page': null,
  'invoices.totals': null,
  'invoices.position': null,
  'invoices.spelling': null,
  'invoices.ids': null,
  'invoices.get': null,
  'invoices.pdf': read('invoice', byId),
  'invoices.savePdf': exported('invoice', byId),

  'authorizations.page': null,
  'authorizations.position': null,
  'authorizations.choices': null,
  'authorizations.get': read('authorization', byId),
  'authorizations.history': null,
  'authorizations.coverage': null,
  'authorizations.saveNotes': {
    ...change('authorization', only),
    outcome: (_, { ids }) => (ids.length > 1 ? `done: ${ids.length}` : 'done'),
  },
  'authorizations.views': null,
  'authorizations.saveViews': null,
  'authorizations.rules': null,
  'authorizations.saveRules': tellsDone(change(null, none)),
  'authorizations.polling': null,
  'authorizations.refresh': null,
  'authorizations.check': null,
  'authorizations.create': tellsDone(change('authorization', none)),
  'authorizations.formLink': null,
  'authorizations.openMail': change('connection', byConnection),
  'authorizations.sends': null,
  'authorizations.recordSend': change('connection', byConnection),
  'authorizations.suggestions': null,
  'authorizations.decideSend': change('authorization', ({ authorizationId }) => authorizationId),
  'authorizations.previewRun': null,
  'authorizations.startRun': tellsDone(change('activationRun', byId)),
  'authorizations.runs': null,
  'authorizations.run': null,
  'authorizations.runRows': null,
  'authorizations.pauseRun': change('activationRun', byId),
  'authorizations.resumeRun': change('activationRun', byId),
  'authorizations.cancelRun': change('activationRun', byId),
  'authorizations.retryRun': change('activationRun', byId),
  'authorizations.exportRun': exported('activationRun', byId),
  'authorizations.saveTemplate': null,
  'authorizations.openImport': null,
  // Each log-in that it hands over has its own line.
  'authorizations.runImport': null,
  'authorizations.cancelImport': null,
  'authorizations.saveImport': exported(null, none),
  'authorizations.closeImport': null,
  'authorizations.revealing': null,
  'authorizations.allowRevealing': tellsDone(change(null, none)),
  // That it was asked for is written before it is asked.
  'authorizations.reveal': deed('reveal')('authorization', byId),
  'authorizations.hide': null,
  'authorizations.revokeTokens': tellsDone(change('connection', byConnection)),

  'tariffs.page': null,
  'tariffs.start': tellsDone(change('tariff', none)),
  'tariffs.session': read('tariff', byId),
  'tariffs.answer': change('tariff', byId),
  'tariffs.logIn': tellsDone(change('tariff', byId)),
  'tariffs.cancelLogIn': null,
  'tariffs.abandon': tellsDone(change('tariff', byId)),
  'tariffs.ofSubject': null,

  // Looking at the log says nothing of a person that the log does not say itself.
  'activity.page': null,
  'activity.ofRecords': null,
  'activity.people': null,
  'activity.verify': {
    ...deed('other')(null, none),
    outcome: ({ lines, wrong }) => (wrong ? `${wrong.how}: ${wrong.n}` : `intact: ${lines}`),
  },
  'activity.export': {
    ...deed('export')(null, none),
    outcome: ({ path, lines }) => (path === null ? null : `done: ${lines}`),
  },
  'activity.cancelExport': null,

  'sync.status': null,
  'sync.start': null,
  'sync.cancel': null,
  'offline.get': null,
  'offline.save': change(null, none),
  'settings.get': null,
  'settings.save': null,
  'drafts.get': null,
  'drafts.save': null,
  'network.status': null,
  'network.check': null,
  'windows.open': null,
  'files.save': exported(null, none),
  'links.open': null,
  'clipboard.copySecret': null,
}

/** What is written where no operation tells it. */
const besides: Record<string, Pick<Deed<never, never>, 'act' | 'kind'>> = {
  'signIn.begin': { act: 'signIn', kind: 'connection' },
  'customers.identify': { act: 'signIn', kind: 'customer' },
  'authorizations.run': { act: 'change', kind: 'activationRun' },
  'tariffs.claim': { act: 'change', kind: 'tariff' },
  'tariffs.renew': { act: 'change', kind: 'tariff' },
}

const known = new Map<string, Pick<Deed<never, never>, 'act' | 'kind'>>([
  ...Object.entries(decisions).flatMap(([what, decision]) => (decision ? [[what, decision] as const] : [])),
  ...Object.entries(besides),
])

/** What a line tells of; also of one that another version wrote. */
export const deedOf = (what: string): Pick<Deed<never, never>, 'act' | 'kind'> =>
  known.get(what) ?? { act: 'other', kind: null }

/** All that is one of these acts. */
export const whatsOf = (acts: readonly Act[]) =>
  [...known].flatMap(([what, { act }]) => (acts.includes(act) ? [what] : []))
