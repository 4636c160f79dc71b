import { z } from 'zod'
import { day, instant } from './day'

/** A decimal as it is written, with a point and at most 5 decimals: "0.28435". Per kWh in major units incl. VAT, or plain percent. Never a float. */
export const decimal = z.string().regex(/^-?\d{1,9}(\.\d{1,5})?$/)

/** Local time of day, "HH:mm"; the end of the day is "24:00". */
export const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/)

export const supplyAddress = z.object({
  line1: z.string().max(200),
  line2: z.string().max(200),
  city: z.string().max(200),
  /** Of countries that have them; empty elsewhere. */
  state: z.string().max(200),
  postCode: z.string().max(40),
  /** ISO 3166-1, two capitals; empty when unknown. */
  countryCode: z.string().max(2),
})
export type SupplyAddress = z.infer<typeof supplyAddress>

/** What a kWh costs in one part of the day. A night over midnight is two of them. */
export const dayPart = z.object({ from: clock, to: clock, cost: decimal })
export type DayPart = z.infer<typeof dayPart>

/** The price over some time; `confidence` under 1 is an estimate. */
export const rate = z.object({ from: instant, to: instant, cost: decimal, confidence: z.number() })
export type Rate = z.infer<typeof rate>

const choice = z.object({ id: z.string(), name: z.string(), description: z.string().nullable() })
const provider = z.string().nullable()
const ofProvider = { provider, currency: z.string().nullable() }
const namedTariff = z.object({
  name: z.string().nullable(),
  /** FIXED, TIME_OF_DAY, MARKET, or the upstream's own other word. */
  structure: z.string().nullable(),
  contractEndsOn: day.nullable(),
  reconnectRequired: z.boolean(),
  tiered: z.boolean(),
})
const page = <K extends string, S extends z.ZodRawShape>(kind: K, shape: S) =>
  z.object({ kind: z.literal(kind), ...shape })

/** What Connect shows now, one of its pages by meaning. Texts are the upstream's; what it left out is null or empty. */
export const tariffPage = z.discriminatedUnion('kind', [
  page('address', { address: supplyAddress }),
  page('provider', {
    address: supplyAddress.nullable(),
    /** `logo`: a data URL that main fetched, or null. */
    providers: z.array(z.object({ id: z.string(), name: z.string(), logo: z.string().nullable() })),
  }),
  page('providerName', { address: supplyAddress.nullable(), name: z.string() }),
  page('tariff', { provider, tariffs: z.array(choice) }),
  /** `options`: FIXED, TIME_OF_DAY, MARKET, ADVANCED or other words. */
  page('structure', { provider, options: z.array(z.string()) }),
  page('fixedRate', { ...ofProvider, cost: decimal.nullable() }),
  page('timeOfDay', { ...ofProvider, parts: z.array(dayPart) }),
  page('surcharge', {
    ...ofProvider,
    fixed: decimal.nullable(),
    /** Plain percent: "18.5". */
    percentage: decimal.nullable(),
    /** Empty: this market has none. */
    regions: z.array(choice),
    region: z.string().nullable(),
  }),
  page('tariffName', { provider, name: z.string() }),
  page('term', { provider, startsOn: day.nullable(), endsOn: day.nullable() }),
  page('fixedSummary', { ...ofProvider, cost: decimal.nullable(), tariff: namedTariff }),
  page('ratesSummary', {
    ...ofProvider,
    cost: decimal.nullable(),
    tariff: namedTariff,
    rates: z.object({ yesterday: z.array(rate), today: z.array(rate), tomorrow: z.array(rate) }),
  }),
  page('inProgress', { provider, connectionType: z.string().nullable() }),
  page('failed', { provider, connectionType: z.string().nullable() }),
  /** The provider's own log-in; `host` is all the page needs to know of the address. */
  page('logIn', { host: z.string() }),
  page('done', { outcome: z.enum(['saved', 'disconnected']) }),
  /** A page of another generation: its data as lines to read, a path and a text each. */
  page('unknown', { data: z.array(z.object({ name: z.string(), value: z.string() })) }),
])
export type TariffPage = z.infer<typeof tariffPage>
export type TariffPageOf<K extends TariffPage['kind']> = Extract<TariffPage, { kind: K }>

const answer = <K extends string, S extends z.ZodRawShape>(kind: K, shape: S) =>
  z.strictObject({ kind: z.literal(kind), ...shape })

/** What the person says to a page. `action` is sent only if the page lists it. */
export const tariffAnswer = z.discriminatedUnion('kind', [
  answer('address', { address: supplyAddress }),
  answer('provider', { id: z.string().max(500) }),
  answer('providerName', { name: z.string().max(200) }),
  answer('tariff', { id: z.string().max(500) }),
  answer('structure', { option: z.string().max(100) }),
  answer('fixedRate', { cost: decimal }),
  answer('timeOfDay', { parts: z.array(dayPart).min(1).max(96) }),
  answer('surcharge', {
    fixed: decimal.nullable(),
    percentage: decimal.nullable(),
    region: z.string().max(500).nullable(),
  }),
  answer('tariffName', { name: z.string().max(200) }),
  /** Without a start there is no term: the page is skipped. */
  answer('term', { startsOn: day.nullable(), endsOn: day.nullable() }),
  answer('action', { action: z.string().max(100) }),
])
export type TariffAnswer = z.infer<typeof tariffAnswer>
