import { Failed } from '@shared/failure'
import { mailText, mailTo } from '@shared/form-link-mail'
import { shell } from 'electron'
import { writeCsv } from '../csv/csv'
import { fileNameOf } from '../desktop/file-name'
import { hideFromCapture, showToCapture } from '../desktop/hidden-from-capture'
import { openFile } from '../desktop/open-file'
import { saveFile } from '../desktop/save-file'
import type { HandlersOf } from '../handlers'
import type { At, Office } from '../office'
import { localDay } from '../upstream/local-day'
import { splitLocalId } from '../upstream/local-id'
import { checkLogIn } from './check'
import { coverageOf } from './coverage'
import { recordSend, suggestions } from './form-link'
import { getAuthorization } from './get-authorization'
import { template } from './import-file'
import { previewRun } from './preview'
import { reveal, shownFor } from './reveal'
import { runReport } from './run-report'

const csv = { name: 'CSV', extensions: ['csv'] }
const mostBytes = 5_000_000

export const authorizationHandlers = (at: At): HandlersOf<'authorizations'> => {
  const desk = async () => (await at()).authorizations
  const parts = (office: Office) => ({ ...office, keeper: office.authorizations.keeper })
  const who = async ({ roles }: Office) => (await roles.whoAmI()).name ?? ''
  const save = (file: { bytes: Uint8Array; fileName: string }, caller: Electron.WebContents) =>
    saveFile({ ...file, fileName: fileNameOf(file.fileName, 'csv') }, csv, caller)
  return {
    'authorizations.page': async (query) => (await at()).store.authorizations.page(query),
    'authorizations.position': async (query) => ({
      index: await (await at()).store.authorizations.position(query),
    }),
    'authorizations.choices': async () => (await at()).store.authorizations.choices(),
    'authorizations.get': async ({ id, fresh }) => getAuthorization(parts(await at()), id, fresh),
    'authorizations.history': async ({ id }) => (await at()).store.authorizationDesk.history(id),
    'authorizations.coverage': async ({ id, accountId }) => {
      const client = await (await at()).upstreams.authorizationsAt(splitLocalId(id).connectionId)
      const today = localDay(new Date().toISOString()) ?? ''
      return coverageOf(accountId, await client.bills(accountId), today)
    },
    'authorizations.saveNotes': async (change) => {
      const office = await at()
      const by = { at: new Date().toISOString(), who: await who(office) }
      const before = await office.store.authorizationDesk.saveNotes({ ...change, ...by })
      await office.authorizations.keeper.keepFacts(change.ids)
      return { before }
    },

    'authorizations.rules': async () => {
      const { rules, areDefaults } = await (await at()).store.authorizationChoices.rules()
      return { rules: rules.map(({ words, ...rule }) => ({ ...rule, words: [...words] })), areDefaults }
    },
    'authorizations.saveRules': async ({ rules }) => {
      const { store, authorizations, record } = await at()
      await store.authorizationChoices.saveRules(rules)
      await authorizations.keeper.keepFacts(null)
      await record('authorizations.saveRules', null, rules ? String(rules.length) : 'defaults')
      return {}
    },

    'authorizations.polling': async () => (await desk()).polling.status(),
    'authorizations.refresh': async () => (await desk()).polling.ask(),

    'authorizations.check': async (logIn) => checkLogIn((await at()).store, logIn),
    'authorizations.create': async (logIn) => (await desk()).creation.create(logIn),

    'authorizations.formLink': async ({ connectionId }) => ({
      link: await (await (await at()).upstreams.authorizationsAt(connectionId)).formLink(),
    }),
    'authorizations.openMail': async ({ connectionId, name, email, language }) => {
      // The text is made here: a page that could write one itself could carry data outside in it.
      const link = await (await (await at()).upstreams.authorizationsAt(connectionId)).formLink()
      await shell.openExternal(mailTo(email, mailText(language, name, link)))
      return {}
    },
    'authorizations.sends': async () => (await at()).store.formLinkSends.list(),
    'authorizations.recordSend': async (send) => {
      const office = await at()
      const recorded = await recordSend(office.store, { ...send, who: await who(office) })
      office.tell('authorizations.changed', { id: null })
      return recorded
    },
    'authorizations.suggestions': async () => suggestions((await at()).store),
    'authorizations.decideSend': async (decision) => {
      const office = await at()
      const { authorizationId, sendId, came } = decision
      const send = (await office.store.formLinkSends.list()).find(({ id }) => id === sendId)
      if (!send) throw new Failed({ kind: 'notFound' })
      await office.store.formLinkSends.decide(decision)
      const about = {
        kind: 'sendConfirmed' as const,
        account: null,
        before: null,
        after: send.name || send.email,
      }
      const event = { ...about, authorizationId, at: new Date().toISOString(), who: await who(office) }
      if (came) await office.store.authorizationDesk.addEvents([event])
      office.tell('authorizations.changed', { id: null })
      return {}
    },

    'authorizations.previewRun': async (wish) => previewRun((await at()).store, wish),
    'authorizations.startRun': async (input) => (await desk()).runs.start(input),
    'authorizations.runs': async () => (await desk()).runs.list(),
    'authorizations.run': async ({ id }) => (await desk()).runs.get(id),
    'authorizations.runRows': async (query) => (await at()).store.activationRuns.rows(query),
    'authorizations.pauseRun': async ({ id }) => (await desk()).runs.pause(id),
    'authorizations.resumeRun': async ({ id }) => (await desk()).runs.resume(id),
    'authorizations.cancelRun': async ({ id }) => (await desk()).runs.cancel(id),
    'authorizations.retryRun': async ({ id }) => (await desk()).runs.retry(id),
    'authorizations.exportRun': async ({ id }, caller) => {
      const { store, authorizations } = await at()
      const { rows } = await store.activationRuns.rows({ id, offset: 0, limit: 1_000_000 })
      return save(runReport(await authorizations.runs.get(id), rows), caller)
    },

    'authorizations.saveTemplate': (_, caller) =>
      save({ bytes: writeCsv([template]), fileName: 'log-ins' }, caller),
    'authorizations.openImport': async ({ connectionId }, caller) => {
      const file = await openFile(csv, mostBytes, caller)
      return file && (await desk()).imports.open({ connectionId, ...file })
    },
    'authorizations.runImport': async ({ id, lines }) => (await desk()).imports.run(id, lines),
    'authorizations.cancelImport': async ({ id }) => (await desk()).imports.cancel(id),
    'authorizations.saveImport': async ({ id }, caller) => save((await desk()).imports.report(id), caller),
    'authorizations.closeImport': async ({ id }) => {
      ;(await desk()).imports.close(id)
      return {}
    },

    'authorizations.revealing': async () => ({
      allowed: await (await at()).store.authorizationChoices.revealing(),
    }),
    'authorizations.allowRevealing': async ({ allowed }) => {
      const { store, record } = await at()
      await record('authorizations.allowRevealing', null, String(allowed))
      await store.authorizationChoices.saveRevealing(allowed)
      return {}
    },
    'authorizations.reveal': async ({ id, reason }, caller) => {
      const office = await at()
      const { isLocked } = office.authorizations.polling
      hideFromCapture(caller, shownFor + 1_000)
      try {
        return await reveal({ ...office, isLocked, who: () => who(office) }, id, reason)
      } catch (error) {
        showToCapture(caller)
        throw error
      }
    },
    'authorizations.hide': (_, caller) => {
      showToCapture(caller)
      return {}
    },

    'authorizations.revokeTokens': async ({ connectionId, typed }) => {
      const { connections, upstreams, record } = await at()
      const connection = (await connections.records()).find(({ id }) => id === connectionId)
      if (!connection) throw new Failed({ kind: 'notFound' })
      if (typed.trim() !== connection.name)
        throw new Failed({ kind: 'invalid', fields: [{ path: 'typed', problem: 'otherName' }] })
      await (await upstreams.authorizationsAt(connectionId)).revokeTokens()
      await record('authorizations.revokeTokens', connectionId, 'revoked')
      return {}
    },
  }
}
