import { z } from 'zod'
import { activityOperations } from './activity-operations'
import { agreement } from './agreement'
import { authorizationOperations } from './authorization-operations'
import { connection, connectionDraft, connectionReport } from './connection'
import { consoleStatus, whoAmI } from './console'
import { accountCreation, contact, contactFilter, contactRow, contactSort, emailCheck } from './contact'
import { contactOperations } from './contact-operations'
import { contractOperations } from './contract-operations'
import { customerAccount, customerLookUp } from './customer'
import { day, instant } from './day'
import { email } from './email'
import { endpointDraft, endpointImport, endpointRow, endpointTrial } from './endpoint'
import { exportOperations } from './export-operations'
import { failure } from './failure'
import { forgettingOperations } from './forgetting-operations'
import { heldPermissionOperations } from './held-permission-operations'
import { invoice, invoiceFilter, invoiceSort, spelling } from './invoice'
import { invoiceMarkOperations } from './invoice-mark'
import { invoiceTotalsOperations } from './invoice-totals'
import { location } from './location'
import { networkStatus } from './network'
import { offlineOperations } from './offline-operations'
import { operation } from './operation'
import { organisationOperations } from './organisation-operations'
import { product } from './product'
import { roleOperations } from './role-operations'
import { searchOperations } from './search-operations'
import { seen } from './seen'
import { settings } from './settings'
import { identification, signInMethod, signInStatus } from './sign-in'
import { syncStatus } from './sync'
import { tariffOperations } from './tariff-operations'
import { cost, resolution, usage } from './usage'
import { guestInvitation, userRole } from './user-role'
import { viewOperations } from './view-operations'

export type { Permission } from './operation'

const nothing = z.strictObject({})
const id = z.string().min(1).max(500)
const byId = z.strictObject({ id })
const page = { offset: z.number().int().min(0), limit: z.number().int().min(1).max(500) }
/** `fresh` asks the upstream; else what is kept here, if it is, else the upstream. */
const ofAccount = byId.extend({ fresh: z.boolean() })
const ofService = ofAccount.extend({ serviceId: z.string().min(1).max(500) })
/** Local days; `to` is not included. */
const inPeriod = ofAccount.extend({
  seriesId: z.string().min(1).max(500),
  from: day,
  to: day,
  resolution,
})
const secret = z.string().min(1).max(4000)
const ofConnection = z.strictObject({ connectionId: id })

/** The table of contents: everything the page may ask of main. */
export const operations = {
  'console.status': operation('nothing', nothing, consoleStatus),
  /** Tries the keychain and the data again. */
  'console.open': operation('nothing', nothing, consoleStatus),
  /** The first screen is drawn: what is new at the upstreams may be fetched now, and no longer takes from its start. */
  'console.drawn': operation('use', nothing, nothing),
  'console.whoAmI': operation('use', nothing, whoAmI),

  'connections.list': operation('use', nothing, z.array(connection)),
  /** Without `id` a new one. Without `secret` the stored one stays; without `code` the tokens do. */
  'connections.save': operation(
    'administer',
    z.strictObject({
      id: z.string().optional(),
      draft: connectionDraft,
      secret: secret.optional(),
      code: secret.optional(),
    }),
    connection,
  ),
  /** All but the secret (and tokens, by `code`) stays: whoever has a new one may hand it over, or nobody could sign in any more. */
  'connections.replaceSecret': operation(
    'use',
    byId.extend({ secret: secret.optional(), code: secret.optional() }),
    connection,
  ),
  'connections.remove': operation('administer', byId, nothing),
  /** Tests what is typed, before saving. `id` lends the stored secret where none is typed. */
  'connections.test': operation(
    'use',
    z.strictObject({
      id: z.string().optional(),
      draft: connectionDraft,
      secret: secret.optional(),
      code: secret.optional(),
    }),
    connectionReport,
  ),

  /** How each operation of a connection is asked of its upstream; none where nothing of it can be changed. */
  'endpoints.list': operation('use', ofConnection, z.array(endpointRow)),
  /** All of them or none, used from the next call on. `invalid` names the fields: `contacts.query.page`. */
  'endpoints.save': operation(
    'administer',
    ofConnection.extend({
      changes: z.array(z.strictObject({ operation: id, endpoint: endpointDraft })).max(500),
    }),
    z.array(endpointRow),
  ),
  /** Back to the default; without `operation` all of the connection's. */
  'endpoints.reset': operation(
    'administer',
    ofConnection.extend({ operation: id.optional() }),
    z.array(endpointRow),
  ),
  /** Asks once, only what reads; with made-up ids where `ids` has none. Without `endpoint` the one in use. */
  'endpoints.test': operation(
    'administer',
    ofConnection.extend({
      operation: id,
      endpoint: endpointDraft.optional(),
      ids: z.record(z.string().max(100), z.string().max(500)),
    }),
    endpointTrial,
  ),
  /** Asks where to, and writes the table there; no secret is in it. Null when the person cancelled. */
  'endpoints.export': operation('use', ofConnection, z.object({ path: z.string().nullable() })),
  /**
   * Asks for a file and says what it would change; `endpoints.save` does it. Null when the person cancelled. Throws `invalid`,
   * field `file`: `notReadable`, `tooLarge`, `notJson`, `noTable`, `otherKind`.
   */
  'endpoints.import': operation('administer', ofConnection, endpointImport.nullable()),

  /** Whether a connection demands that an employee signs in, and who has. */
  'signIn.status': operation('use', z.strictObject({ connectionId: id }), signInStatus),
  /** Until somebody signs in again, the connection's customers are not shown. */
  'signIn.end': operation('use', z.strictObject({ connectionId: id }), nothing),
  /** Begins an attempt under an id that the page made up; how it goes is told by `identification.progress`. */
  'identification.start': operation(
    'use',
    z.strictObject({
      id: z.uuid(),
      connectionId: id,
      purpose: z.enum(['employee', 'customer']),
      method: signInMethod,
    }),
    identification,
  ),
  /** Opens BankID on this computer. */
  'identification.openHere': operation('use', z.strictObject({ id: z.uuid() }), nothing),
  /** Goes on with a new QR code after nobody used the ones before. */
  'identification.goOn': operation('use', z.strictObject({ id: z.uuid() }), nothing),
  /** Nobody looks at it any more. Leaving or closing the window does the same. */
  'identification.cancel': operation('use', z.strictObject({ id: z.uuid() }), nothing),

  'contacts.page': operation(
    'use',
    z.strictObject({ filter: contactFilter, sort: contactSort, ...page }),
    z.object({ rows: z.array(contactRow), count: z.number(), of: z.number(), asOf: instant.nullable() }),
  ),
  /** Place of a contact in the list that filter and sort make, from 0; null when it is not in it. */
  'contacts.position': operation(
    'use',
    z.strictObject({ filter: contactFilter, sort: contactSort, id: z.string() }),
    z.object({ index: z.number().int().nullable() }),
  ),
  /** From the cache when it is there; `fresh` asks the hub. */
  'contacts.get': operation('use', byId.extend({ fresh: z.boolean() }), seen(contact)),
  'contacts.checkEmail': operation('use', byId.extend({ email: z.string().max(320) }), emailCheck),
  'contacts.createAccount': operation('createAccount', byId.extend({ email }), accountCreation),
  'contacts.sendAccess': operation('createAccount', byId, z.object({ invitedTo: z.string() })),
  ...contactOperations,

  /** The customer accounts behind a contact's e-mail; `fresh` asks the data layer. */
  'customers.ofContact': operation(
    'use',
    byId.extend({ fresh: z.boolean() }),
    seen(z.array(customerAccount)),
  ),
  'customers.search': operation(
    'use',
    z.strictObject({ text: z.string().max(200), limit: z.number().int().min(1).max(100) }),
    z.array(customerAccount),
  ),
  'customers.get': operation('use', byId, customerAccount),
  /** Asks every data layer. `failures`: of those that did not answer. */
  'customers.lookUp': operation(
    'use',
    customerLookUp,
    z.object({ accounts: z.array(customerAccount), failures: z.array(failure) }),
  ),
  /** Those whose page was open, the latest first; at most 50. */
  'customers.recent': operation('use', nothing, z.array(seen(customerAccount))),
  /** The other accounts of the same person or company, this one among them. */
  'customers.siblings': operation('use', byId, z.array(customerAccount)),
  /** The account itself, as the upstream has it now. Reports to it that the account was seen. */
  'customers.account': operation('use', ofAccount, seen(customerAccount)),
  'customers.userRoles': operation('use', ofAccount, seen(z.array(userRole))),
  'customers.locations': operation('use', ofAccount, seen(z.array(location))),
  'customers.agreements': operation('use', ofService, seen(z.array(agreement))),
  'customers.products': operation('use', ofService, seen(z.array(product))),
  'customers.usage': operation('use', inPeriod, seen(usage)),
  'customers.cost': operation('use', inPeriod, seen(cost)),
  'customers.addGuest': operation(
    'changeCustomers',
    byId.extend({ invitation: guestInvitation }),
    seen(z.array(userRole)),
  ),
  /** Corrects phone and e-mail. `invalid` names the field that the upstream refuses. */
  'customers.updateUser': operation(
    'changeCustomers',
    byId.extend({
      userId: z.string().min(1).max(500),
      phone: z.string().trim().max(40).nullable(),
      email: email.nullable(),
    }),
    seen(z.array(userRole)),
  ),

  'invoices.page': operation(
    'use',
    z.strictObject({ filter: invoiceFilter, sort: invoiceSort, ...page }),
    z.object({ rows: z.array(invoice), asOf: instant.nullable() }),
  ),
  ...invoiceTotalsOperations,
  ...invoiceMarkOperations,
  'invoices.position': operation(
    'use',
    z.strictObject({ filter: invoiceFilter, sort: invoiceSort, id: z.string() }),
    z.object({ index: z.number().int().nullable() }),
  ),
  /** What was meant by names in a search that hardly anybody has; null where none is alike. */
  'invoices.spelling': operation(
    'use',
    z.strictObject({ text: z.string().max(400) }),
    z.object({ meant: spelling.nullable() }),
  ),
  /** Ids of a filtered set, newest first, as many as can be selected. */
  'invoices.ids': operation(
    'use',
    z.strictObject({ filter: invoiceFilter }),
    z.object({ ids: z.array(z.string()) }),
  ),
  'invoices.get': operation('use', byId, invoice),
  /** The PDF: kept if it is, else fetched and kept. */
  'invoices.pdf': operation('use', byId, z.object({ bytes: z.instanceof(Uint8Array), fileName: z.string() })),
  /**
   * Fetches a PDF that will probably be shown next, and gives up what this window wanted before; null gives up only. Nothing comes
   * of it where the offline plan leaves the account out. Answers when it has begun.
   */
  'invoices.pdfAhead': operation('use', z.strictObject({ id: z.string().nullable() }), nothing),
  /** Asks where to, and writes the PDF there. Null when the person cancelled. */
  'invoices.savePdf': operation('use', byId, z.object({ path: z.string().nullable() })),

  ...contractOperations,
  ...organisationOperations,
  ...heldPermissionOperations,
  ...roleOperations,
  ...authorizationOperations,
  ...tariffOperations,
  ...exportOperations,
  ...viewOperations,
  ...searchOperations,
  ...activityOperations,

  'sync.status': operation('use', nothing, syncStatus),
  /** Everything in the offline plan, or just these accounts; `whole`: with what has long been here. Answers when it has begun. */
  'sync.start': operation(
    'use',
    z.strictObject({ accountIds: z.array(z.string()).optional(), whole: z.boolean().optional() }),
    syncStatus,
  ),
  'sync.cancel': operation('use', nothing, syncStatus),

  ...offlineOperations,
  ...forgettingOperations,

  'settings.get': operation('use', nothing, settings),
  'settings.save': operation('use', settings.partial(), settings),

  /** What somebody was typing, so that nothing is lost. Never a secret. */
  'drafts.get': operation(
    'use',
    z.strictObject({ key: z.string().max(200) }),
    z.object({ text: z.string().nullable() }),
  ),
  'drafts.save': operation(
    'use',
    z.strictObject({ key: z.string().max(200), text: z.string().max(20_000).nullable() }),
    nothing,
  ),

  'network.status': operation('use', nothing, networkStatus),
  /** Looks again, now. */
  'network.check': operation('use', nothing, networkStatus),

  /** Shows an invoice of a list in the window for reading, the only one of its kind. */
  'windows.read': operation(
    'use',
    z.strictObject({ path: z.string().startsWith('/invoices/read?').max(20_000) }),
    nothing,
  ),
  'windows.open': operation('use', z.strictObject({ path: z.string().startsWith('/').max(2000) }), nothing),
  /** Asks where to, and writes the file there. Null when the person cancelled. */
  'files.save': operation(
    'use',
    z.strictObject({
      suggestedName: z.string().max(500),
      bytes: z.instanceof(Uint8Array).refine(({ byteLength }) => byteLength <= 100_000_000),
      kind: z.enum(['csv', 'png']),
    }),
    z.object({ path: z.string().nullable() }),
  ),
  /** Opens an https page in the person's browser. */
  'links.open': operation('nothing', z.strictObject({ url: z.string().max(2000) }), nothing),
  /** Copies text and clears the clipboard after a minute, if it still holds that text. */
  'clipboard.copySecret': operation('use', z.strictObject({ text: z.string().max(1000) }), nothing),
}

export type Operations = typeof operations
export type OperationName = keyof Operations
export type Input<N extends OperationName> = z.input<Operations[N]['input']>
export type Output<N extends OperationName> = z.output<Operations[N]['output']>
