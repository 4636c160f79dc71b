import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, preview } from 'vite'

const root = join(import.meta.dirname, '../..')

/** Builds the page with both charts and serves it; answers its address. */
export async function servedCharts(): Promise<{ address: string; end(): Promise<void> }> {
  const shared = {
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'error',
    build: { outDir: join(root, 'out/usage-chart'), emptyOutDir: true },
  } as const
  await build({
    ...shared,
    plugins: [react()],
    css: { postcss: root },
    resolve: { alias: { '@shared': join(root, 'src/shared') } },
  })
  const server = await preview({ ...shared, preview: { port: 0 } })
  const address = server.resolvedUrls?.local[0]
  if (!address) throw new Error('the charts are not served')
  return { address, end: () => server.close() }
}
