// Compiled, never run: whatever the stand-in offers is something that Electron has.
import type * as Electron from 'electron'
import type { app } from './app.ts'
import type { BrowserWindow } from './browser-window.ts'
import type { clipboard, powerMonitor, screen, shell } from './desktop.ts'
import type { dialog } from './dialog.ts'
import type { ipcMain } from './ipc-main.ts'
import type { net } from './net.ts'
import type { protocol } from './protocol.ts'
import type { defaultSession } from './session.ts'

type Nothing<Invented extends never> = Invented

export type Offered = [
  Nothing<Exclude<keyof typeof app, keyof Electron.App>>,
  Nothing<Exclude<keyof BrowserWindow, keyof Electron.BrowserWindow>>,
  Nothing<Exclude<keyof typeof clipboard, keyof Electron.Clipboard>>,
  Nothing<Exclude<keyof typeof powerMonitor, keyof Electron.PowerMonitor>>,
  Nothing<Exclude<keyof typeof screen, keyof Electron.Screen>>,
  Nothing<Exclude<keyof typeof shell, keyof Electron.Shell>>,
  Nothing<Exclude<keyof typeof dialog, keyof Electron.Dialog>>,
  Nothing<Exclude<keyof typeof ipcMain, keyof Electron.IpcMain>>,
  Nothing<Exclude<keyof typeof net, keyof Electron.Net>>,
  Nothing<Exclude<keyof typeof protocol, keyof Electron.Protocol>>,
  Nothing<Exclude<keyof typeof defaultSession, keyof Electron.Session>>,
]
