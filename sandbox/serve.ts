import { parseArgs } from 'node:util'
import { authorizationsConnection, connectConnection, connections, startSandbox } from './index.ts'

const { values } = parseArgs({
  options: {
    contacts: { type: 'string', default: '200' },
    invoices: { type: 'string', default: '2000' },
    authorizations: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    port: { type: 'string', default: '0' },
    today: { type: 'string' },
    invitations: { type: 'boolean', default: false },
  },
})

const sandbox = await startSandbox({
  contacts: whole('contacts', values.contacts),
  invoices: whole('invoices', values.invoices),
  authorizations: whole('authorizations', values.authorizations),
  seed: whole('seed', values.seed),
  port: whole('port', values.port),
  invitations: values.invitations,
  ...(values.today === undefined ? {} : { today: values.today }),
})
const all = [...connections(sandbox), authorizationsConnection(sandbox), connectConnection(sandbox)]
process.stdout.write(`${JSON.stringify({ url: sandbox.url, connections: all })}\n`)
for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => void sandbox.close())

function whole(name: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  console.error(`--${name} must be a whole number, not "${text}"`)
  process.exit(2)
}
