import type { OperationName } from '@shared/operations'
import { authorizationDecisions } from './authorization-decisions'
import { contactDecisions } from './contact-decisions'
import {
  byConnection,
  byId,
  change,
  type Decision,
  deed,
  exported,
  none,
  read,
  signIn,
  tellsAll,
  tellsDone,
} from './deed'

/**
 * For every operation whether it is written into the activity log. Reads of a person's page are, once: what the page asks besides
 * belongs to it. Lists, what is typed, and the console's own state are not.
 */
export const decisions: { readonly [N in OperationName]: Decision<N> } = {
  // What is looked for holds names.
  'searches.list': null,
  'searches.remember': null,
  'searches.keep': null,
  'searches.forget': null,

  'views.list': null,
  'views.save': null,
  'views.move': null,
  'views.remove': null,
  'views.export': exported(null, none),
  'views.import': null,

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

  ...contactDecisions,

  'organisations.page': null,
  'organisations.refresh': null,
  'permissions.page': null,
  'permissions.refresh': null,
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
  'invoices.viewCount': null,
  'invoices.totals': null,
  'invoices.flag': {
    ...change('invoice', byId),
    outcome: (_, { flagged }) => (flagged ? 'flagged' : 'notFlagged'),
  },
  'invoices.saveNote': {
    ...change('invoice', byId),
    outcome: ({ before }, { note }) =>
      before === note ? null : note === '' ? 'removed' : before === '' ? 'added' : 'changed',
  },
  'invoices.months': null,
  'invoices.count': null,
  'invoices.position': null,
  'invoices.spelling': null,
  'invoices.ids': null,
  'invoices.get': null,
  'invoices.pdf': read('invoice', byId),
  'invoices.pdfAhead': null,
  'invoices.savePdf': exported('invoice', byId),

  ...authorizationDecisions,

  'tariffs.page': null,
  'tariffs.start': tellsDone(change('tariff', none)),
  'tariffs.session': read('tariff', byId),
  // Its line is one with what came of it.
  'tariffs.answer': tellsDone(change('tariff', byId)),
  'tariffs.logIn': tellsDone(change('tariff', byId)),
  'tariffs.cancelLogIn': null,
  'tariffs.abandon': tellsDone(change('tariff', byId)),
  'tariffs.ofSubject': null,

  // Looking at the log says nothing of a person that the log does not say itself.
  'activity.page': null,
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
  'offline.state': null,
  'offline.estimate': null,
  'offline.save': change(null, none),
  'forgetting.lost': null,
  'forgetting.copies': change(null, none),
  // The log itself is gone.
  'forgetting.everything': null,
  'settings.get': null,
  'settings.save': null,
  'drafts.get': null,
  'drafts.save': null,
  'network.status': null,
  'network.check': null,
  'windows.open': null,
  'windows.read': null,
  'files.save': exported(null, none),
  'links.open': null,
  'clipboard.copySecret': null,
}
