import { EventEmitter } from 'node:events'
import { answerBrowser, browser } from './browser.ts'
import { fireFrom } from './fire.ts'
import { only } from './unknown.ts'

type Source = 'system' | 'light' | 'dark'

class NativeTheme extends EventEmitter {
  #source: Source = 'system'
  #systemIsDark = false

  get themeSource(): Source {
    return this.#source
  }
  set themeSource(source: Source) {
    this.#change(() => {
      this.#source = source
    })
  }
  get shouldUseDarkColors(): boolean {
    return this.#source === 'system' ? this.#systemIsDark : this.#source === 'dark'
  }
  get shouldUseHighContrastColors(): boolean {
    return false
  }
  setSystem(dark: boolean) {
    this.#change(() => {
      this.#systemIsDark = dark
    })
  }

  #change(change: () => void) {
    const before = this.shouldUseDarkColors
    change()
    if (before === this.shouldUseDarkColors) return
    browser.tell('colorScheme', this.shouldUseDarkColors ? 'dark' : 'light')
    this.emit('updated')
  }
}

const theme = new NativeTheme()
export const nativeTheme = only('nativeTheme', theme)
fireFrom('nativeTheme', theme)
answerBrowser({ setDark: (dark) => theme.setSystem(dark) })
