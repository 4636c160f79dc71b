import type { Adapter, AdapterPayload } from 'oidc-provider'

const kept = new Map<string, AdapterPayload>()

/** Where the provider keeps what it has begun: here, until the sandbox stops. Its ids are random, so all may share it. */
export class InMemory implements Adapter {
  readonly #kind: string

  constructor(kind: string) {
    this.#kind = kind
  }

  async upsert(id: string, payload: AdapterPayload) {
    kept.set(this.#key(id), payload)
  }

  async find(id: string) {
    return kept.get(this.#key(id))
  }

  async findByUid(uid: string) {
    return this.#where((payload) => payload.uid === uid)
  }

  async findByUserCode(userCode: string) {
    return this.#where((payload) => payload.userCode === userCode)
  }

  async consume(id: string) {
    const payload = kept.get(this.#key(id))
    if (payload) payload['consumed'] = Math.floor(Date.now() / 1000)
  }

  async destroy(id: string) {
    kept.delete(this.#key(id))
  }

  async revokeByGrantId(grantId: string) {
    for (const [key, payload] of kept) if (payload.grantId === grantId) kept.delete(key)
  }

  #key(id: string) {
    return `${this.#kind}/${id}`
  }

  #where(matches: (payload: AdapterPayload) => boolean) {
    return [...kept].find(([key, payload]) => key.startsWith(`${this.#kind}/`) && matches(payload))?.[1]
  }
}
