import type { Resolution } from '../usage/resolution.ts'
import type { Zone } from '../usage/weather.ts'

/** What comes through the pipe, which decides how it is measured; `none` is not measured at all. */
export type Kind = 'electricity' | 'solar' | 'heating' | 'gas' | 'water' | 'waste' | 'none'

/** What an organisation delivers at a location, and how it is really used there. Days are local. */
export interface Service {
  readonly id: string
  readonly type: string
  readonly name: string | null
  readonly status: string
  /** The finest that may be asked; without an id nothing is measured or billed. */
  readonly measurement: { readonly id: string; readonly finest: Resolution } | null
  readonly cost: { readonly id: string; readonly finest: Resolution } | null
  readonly properties: {
    readonly showSpotPrice: boolean
    readonly showCost: boolean
    readonly realtimeMeasurements: boolean
  }
  readonly startDate: string
  readonly endDate: string | null
  readonly kind: Kind
  /** Services that read the same meter measure the same. */
  readonly meter: number
  /** In a usual year: kWh, m³ or kg. */
  readonly yearly: number
  readonly zone: Zone
  readonly business: boolean
  readonly comparison: 'temperature' | 'degreeDays' | null
  readonly tellsPeaks: boolean
  /** Also among the measurements. */
  readonly tellsCost: boolean
}

/** A place where an account gets something delivered. */
export interface Location {
  readonly id: string
  readonly name: string | null
  readonly address: {
    readonly street: string
    readonly postalCode: string
    readonly city: string
    readonly country: string
  }
  /** Areas of the electricity market are Swedish here. */
  readonly priceArea: 'SE1' | 'SE2' | 'SE3' | 'SE4' | null
  readonly services: readonly Service[]
}
