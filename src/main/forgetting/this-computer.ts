import { app, session } from 'electron'
import { forgetCopiedSecret } from '../desktop/copied-secret'
import type { Keychain } from '../keychain'
import { createForgetting, type Forgetting } from './forgetting'

/** Forgetting in the app's own folder, with what its pages and the clipboard hold. */
export const forgettingOn = (keychain: Keychain): Forgetting =>
  createForgetting({
    userData: app.getPath('userData'),
    clearKeychain: () => keychain.clear('database-key'),
    clearPages: () => Promise.all([forgetCopiedSecret(), session.defaultSession.clearStorageData()]),
  })
