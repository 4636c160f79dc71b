import { Failed } from '@shared/failure'
import { defaultPlan } from '@shared/offline'
import { type Input, type OperationName, operations } from '@shared/operations'
import { type Role, roles } from '@shared/role'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { answer } from './answer'
import { createRoles, type Roles } from './connections/roles'
import type { Handlers } from './handlers'
import { openStoreInProcess } from './store/in-process'
import { newPlace } from './store/samples'
import type { Store } from './store/store'

const id = 'hub-1/7'
const uuid = '7e5c9d0a-37f5-4f0e-9f3e-0f4b4f5f1c11'
const place = { offset: 0, limit: 1 }
const account = { id, fresh: false }
const service = { ...account, serviceId: 's' }
const period = { ...account, seriesId: 's', from: '2026-11-01', to: '2026-11-02', resolution: 'day' } as const
const draft = {
  kind: 'hub',
  name: 'Hub',
  baseUrl: 'https://hub.example',
  credential: { kind: 'bearer' },
} as const
const endpoint = { method: 'GET', path: '/x', query: {}, body: {} }
const byName = { by: 'name', direction: 'ascending' } as const
const byNumber = { by: 'number', direction: 'ascending' } as const
const byDay = { by: 'issuedOn', direction: 'ascending' } as const
const list = { filter: { view: 'all' }, sort: { by: 'username', direction: 'ascending' } } as const
const logIn = { connectionId: 'a', username: 'u', url: 'https://utility.example' }
const addressee = { connectionId: 'a', name: '', email: '', language: 'en' } as const
const run: Input<'authorizations.previewRun'> = {
  kind: 'activate',
  choice: { of: 'authorizations', ids: [id] },
  dataStartDate: null,
  activeToo: false,
}

const exportWords: Input<'exports.start'>['words'] = {
  columns: [{ field: 'number', heading: 'Number' }],
  statuses: {},
  kinds: { invoice: 'Invoice', credit: 'Credit note' },
  title: 'Invoices',
}

const view = { id, list: 'invoices', name: 'Late', search: '' } as const

const anybody = <I>(input: I) => ['staff', input] as const
const manager = <I>(input: I) => ['relationshipManager', input] as const
const administrator = <I>(input: I) => ['administrator', input] as const

/** The least role for every operation. One without a line does not compile. */
const expected: { [N in OperationName]: readonly [Role, Input<N>] } = {
  'console.status': anybody({}),
  'console.open': anybody({}),
  'console.whoAmI': anybody({}),
  'console.drawn': anybody({}),
  'roles.standing': anybody({}),
  'searches.list': anybody({ list: 'invoices' }),
  'searches.remember': anybody({ list: 'invoices', text: 'jansen' }),
  'searches.keep': anybody({ list: 'invoices', text: 'jansen', kept: true }),
  'searches.forget': anybody({ list: 'invoices' }),
  'views.list': anybody({ list: 'invoices' }),
  'views.save': anybody({ view }),
  'views.move': anybody({ id, to: 0 }),
  'views.remove': anybody({ id }),
  'views.export': anybody({ list: 'invoices' }),
  'views.import': anybody({ list: 'invoices' }),
  'roles.limit': administrator({ local: null }),

  'connections.list': anybody({}),
  'connections.save': administrator({ draft }),
  'connections.replaceSecret': anybody({ id: 'hub-1', secret: 's' }),
  'connections.remove': administrator({ id: 'hub-1' }),
  'connections.test': anybody({ draft, secret: 's' }),
  'endpoints.list': anybody({ connectionId: 'hub-1' }),
  'endpoints.save': administrator({ connectionId: 'hub-1', changes: [] }),
  'endpoints.reset': administrator({ connectionId: 'hub-1' }),
  'endpoints.test': administrator({ connectionId: 'hub-1', operation: 'contacts', endpoint, ids: {} }),
  'endpoints.export': anybody({ connectionId: 'hub-1' }),
  'endpoints.import': administrator({ connectionId: 'hub-1' }),

  'signIn.status': anybody({ connectionId: 'd' }),
  'signIn.end': anybody({ connectionId: 'd' }),
  'identification.start': anybody({ id: uuid, connectionId: 'd', purpose: 'customer', method: 'bankid' }),
  'identification.openHere': anybody({ id: uuid }),
  'identification.goOn': anybody({ id: uuid }),
  'identification.cancel': anybody({ id: uuid }),

  'contacts.page': anybody({ filter: {}, sort: byName, ...place }),
  'contacts.position': anybody({ filter: {}, sort: byName, id }),
  'contacts.get': anybody(account),
  'contacts.checkEmail': anybody({ id, email: 'a@example.org' }),
  'contacts.createAccount': manager({ id, email: 'a@example.org' }),
  'contacts.sendAccess': manager({ id }),
  // What is ours alone, and can be taken back.
  'contacts.history': anybody({ id, ...place }),
  'contacts.saveNote': anybody({ id, noteId: uuid, text: 'called' }),
  'contacts.removeNote': anybody({ id, noteId: uuid, removed: true }),
  'contacts.initials': anybody({ letters: ['Å'] }),
  'contacts.links': anybody({ id }),
  'contacts.linkable': anybody({ id, kind: 'account', text: '', limit: 1 }),
  'contacts.decideLink': anybody({ id, kind: 'account', itemId: id, decision: 'open' }),
  'contacts.twins': anybody({ id }),
  'contacts.decideTwin': anybody({ id, otherId: 'hub-1/8', decision: 'open' }),
  'contacts.correction': anybody({ id }),
  'contacts.correctEmail': manager({ id, email: null }),
  'contacts.saveCorrectionTemplate': anybody({}),
  'contacts.openCorrections': anybody({}),
  'contacts.correctionRows': anybody({ id, ...place }),
  'contacts.runCorrections': manager({ id }),
  'contacts.undoCorrections': manager({ id }),
  'contacts.saveCorrections': anybody({ id }),
  'contacts.closeCorrections': anybody({ id }),

  'customers.ofContact': anybody(account),
  'customers.search': anybody({ text: 'a', limit: 1 }),
  'customers.get': anybody({ id }),
  'customers.lookUp': anybody({ by: 'email', text: 'a@example.org' }),
  'customers.recent': anybody({}),
  'customers.siblings': anybody({ id }),
  'customers.account': anybody(account),
  'customers.userRoles': anybody(account),
  'customers.locations': anybody(account),
  'customers.agreements': anybody(service),
  'customers.products': anybody(service),
  'customers.usage': anybody(period),
  'customers.cost': anybody(period),
  'customers.addGuest': manager({ id, invitation: { by: 'username', username: 'u' } }),
  'customers.updateUser': manager({ id, userId: 'u', phone: null, email: null }),

  'organisations.page': anybody({ text: '', sort: { by: 'name', direction: 'ascending' }, ...place }),
  'organisations.refresh': anybody({}),
  'permissions.page': anybody({ text: '', sort: { by: 'code', direction: 'ascending' }, ...place }),
  'permissions.refresh': anybody({}),
  'myAccount.get': anybody({ connectionId: id, fresh: false }),
  'contracts.page': anybody({ filter: {}, sort: byNumber, ...place }),
  'contracts.position': anybody({ filter: {}, sort: byNumber, id }),
  'contracts.choices': anybody({}),
  'contracts.get': anybody(account),
  'contracts.document': anybody({ id, documentId: 'd' }),
  'contracts.saveDocument': anybody({ id, documentId: 'd' }),

  'invoices.page': anybody({ filter: {}, sort: byDay, ...place }),
  'invoices.viewCount': anybody({ filter: {} }),
  'invoices.totals': anybody({ filter: {} }),
  'invoices.flag': anybody({ id: 'a', flagged: true }),
  'invoices.saveNote': anybody({ id: 'a', note: 'b' }),
  'invoices.months': anybody({ filter: {} }),
  'invoices.count': anybody({ filter: {} }),
  'invoices.position': anybody({ filter: {}, sort: byDay, id }),
  'invoices.spelling': anybody({ text: 'jansn' }),
  'invoices.ids': anybody({ filter: {} }),
  'invoices.get': anybody({ id }),
  'invoices.pdf': anybody({ id }),
  'invoices.pdfAhead': anybody({ id }),
  'invoices.savePdf': anybody({ id }),

  'exports.start': anybody({ format: 'csv', filter: {}, sort: byDay, words: exportWords, language: 'en' }),
  'exports.list': anybody({}),
  'exports.cancel': anybody({ id: uuid }),
  'exports.show': anybody({ id: uuid }),
  'exports.putAway': anybody({ id: uuid }),

  'authorizations.page': anybody({ ...list, ...place }),
  'authorizations.position': anybody({ ...list, id }),
  'authorizations.choices': anybody({}),
  'authorizations.get': anybody(account),
  'authorizations.history': anybody({ id }),
  'authorizations.coverage': anybody({ id, accountId: 'a' }),
  'authorizations.saveNotes': anybody({ ids: [id], notes: {} }),
  'authorizations.rules': anybody({}),
  'authorizations.saveRules': administrator({ rules: null }),
  'authorizations.polling': anybody({}),
  'authorizations.refresh': anybody({}),
  'authorizations.check': anybody(logIn),
  'authorizations.create': manager({ ...logIn, password: 'p', acceptWarnings: false }),
  'authorizations.formLink': anybody({ connectionId: 'a' }),
  'authorizations.openMail': anybody(addressee),
  'authorizations.sends': anybody({}),
  'authorizations.recordSend': anybody({ ...addressee, by: 'copy', note: '' }),
  'authorizations.suggestions': anybody({}),
  'authorizations.decideSend': anybody({ sendId: 's', authorizationId: id, came: true }),
  'authorizations.previewRun': anybody(run),
  'authorizations.startRun': manager({ ...run, id: uuid }),
  'authorizations.runs': anybody({}),
  'authorizations.run': anybody({ id }),
  'authorizations.runRows': anybody({ id, ...place }),
  // Whatever is under way, anybody may stop.
  'authorizations.pauseRun': anybody({ id }),
  'authorizations.resumeRun': manager({ id }),
  'authorizations.cancelRun': anybody({ id }),
  'authorizations.retryRun': manager({ id }),
  'authorizations.exportRun': anybody({ id }),
  'authorizations.saveTemplate': anybody({}),
  'authorizations.openImport': manager({ connectionId: 'a' }),
  'authorizations.runImport': manager({ id, lines: [2] }),
  'authorizations.cancelImport': anybody({ id }),
  'authorizations.saveImport': anybody({ id }),
  'authorizations.closeImport': anybody({ id }),
  'authorizations.revealing': anybody({}),
  'authorizations.allowRevealing': administrator({ allowed: true }),
  'authorizations.reveal': administrator({ id, reason: 'asked on the phone' }),
  'authorizations.hide': anybody({}),
  'authorizations.revokeTokens': administrator({ connectionId: 'a', typed: 'A' }),

  'tariffs.page': anybody({ filter: {}, sort: { by: 'moved', direction: 'ascending' }, ...place }),
  'tariffs.start': manager({
    connectionId: 'c',
    subject: { accountId: null, contactId: null, name: '' },
    direction: 'import',
    address: null,
    locationId: null,
  }),
  'tariffs.session': anybody({ id }),
  'tariffs.answer': manager({ id, route: 'r', answer: { kind: 'action', action: 'SAVE' } }),
  'tariffs.logIn': manager({ id }),
  'tariffs.cancelLogIn': anybody({ id }),
  'tariffs.abandon': manager({ id }),
  'tariffs.ofSubject': anybody({ accountId: id, contactId: null, fresh: false }),

  // Of others only to whoever administers: the handler's own rule.
  'activity.page': anybody({ filter: {}, ...place }),
  'activity.people': anybody({}),
  'activity.verify': anybody({}),
  'activity.export': administrator({}),
  'activity.cancelExport': anybody({}),

  'sync.status': anybody({}),
  'sync.start': anybody({}),
  'sync.cancel': anybody({}),
  'offline.get': anybody({}),
  'offline.state': anybody({}),
  'offline.estimate': anybody(defaultPlan),
  'offline.save': anybody(defaultPlan),
  'forgetting.lost': anybody({}),
  'forgetting.copies': anybody({}),
  'forgetting.everything': administrator({}),
  'settings.get': anybody({}),
  'settings.save': anybody({}),
  'drafts.get': anybody({ key: 'k' }),
  'drafts.save': anybody({ key: 'k', text: null }),
  'network.status': anybody({}),
  'network.check': anybody({}),
  'windows.read': anybody({ path: '/invoices/read?invoice=a' }),
  'windows.open': anybody({ path: '/' }),
  'files.save': anybody({ suggestedName: 'a', bytes: new Uint8Array(), kind: 'csv' }),
  'links.open': anybody({ url: 'https://example.org' }),
  'clipboard.copySecret': anybody({ text: 'x' }),
}

const names = Object.keys(operations) as OperationName[]
/** Each of them stands for "its handler was asked". */
const reached = Object.fromEntries(
  names.map((name) => [
    name,
    () => {
      throw new Failed({ kind: 'cancelled', code: name })
    },
  ]),
) as unknown as Handlers

let store: Store
const ways = { 'by the hub': {} as Record<Role, Roles>, 'on this computer': {} as Record<Role, Roles> }
const said: Record<Role, string> = {
  staff: 'Medewerker',
  relationshipManager: 'Relatiebeheerder',
  administrator: 'Organization Beheerder',
}
beforeAll(async () => {
  vi.spyOn(console, 'info').mockImplementation(() => undefined)
  store = await openStoreInProcess(newPlace())
  await store.connections.save({ ...draft, id: 'hub-1' })
  for (const role of roles) {
    const whoAmI = { name: role, permissions: [said[role]] }
    const parts = { store, onChange: () => undefined }
    ways['by the hub'][role] = createRoles({
      ...parts,
      ask: async () => [{ connectionId: 'hub-1', whoAmI }],
    })
    const limited = { connections: { ...store.connections, list: async () => [] } }
    const localRole = { ...store.localRole, get: async () => role }
    ways['on this computer'][role] = createRoles({
      ...parts,
      store: { ...limited, localRole },
      ask: async () => [],
    })
  }
})
afterAll(() => store.close())

describe.each(['by the hub', 'on this computer'] as const)('given %s', (way) => {
  describe.each(roles)('%s', (role) => {
    test.each(names)('%s', async (name) => {
      const [least, input] = expected[name]
      const mine = ways[way][role]
      // What the hub says counts from when it was asked; what is open to all does not ask it.
      await mine.refresh()
      const demand = mine.demand
      const call = { name, input, caller: {} as Electron.WebContents }
      const { permission } = operations[name]
      const mayDo = roles.indexOf(role) >= roles.indexOf(least)
      expect(await answer(call, reached, demand, async () => undefined)).toEqual({
        ok: false,
        failure: mayDo
          ? { kind: 'cancelled', code: name }
          : {
              kind: 'noPermission',
              needs: permission,
              ...(way === 'by the hub' && { upstream: 'hub', connectionName: 'Hub' }),
            },
      })
    })
  })
})
