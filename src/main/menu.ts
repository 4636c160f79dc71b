import { type Language, languageOf } from '@shared/language'
import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import { goInFront } from './tell'
import { openWindow } from './window'

/** The application menu: the OS's own roles, and the console's places. Words by the system's language. */
export function setMenu() {
  const words = menuWords[languageOf('system', app.getPreferredSystemLanguages())]
  const go = (label: string, path: string, accelerator: string): MenuItemConstructorOptions => ({
    label,
    accelerator,
    click: () => goInFront(path),
  })
  const template: MenuItemConstructorOptions[] = [
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
    {
      label: words.file,
      submenu: [
        { label: words.newWindow, accelerator: 'CmdOrCtrl+N', click: () => void openWindow() },
        go(words.settings, '/settings/connections', 'CmdOrCtrl+,'),
        { type: 'separator' },
        process.platform === 'darwin' ? { role: 'close' } : { role: 'quit' },
      ],
    },
    { role: 'editMenu' },
    {
      label: words.go,
      submenu: [
        go(words.contacts, '/contacts', 'CmdOrCtrl+1'),
        go(words.customers, '/customers', 'CmdOrCtrl+2'),
        go(words.invoices, '/invoices', 'CmdOrCtrl+3'),
        go(words.offline, '/offline', 'CmdOrCtrl+4'),
      ],
    },
    {
      label: words.view,
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
      ],
    },
    { role: 'windowMenu' },
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}

type Words = Record<
  'file' | 'newWindow' | 'settings' | 'go' | 'contacts' | 'customers' | 'invoices' | 'offline' | 'view',
  string
>

/** The places are called as on screen. */
export const menuWords: Record<Language, Words> = {
  en: {
    file: 'File',
    newWindow: 'New window',
    settings: 'Settings…',
    go: 'Go',
    contacts: 'Contacts',
    customers: 'Customers',
    invoices: 'Invoices',
    offline: 'Keep offline',
    view: 'View',
  },
  nl: {
    file: 'Bestand',
    newWindow: 'Nieuw venster',
    settings: 'Instellingen…',
    go: 'Ga',
    contacts: 'Contacten',
    customers: 'Klanten',
    invoices: 'Facturen',
    offline: 'Offline bewaren',
    view: 'Beeld',
  },
  sv: {
    file: 'Arkiv',
    newWindow: 'Nytt fönster',
    settings: 'Inställningar…',
    go: 'Gå',
    contacts: 'Kontakter',
    customers: 'Kunder',
    invoices: 'Fakturor',
    offline: 'Spara offline',
    view: 'Visa',
  },
}
