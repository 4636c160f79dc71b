import { count, open, rows, search, synced } from './screens.ts'
import { expect, test } from './shared-console.ts'

test.use({ contacts: 60, invoices: 400 })

test('an invoice is flagged and noted, found by that after a reload, and left as it was', async ({
  running: { page },
}) => {
  await synced(page)
  await open(page, '/invoices')
  await rows(page).nth(2).click()
  const panel = page.getByRole('region', { name: /^Invoice \d/ })
  const number = await panel.getByRole('heading', { level: 2 }).first().textContent()
  const flag = panel.getByRole('button', { name: 'Flag', exact: true })
  const unflag = panel.getByRole('button', { name: 'Take the flag away' })
  const note = panel.getByRole('textbox', { name: 'Our note' })
  await expect(flag).toHaveAttribute('aria-pressed', 'false')
  await flag.click()
  await expect(unflag).toHaveAttribute('aria-pressed', 'true')
  await expect(note).toBeEnabled()
  await note.fill('Sjöberg rings back')
  await note.blur()
  await expect(page.getByText('Note saved')).toBeVisible()

  await open(page, '/invoices?noted=true&flagged=true')
  await expect(count(page)).toHaveText(/^1 of /)
  await page.reload()
  await expect(count(page)).toHaveText(/^1 of /)
  await expect(rows(page).first()).toContainText(number ?? '')
  await expect(rows(page).first().getByRole('img', { name: 'Flagged' })).toBeVisible()
  await page.getByRole('button', { name: 'Remove filter: With a note' }).click()
  await page.getByRole('button', { name: 'Remove filter: Flagged' }).click()
  await expect(count(page)).not.toHaveText(/^1 of /)
  await search(page, 'sjoberg rings')
  await expect(count(page)).toHaveText(/^1 of /)

  await rows(page).first().click()
  await expect(note).toHaveValue('Sjöberg rings back')
  await unflag.click()
  await expect(flag).toHaveAttribute('aria-pressed', 'false')
  await note.fill('')
  await note.blur()
  await expect(page.getByText('Note removed')).toBeVisible()
  await expect(count(page)).toHaveText(/^0 of /)
})
