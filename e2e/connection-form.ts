import type { Locator, Page } from '@playwright/test'

/** Settings → Connections, as a person works with it. */
export class ConnectionForm {
  readonly page: Page
  readonly name: Locator
  readonly address: Locator
  readonly header: Locator
  readonly secret: Locator
  readonly report: Locator

  constructor(page: Page) {
    this.page = page
    this.name = page.getByRole('textbox', { name: 'Name', exact: true })
    this.address = page.getByRole('textbox', { name: 'Address' })
    this.header = page.getByRole('textbox', { name: 'Header of the key' })
    this.secret = page.locator('input[type=password]')
    this.report = page.getByRole('listitem')
  }

  async show() {
    await this.page.getByRole('navigation').getByRole('link', { name: 'Settings' }).click()
  }

  /** Begins one of a kind, by its name on the screen. */
  async add(kind: string) {
    await this.show()
    await this.page.getByRole('link', { name: new RegExp(`^${kind}: `) }).click()
  }

  async edit(name: string) {
    await this.show()
    await this.#row(name).click()
  }

  /** How it signs in: `API key`, `Token` or `User name and password`. */
  async signIn(how: string) {
    await this.page.getByRole('combobox', { name: 'How it signs in' }).click()
    await this.page.getByRole('option', { name: how, exact: true }).click()
  }

  /** Types as a keyboard does: no script of the test ever holds it in the page. */
  async typeSecret(secret: string) {
    await this.secret.focus()
    await this.secret.press('ControlOrMeta+a')
    await this.page.keyboard.insertText(secret)
  }

  async save() {
    await this.page.getByRole('button', { name: 'Save' }).click()
  }

  async saved(name: string) {
    await this.save()
    await this.page.getByText(`${name} is saved`).first().waitFor()
  }

  async test() {
    await this.page.getByRole('button', { name: 'Test', exact: true }).click()
  }

  async remove(name: string) {
    await this.edit(name)
    await this.page.getByRole('button', { name: 'Remove…' }).click()
    await this.page.getByRole('button', { name: `Remove ${name}` }).click()
    await this.page.getByRole('heading', { name: `Edit ${name}` }).waitFor({ state: 'detached' })
    await this.#row(name).waitFor({ state: 'detached' })
  }

  // Its name and its address; the kinds are links too.
  #row(name: string) {
    return this.page.getByRole('link', { name: new RegExp(`^${name}\\s*http`) })
  }
}
