import { join } from 'node:path'
import type { Permission } from '@shared/operations'
import { app, net, shell } from 'electron'
import { activityHandlers } from './activity/handlers'
import { notesOf } from './activity/note'
import { type Answer, answer, type Call } from './answer'
import { authorizationHandlers } from './authorizations/handlers'
import { notificationOf } from './authorizations/notification-words'
import { connectionHandlers } from './connections/handlers'
import { roleHandlers } from './connections/role-handlers'
import { createConsole } from './console/console'
import { consoleHandlers } from './console/handlers'
import { describeHost } from './console/host'
import { contactHandlers } from './contacts/handlers'
import { contractHandlers } from './contracts/handlers'
import { customerHandlers } from './customers/handlers'
import { desktopHandlers } from './desktop/handlers'
import { notify } from './desktop/notify'
import { exportHandlers } from './exports/handlers'
import { forgettingHandlers } from './forgetting/handlers'
import { forgettingOn } from './forgetting/this-computer'
import type { Handlers } from './handlers'
import { heldPermissionHandlers } from './held-permissions/handlers'
import { invoiceHandlers } from './invoices/handlers'
import { keychainService, openKeychain } from './keychain'
import { myAccountHandlers } from './my-account/handlers'
import { networkHandlers } from './network/handlers'
import { openOffice } from './office'
import { offlineHandlers } from './offline/handlers'
import { organisationHandlers } from './organisations/handlers'
import { followPower } from './power'
import { closeBeforeQuit } from './quit'
import { searchHandlers } from './searches/handlers'
import { draftHandlers, settingsHandlers } from './settings/handlers'
import { withSignIn } from './sign-in/guard'
import { signInHandlers } from './sign-in/handlers'
import { syncHandlers } from './sync/handlers'
import { tariffHandlers } from './tariffs/handlers'
import { openLogInWindow } from './tariffs/log-in-window'
import { tell } from './tell'
import { viewHandlers } from './views/handlers'
import { startAnew } from './window'

/** What is behind the windows. */
export interface Program {
  /** Answers a call of a page of ours. Never rejects. */
  answer(call: Call): Promise<Answer>
}

/** Begins to open keychain and data, and answers from then on. Once. */
export function startProgram(): Program {
  const userData = app.getPath('userData')
  const keychain = openKeychain(keychainService(userData, app.getPath('appData')))
  const forgetting = forgettingOn(keychain)
  // Laid ready for the first opening: what was forgotten does not come back by itself.
  let provisionFile = app.commandLine.getSwitchValue('provision')
  const console = createConsole({
    facts: describeHost,
    open: async () => {
      await forgetting.finish()
      const office = await openOffice({
        folder: join(userData, 'data'),
        keychain,
        fetch: net.fetch,
        isOnline: () => net.isOnline(),
        open: (address) => shell.openExternal(address),
        systemLanguages: () => app.getPreferredSystemLanguages(),
        provisionFile,
        tell,
        openLogIn: openLogInWindow,
        notify: (news, language) => notify(notificationOf(news, language)),
      })
      provisionFile = ''
      return office
    },
    onChange: (status) => tell('console.changed', status),
  })

  const handlers: Handlers = {
    ...consoleHandlers(console),
    ...connectionHandlers(console.office),
    ...roleHandlers(console.office),
    ...contactHandlers(console.office),
    ...contractHandlers(console.office),
    ...organisationHandlers(console.office),
    ...heldPermissionHandlers(console.office),
    ...myAccountHandlers(console.office),
    ...customerHandlers(console.office),
    ...invoiceHandlers(console.office),
    ...authorizationHandlers(console.office),
    ...tariffHandlers(console.office),
    ...exportHandlers(console.office),
    ...viewHandlers(console.office),
    ...searchHandlers(console.office),
    ...syncHandlers(console.office),
    ...offlineHandlers(console.office),
    ...forgettingHandlers({ console, forgetting, startAnew }),
    ...settingsHandlers(console.office),
    ...draftHandlers(console.office),
    ...networkHandlers(console.office),
    ...desktopHandlers(console.office),
    ...signInHandlers(console.office),
    ...activityHandlers(console.office),
  }
  const guarded = withSignIn(handlers, console.office)
  const note = notesOf(console.office)
  const demand = async (permission: Permission, input: unknown) => {
    if (permission !== 'nothing') await (await console.office()).roles.demand(permission, input)
  }

  void console.open()
  closeBeforeQuit(console)
  followPower(console.office)
  return { answer: (call) => answer(call, guarded, demand, note) }
}
