import { tokens } from './hub/tokens.ts'

/** All that a client needs to call one of the upstreams here. */
export interface SandboxConnection {
  kind: 'hub' | 'data-layer'
  name: string
  baseUrl: string
  credential: { kind: 'bearer' } | { kind: 'api-key'; header: string }
  secret: string
}

/** Connections to a sandbox; the hub's as relationship manager unless given another of the `tokens`. */
export function connections(
  { url }: { url: string },
  hubToken: string = tokens.relationshipManager,
): [SandboxConnection, SandboxConnection] {
  return [
    {
      kind: 'hub',
      name: 'Sandbox hub',
      baseUrl: `${url}/hub`,
      credential: { kind: 'bearer' },
      secret: hubToken,
    },
    {
      kind: 'data-layer',
      name: 'Sandbox data layer',
      baseUrl: `${url}/data-layer`,
      credential: { kind: 'api-key', header: 'x-api-key' },
      secret: tokens.dataLayer,
    },
  ]
}
