import { execFileSync } from 'node:child_process'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './console.ts'
import { count, open } from './screens.ts'
import { synced } from './synced.ts'

test.use({ contacts: 60, invoices: 700 })

const strip = (page: Page) => page.getByRole('region', { name: 'Exports' })
async function exportAs(page: Page, format: string) {
  await page.getByRole('search').getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: format }).click()
}

test('an export without room, and one that is killed, leave nothing of theirs and can be made again', async ({
  console: running,
  sandbox,
  folder,
}) => {
  const { page, host } = running
  const saved = join(folder, 'saved')
  await mkdir(saved)
  await synced(page)
  await open(page, '/invoices?kind=%22credit%22')
  await expect(page.getByRole('search').getByText('Credit notes only')).toBeVisible()
  await expect(count(page)).toHaveText(/\d of /)

  const exported = async (format: string, name: string, words: string | RegExp) => {
    await host.answerDialog('showSaveDialog', { canceled: false, filePath: join(saved, name) })
    await exportAs(page, format)
    await expect(strip(page)).toContainText(words, { timeout: 30_000 })
    await strip(page)
      .getByRole('button', { name: `Put away ${name}` })
      .click()
    await expect(strip(page)).toBeHidden()
  }
  const onSmallDisk = async (format: string, name: string) => {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=32k', 'none', saved])
    try {
      await writeFile(join(saved, name), 'from before')
      await exported(format, name, 'Make room on the disk and try again')
      expect(await readdir(saved)).toEqual([name])
      expect(await readFile(join(saved, name), 'utf8')).toBe('from before')
      execFileSync('mount', ['-o', 'remount,size=64m', saved])
      await exported(format, name, /invoices? written/)
      expect((await readFile(join(saved, name))).length).toBeGreaterThan(32_000)
    } finally {
      execFileSync('umount', [saved])
    }
  }

  if (process.getuid?.() === 0 && process.platform === 'linux')
    await test.step('on a disk that is full', async () => {
      await onSmallDisk('All PDFs (zip)', 'all.zip')
      await onSmallDisk('One PDF, merged', 'all.pdf')
    })

  await test.step('killed', async () => {
    await writeFile(join(saved, 'film.part'), 'of somebody else')
    const gate = sandbox.gate(/\/invoices\/[^/]+\//)
    await open(page, '/invoices')
    await host.answerDialog('showSaveDialog', { canceled: false, filePath: join(saved, 'all.zip') })
    await exportAs(page, 'All PDFs (zip)')
    await gate.arrived()
    const names = () => readdir(saved).then((all) => all.sort())
    await expect.poll(names).toEqual([expect.stringMatching(/^all\.zip\.[0-9a-f]{8}\.part$/), 'film.part'])
    await running.kill()
    expect(await names()).toHaveLength(2)
    gate.release()
    await running.start(sandbox)
    await expect.poll(names).toEqual(['film.part'])
  })
})
