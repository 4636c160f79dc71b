import type { EndedBy } from '@shared/sign-in'

/** Thrown when somebody did not show who they are, for a reason that has words of its own. */
export class NotIdentified extends Error {
  readonly endedBy: EndedBy
  constructor(endedBy: EndedBy, options?: ErrorOptions) {
    super(endedBy, options)
    this.name = 'NotIdentified'
    this.endedBy = endedBy
  }
}

/** Who it turned out to be. Never leaves main whole. */
export interface Identified {
  name: string | null
  personalNumber: string | null
  email: string | null
}
