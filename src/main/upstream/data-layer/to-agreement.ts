import type { Agreement } from '@shared/agreement'
import { localDay } from '../local-day'
import { localEnd } from './local-end'
import type { DataLayerAgreement } from './service-schema'

/** The upstream's agreement as ours. */
export function toAgreement(theirs: DataLayerAgreement): Agreement {
  return {
    ...theirs,
    startsOn: theirs.startsOn === null ? null : localDay(theirs.startsOn),
    endsOn: localEnd(theirs.endsOn),
  }
}
