import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import type { Desktop } from './desktop.ts'

type Note = { kind: string; facts: unknown }
type Recording = { answers: Record<string, unknown[]> }

/** Electron itself. What would open on a person's desktop is recorded instead, in main, where the app asks for it. */
export async function launchElectron(
  folder: string,
  args: string[],
  env: Record<string, string>,
): Promise<Desktop> {
  const app = await _electron.launch({
    args: [folder, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...args],
    env: { ...(process.env as Record<string, string>), ...env },
  })
  const output: string[] = []
  const child = app.process()
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => output.push(text))
  }
  const exited = new Promise<number | null>((resolve) => child.once('close', resolve))
  const notes: Note[] = []
  await record(app, notes)

  const of = (kind: string) => notes.filter((note) => note.kind === kind).map(({ facts }) => facts)
  return {
    windows: () => app.windows(),
    waitForWindow: (count = 1) => nthWindow(app, count),
    logs: () => output.join(''),
    exited: () => exited,
    openedExternally: () => of('openExternal') as string[],
    dialogs: () => of('dialog') as { kind: string; options: unknown }[],
    recorded: of,
    setClipboard: (text) => app.evaluate(({ clipboard }, text) => clipboard.writeText(text), text),
    clipboardText: () => (of('clipboard').at(-1) as string | undefined) ?? '',
    fire: (emitter, event, ...args) =>
      app.evaluate(
        (electron, [emitter, event, args]) =>
          void electron[emitter].emit(event as never, ...(args as never[])),
        [emitter, event, args] as const,
      ),
    setOnline: (online) =>
      app.evaluate(({ net, session }, online) => {
        net.isOnline = () => online
        if (online) session.defaultSession.disableNetworkEmulation()
        else session.defaultSession.enableNetworkEmulation({ offline: true })
      }, online),
    setDark: (dark) =>
      app.evaluate(({ nativeTheme }, dark) => {
        nativeTheme.themeSource = dark ? 'dark' : 'light'
      }, dark),
    answerDialog: (kind, answer) =>
      app.evaluate(
        (_, [kind, answer]) => {
          const { answers } = (globalThis as unknown as { recording: Recording }).recording
          answers[kind] = [...(answers[kind] ?? []), answer]
        },
        [kind, answer] as const,
      ),
    clickMenu: (label) =>
      app.evaluate(({ Menu }, label) => {
        const all = (menu: Electron.Menu | null | undefined): Electron.MenuItem[] =>
          menu?.items.flatMap((item) => [item, ...all(item.submenu)]) ?? []
        all(Menu.getApplicationMenu())
          .find((item) => item.label === label || item.id === label)
          ?.click()
      }, label),
    async close() {
      await app.close()
      return exited
    },
    async kill() {
      child.kill('SIGKILL')
      await exited
    },
  }
}

async function nthWindow(app: ElectronApplication, count: number): Promise<Page> {
  while (app.windows().length < count) await app.waitForEvent('window')
  const page = app.windows()[count - 1] as Page
  await page.waitForURL((url) => url.protocol !== 'about:')
  return page
}

/** What would leave the app is noted instead. Main says so on its console, by which it comes back here. */
async function record(app: ElectronApplication, notes: Note[]) {
  app.on('console', (message) => {
    const note = /^@note (.*)$/s.exec(message.text())?.[1]
    if (note) notes.push(JSON.parse(note) as Note)
  })
  await app.evaluate(({ BrowserWindow, clipboard, dialog, Notification, shell }) => {
    const answers: Recording['answers'] = {}
    Object.assign(globalThis, { recording: { answers } })
    const note = (kind: string, facts: unknown) => console.log(`@note ${JSON.stringify({ kind, facts })}`)
    shell.openExternal = async (url) => note('openExternal', url)
    const write = clipboard.writeText.bind(clipboard)
    clipboard.writeText = async (text) => {
      note('clipboard', text)
      await write(text)
    }
    const clear = clipboard.clear.bind(clipboard)
    clipboard.clear = async () => {
      note('clipboard', '')
      await clear()
    }
    const protect = BrowserWindow.prototype.setContentProtection
    BrowserWindow.prototype.setContentProtection = function (isOn) {
      note('contentProtection', isOn)
      protect.call(this, isOn)
    }
    // Nobody is there to see it.
    Notification.prototype.show = function () {
      note('notification', { title: this.title, body: this.body })
    }
    const show = (kind: string, cancelled: unknown) =>
      (async (...args: unknown[]) => {
        note('dialog', { kind, options: args.at(-1) })
        return answers[kind]?.shift() ?? cancelled
      }) as never
    dialog.showSaveDialog = show('showSaveDialog', { canceled: true, filePath: '' })
    dialog.showOpenDialog = show('showOpenDialog', { canceled: true, filePaths: [] })
    dialog.showMessageBox = show('showMessageBox', { response: 0, checkboxChecked: false })
  })
}
