/** What a service is sold as. Days are local; a last one is not included. */
export interface Product {
  readonly id: string
  readonly name: string
  readonly type: string | null
  readonly startDate: string | null
  readonly endDate: string | null
  readonly prices: readonly Price[]
}

/** In SEK or EUR per unit of `type`. Where several limits are given, all of them hold. */
export interface Price {
  readonly value: number
  /** kWh, spotkWh (on top of the market price), m3, kg, month, or one that nobody knows. */
  readonly type: string
  readonly name: string
  readonly note?: string
  readonly validFrom?: string
  readonly validTo?: string | null
  /** Local hours, 0 to 23. */
  readonly validHours?: readonly number[]
  /** 1 to 12. */
  readonly validMonths?: readonly number[]
  readonly validPart?: 'weekday' | 'weekend'
  readonly validThreshold?: {
    readonly min: number | null
    readonly max: number | null
    readonly resolution: string
  }
  /** The part of the usage that it counts for. */
  readonly validFraction?: number
}
