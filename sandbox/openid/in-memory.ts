import type { Adapter, AdapterPayload } from 'oidc-provider'

/** What a provider has begun, by kind and id. */
export type Kept = Map<string, AdapterPayload>

/** Where a provider keeps it: here, until the sandbox stops. */
export class InMemory implements Adapter {
  readonly #kind: string
  readonly #kept: Kept

  constructor(kind: string, kept: Kept) {
    this.#kind = kind
    this.#kept = kept
  }

  async upsert(id: string, payload: AdapterPayload) {
    this.#kept.set(this.#key(id), payload)
  }

  async find(id: string) {
    return this.#kept.get(this.#key(id))
  }

  async findByUid(uid: string) {
    return this.#where((payload) => payload.uid === uid)
  }

  async findByUserCode(userCode: string) {
    return this.#where((payload) => payload.userCode === userCode)
  }

  async consume(id: string) {
    const payload = this.#kept.get(this.#key(id))
    if (payload) payload['consumed'] = Math.floor(Date.now() / 1000)
  }

  async destroy(id: string) {
    this.#kept.delete(this.#key(id))
  }

  async revokeByGrantId(grantId: string) {
    for (const [key, payload] of this.#kept) if (payload.grantId === grantId) this.#kept.delete(key)
  }

  #key(id: string) {
    return `${this.#kind}/${id}`
  }

  #where(matches: (payload: AdapterPayload) => boolean) {
    return [...this.#kept].find(([key, payload]) => key.startsWith(`${this.#kind}/`) && matches(payload))?.[1]
  }
}
