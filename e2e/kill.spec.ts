import { setTimeout as wait } from 'node:timers/promises'
import type { Sandbox } from '../sandbox/index.ts'
import { expect, RunningConsole, test } from './console.ts'
import { openFile } from './data-files.ts'
import { synced } from './synced.ts'

test.use({ contacts: 80, invoices: 1200 })
// Fifty starts of the whole program: each takes up to ten seconds where other things run.
test.setTimeout(600_000)

const kills = 50
/** So many strike at the first copying, the others while changes are fetched. */
const atFirst = 12

test('killed fifty times while it fetches, nothing is lost and nothing is there twice', async ({
  sandbox,
  folder,
}) => {
  const setting = { folder, language: 'en', dark: false, keychain: 'open' as const }
  // Roles, contacts, then for each contact its accounts with their owners; after those come the invoices.
  const beforeInvoices = sandbox.people.contacts.reduce(
    (sum, contact) => sum + emailsOf(contact).size + 2 * accountsOf(sandbox, contact).length,
    3,
  )
  const first = (kill: number) =>
    kill === atFirst - 1 ? beforeInvoices + 30 : 1 + Math.floor((kill * beforeInvoices) / atFirst)
  const unseen = new RunningConsole({ ...setting, windows: false })
  for (let kill = 0; kill < kills; kill += 1) {
    if (kill >= atFirst) change(sandbox, kill)
    const requests = kill < atFirst ? first(kill) : 1 + ((kill * 37) % 70)
    const before = sandbox.log.length
    await unseen.start(sandbox)
    // To the request, not to the second: on any machine the same places of the run are struck.
    while (sandbox.log.length < before + requests) await wait(1)
    await unseen.kill()
  }

  const seen = new RunningConsole({ ...setting, windows: true })
  try {
    const started = new Date().toISOString()
    await seen.start(sandbox)
    await synced(seen.page, started)
    await seen.host.close()
    await compare(seen, sandbox)
  } finally {
    await seen.kill()
  }
})

function change(sandbox: Sandbox, kill: number) {
  const accounts = sandbox.people.accounts.filter(({ email }) => email)
  const account = accounts[(kill * 7) % accounts.length]
  if (!account) throw new Error('no account')
  sandbox.addInvoice(account.id, { amount: kill + 0.5 })
  const unpaid = sandbox.people.invoices.ofAccount(account.id).find(({ status }) => status !== 'paid')
  if (unpaid) sandbox.changeInvoice(unpaid.id, { status: 'paid' })
}

type Contact = Sandbox['people']['contacts'][number]

const emailsOf = ({ email, account }: Contact) =>
  new Set([email, account?.username].flatMap((one) => (one ? [one.toLowerCase()] : [])))

const accountsOf = ({ people }: Sandbox, contact: Contact) =>
  people.accounts.filter(({ email }) => email && emailsOf(contact).has(email))

async function compare(running: RunningConsole, sandbox: Sandbox) {
  const { people } = sandbox
  const db = await openFile(running, 'cache.db')
  const rows = (sql: string) =>
    db
      .prepare<unknown[], { line: string }>(sql)
      .all()
      .map(({ line }) => line)
  try {
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(db.pragma('foreign_key_check')).toEqual([])
    expect(
      rows(`SELECT substr(id, instr(id, '/') + 1) || ' ' || ifnull(email, '-') || ' ' || account_state AS line
        FROM contacts ORDER BY line`),
    ).toEqual(
      people.contacts
        .map(({ id, email, account }) => `${id} ${email ?? '-'} ${account?.status ?? 'none'}`)
        .sort(),
    )
    const links = people.contacts.flatMap((contact) =>
      accountsOf(sandbox, contact).map((account) => `${contact.id} ${account.id} ${account.name}`),
    )
    expect(
      rows(`SELECT substr(contact_id, instr(contact_id, '/') + 1) || ' ' || substr(id, instr(id, '/') + 1) || ' ' || name AS line
        FROM account_contacts JOIN accounts ON key = account_key ORDER BY line`),
    ).toEqual(links.sort())
    const linked = new Set(links.map((line) => line.split(' ')[1]))
    expect(rows(`SELECT substr(id, instr(id, '/') + 1) AS line FROM accounts ORDER BY line`)).toEqual(
      [...linked].sort(),
    )
    const invoices = people.accounts
      .filter(({ id }) => linked.has(id))
      .flatMap(({ id }) =>
        people.invoices
          .ofAccount(id)
          .map(
            ({ invoiceNumber, status, amount, currency, issuedDate }) =>
              `${id} ${invoiceNumber} ${status} ${Math.round(amount * 100)} ${currency} ${issuedDate}`,
          ),
      )
    expect(invoices.length).toBeGreaterThan(800)
    expect(
      rows(`SELECT substr(a.id, instr(a.id, '/') + 1) || ' ' || number || ' ' || status || ' ' || amount || ' ' ||
        currency || ' ' || issued_on AS line FROM invoices JOIN accounts a ON a.key = account_key ORDER BY line`),
    ).toEqual(invoices.sort())
    expect(rows(`SELECT count(*) AS line FROM invoice_search`)).toEqual([invoices.length])
    expect(rows(`SELECT count(*) AS line FROM contact_search`)).toEqual([people.contacts.length])
  } finally {
    db.close()
  }
}
