import { z } from 'zod'
import { flagOrNull, id, numberOrNull, text, textOrNull } from '../fields'
import { spelled } from '../spelling'
import { understood } from '../understood'
import { dataLayerPlace } from './place'

/** The things among these that are understood; no list is an empty one. */
const those = <S extends z.ZodType>(shape: S) =>
  z
    .array(z.unknown())
    .catch([])
    .transform((all) => understood(shape, all))

const period = {
  startsOn: ['startDate', 'fromDate', 'start', 'validFrom'],
  endsOn: ['endDate', 'toDate', 'end', 'validTo'],
}
const days = { startsOn: textOrNull, endsOn: textOrNull }

const shown = {
  showSpotPrice: ['showsSpotPrice'],
  showCost: ['showsCost'],
  realtime: ['realtimeMeasurements', 'isRealtime'],
}
const shownShape = z.object({ showSpotPrice: flagOrNull, showCost: flagOrNull, realtime: flagOrNull })

/** Days and resolutions still as written. */
const dataLayerService = spelled(
  {
    id: ['serviceId'],
    type: ['serviceType'],
    status: ['state'],
    name: ['displayName'],
    ...period,
    measurementId: ['measurementsId'],
    measurementResolution: ['measurementsResolution'],
    costId: ['costsId'],
    costResolution: ['costsResolution'],
    properties: [],
  },
  z.object({
    id,
    type: text,
    status: textOrNull,
    name: textOrNull,
    ...days,
    measurementId: textOrNull,
    measurementResolution: textOrNull,
    costId: textOrNull,
    costResolution: textOrNull,
    properties: spelled(shown, shownShape).nullable().catch(null),
  }),
)
export type DataLayerService = z.output<typeof dataLayerService>

/** With its address in a record, or beside everything else. */
export const dataLayerLocation = z
  .preprocess(
    (theirs) => ({ whole: theirs, flat: theirs }),
    z.object({
      whole: spelled(
        {
          id: ['locationId', 'facilityId'],
          name: ['displayName'],
          address: [],
          priceArea: ['electricityArea', 'biddingZone'],
          services: [],
        },
        z.object({
          id,
          name: textOrNull,
          address: dataLayerPlace.nullable().catch(null),
          priceArea: textOrNull,
          services: those(dataLayerService),
        }),
      ),
      flat: dataLayerPlace,
    }),
  )
  .transform(({ whole, flat }) => ({ ...whole, address: whole.address ?? flat }))
export type DataLayerLocation = z.output<typeof dataLayerLocation>

/** "3 months", or the number and its unit. */
const noticePeriod = z.union([
  spelled({ value: ['length'], unit: [] }, z.object({ value: id, unit: text })).transform(({ value, unit }) =>
    `${value} ${unit}`.trim(),
  ),
  textOrNull,
])

export const dataLayerAgreement = spelled(
  {
    id: ['agreementId', 'contractId'],
    name: ['displayName'],
    type: ['agreementType'],
    status: ['state'],
    ...period,
    noticePeriod: ['notice'],
  },
  z.object({ id, name: textOrNull, type: textOrNull, status: textOrNull, ...days, noticePeriod }),
)
export type DataLayerAgreement = z.output<typeof dataLayerAgreement>

const threshold = spelled(
  { min: ['from'], max: ['to'], resolution: [] },
  z.object({ min: numberOrNull, max: numberOrNull, resolution: textOrNull }),
)

const price = spelled(
  {
    value: ['price', 'amount'],
    currency: ['currencyCode'],
    type: ['unit', 'priceType'],
    name: ['displayName'],
    note: ['description'],
    validFrom: ['startDate', 'fromDate'],
    validTo: ['endDate', 'toDate'],
    hours: ['validHours'],
    months: ['validMonths'],
    part: ['validPart'],
    threshold: ['validThreshold'],
    fraction: ['validFraction'],
  },
  z.object({
    value: z.union([z.string(), z.number()]),
    currency: textOrNull,
    type: text,
    name: textOrNull,
    note: textOrNull,
    validFrom: textOrNull,
    validTo: textOrNull,
    hours: z.unknown(),
    months: z.unknown(),
    part: z.unknown(),
    threshold: threshold.nullable().catch(null),
    fraction: numberOrNull,
  }),
)
export type DataLayerPrice = z.output<typeof price>

export const dataLayerProduct = spelled(
  { id: ['productId'], name: ['displayName'], type: ['productType'], ...period, prices: [] },
  z.object({ id, name: textOrNull, type: textOrNull, ...days, prices: those(price) }),
)
export type DataLayerProduct = z.output<typeof dataLayerProduct>
