import { z } from 'zod'
import { offlineEstimate, offlineHolding, offlinePlan, offlineState } from './offline'
import { operation } from './operation'

const nothing = z.strictObject({})

export const offlineOperations = {
  'offline.get': operation('use', nothing, z.object({ plan: offlinePlan, holding: offlineHolding })),
  /** How far each rule of the plan is kept. */
  'offline.state': operation('use', nothing, offlineState),
  /** What a plan would take and what of it would go, before it is saved. */
  'offline.estimate': operation('use', offlinePlan, offlineEstimate),
  'offline.save': operation('use', offlinePlan, nothing),
}
