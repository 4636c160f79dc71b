export type WebPreferences = Record<string, unknown>

/** What only one value of may be asked for: the host cannot enforce (or must not loosen) the other. */
const fixed: Record<string, unknown> = {
  allowRunningInsecureContent: false,
  contextIsolation: true,
  experimentalFeatures: false,
  javascript: true,
  navigateOnDragDrop: false,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  plugins: false,
  sandbox: true,
  webSecurity: true,
  webviewTag: false,
}
/** What makes no difference that a page could notice here. */
const harmless = ['backgroundThrottling', 'devTools', 'disableDialogs', 'safeDialogs', 'spellcheck']

const readHere = ['preload', 'nodeIntegrationInSubFrames', 'partition']

/** Throws on anything the host cannot honour. */
export function readWebPreferences(asked: WebPreferences = {}) {
  for (const [name, value] of Object.entries(asked)) {
    if (value === undefined || harmless.includes(name)) continue
    if (name === 'partition' && (typeof value !== 'string' || /^(persist:|$)/.test(value)))
      refuse(`webPreferences partition: ${value}`)
    if (name in fixed && value !== fixed[name]) refuse(`webPreferences ${name}: ${value}`)
    if (!(name in fixed) && !readHere.includes(name)) refuse(`webPreferences.${name}`)
  }
  return {
    preload: asked['preload'] as string | undefined,
    partition: asked['partition'] as string | undefined,
    subFrames: asked['nodeIntegrationInSubFrames'] === true,
  }
}

function refuse(what: string): never {
  throw new Error(`${what} is not in the stand-in`)
}
