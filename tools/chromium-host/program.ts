// electron <app folder or main file> [switches] [arguments]
import { launchHost } from './host.ts'

const [app = '.', ...args] = process.argv.slice(2)
const hasDisplay = Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
const host = await launchHost({ app, args, headless: !hasDisplay, inheritOutput: true })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void host.close())
process.exit((await host.exited()) ?? 1)
