import { answerBrowser, browser } from './browser.ts'
import { only } from './unknown.ts'

const answers = new Map<string, unknown[]>()

/** Records what was shown and gives the answer a test prepared, else the one of whoever presses Escape. */
const show =
  <Answer>(kind: string, cancelled: (options: Options) => Answer) =>
  async (...args: unknown[]): Promise<Answer> => {
    // The window to attach to comes first, if at all.
    const options = (args.at(-1) ?? {}) as Options
    const { icon: _icon, ...shown } = options
    browser.tell('record', 'dialog', { kind, options: shown })
    return (answers.get(kind)?.shift() as Answer | undefined) ?? cancelled(options)
  }

type Options = { cancelId?: number; icon?: unknown }

export const dialog = only('dialog', {
  showSaveDialog: show('showSaveDialog', () => ({ canceled: true, filePath: '' })),
  showOpenDialog: show('showOpenDialog', () => ({ canceled: true, filePaths: [] as string[] })),
  showMessageBox: show('showMessageBox', ({ cancelId = 0 }) => ({
    response: cancelId,
    checkboxChecked: false,
  })),
  showErrorBox: (title: string, content: string) =>
    browser.tell('record', 'dialog', { kind: 'showErrorBox', options: { title, content } }),
})

answerBrowser({
  answerDialog(kind, answer) {
    answers.set(kind, [...(answers.get(kind) ?? []), answer])
  },
})
