import { answerBrowser, browser } from './browser.ts'
import { BrowserWindow } from './browser-window.ts'
import { only } from './unknown.ts'

type Item = {
  id?: string
  label?: string
  role?: string
  type?: string
  accelerator?: string
  enabled?: boolean
  checked?: boolean
  click?: (item: Item, window: unknown, event: object) => void
  submenu?: Item[] | Menu
}
type Described = Omit<Item, 'click' | 'submenu'> & { submenu?: Described[] }

let current: Menu | null = null

export class Menu {
  static buildFromTemplate = (items: Item[]) => new Menu(items)
  static getApplicationMenu = () => current
  static setApplicationMenu(menu: Menu | null) {
    current = menu
    browser.tell('record', 'menu', menu?.items.map(describe) ?? null)
  }

  readonly items: Item[]

  constructor(items: Item[] = []) {
    this.items = items
  }

  append(item: Item) {
    this.items.push(item)
  }

  popup() {
    browser.tell('record', 'popup', this.items.map(describe))
  }

  getMenuItemById(id: string): Item | null {
    return find(this.items, (item) => item.id === id) ?? null
  }
}

const inside = ({ submenu = [] }: Item): Item[] => (submenu instanceof Menu ? submenu.items : submenu)

function describe({
  click: _click,
  submenu: _submenu,
  ...item
}: Item & { submenu?: Item[] | Menu }): Described {
  const items = inside({ submenu: _submenu ?? [] })
  return items.length > 0 ? { ...item, submenu: items.map(describe) } : item
}

function find(items: Item[], wanted: (item: Item) => boolean): Item | undefined {
  for (const item of items) {
    const found = wanted(item) ? item : find(inside(item), wanted)
    if (found) return found
  }
  return undefined
}

answerBrowser({
  clickMenu(label) {
    const item = find(current?.items ?? [], (item) => item.label === label || item.id === label)
    if (!item?.click) throw new Error(`the menu has no ${label} to click`)
    item.click(only('MenuItem', item), BrowserWindow.getFocusedWindow(), {})
  },
})
