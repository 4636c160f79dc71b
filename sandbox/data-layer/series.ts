import type { FastifyInstance, FastifyRequest } from 'fastify'
import { dayBeginning, dayStart } from '../calendar.ts'
import type { Customers, Period } from '../customers.ts'
import { readQuery } from '../http/input.ts'
import { Refusal } from '../http/refusal.ts'
import { route } from '../http/route.ts'
import type { Service } from '../locations/location.ts'
import type { Account } from '../people/account.ts'
import { resolutions } from '../usage/resolution.ts'

type AccountOf = (request: FastifyRequest<{ Params: { accountId: string } }>) => Account
const names = ['fromDate', 'toDate', 'resolution'] as const

/** The routes of what a service measured and what it cost, in intervals of local days. */
export function seriesRoutes(app: FastifyInstance, customers: Customers, accountOf: AccountOf): void {
  route<{ accountId: string; measurementId: string }>(
    app,
    'GET',
    '/accounts/:accountId/measurements/:measurementId',
    (request) => {
      const { service, period } = asked(request, 'measurement', request.params.measurementId)
      const comparisonProperties =
        service.comparison === 'temperature'
          ? [{ key: 'temperature', unit: '°C' }]
          : service.comparison === 'degreeDays'
            ? [{ key: 'degreeDays', unit: '°Cd' }]
            : []
      return {
        ...head(service, period),
        comparisonProperties,
        values: customers.measurements(service, period),
      }
    },
  )
  route<{ accountId: string; costId: string }>(app, 'GET', '/accounts/:accountId/cost/:costId', (request) => {
    const { service, period } = asked(request, 'cost', request.params.costId)
    return { ...head(service, period), values: customers.cost(service, period) }
  })

  function head(service: Service, period: Period) {
    const { from, to, resolution } = customers.within(service, period)
    const instant = (day: number) => new Date(dayStart(day)).toISOString()
    return { fromDate: instant(from), toDate: instant(to), resolution }
  }

  function asked(
    request: FastifyRequest<{ Params: { accountId: string } }>,
    what: 'measurement' | 'cost',
    id: string,
  ) {
    const query = readQuery(request, names)
    const account = accountOf(request)
    const service = customers.services(account.id).find((one) => one[what]?.id === id)
    const finest = service?.[what]?.finest
    if (!service || !finest)
      throw new Refusal(404, `${what}-unknown`, `account ${account.id} has no ${what} ${id}`)
    const period = readPeriod(query)
    if (resolutions.indexOf(period.resolution) > resolutions.indexOf(finest)) {
      throw new Refusal(
        400,
        'resolution-too-fine',
        `"resolution" may be ${finest} or coarser, not ${period.resolution}`,
      )
    }
    return { service, period }
  }
}

function readPeriod(query: Partial<Record<(typeof names)[number], string>>): Period {
  for (const name of names) {
    if (!query[name]) throw new Refusal(400, 'missing-parameter', `"${name}" is required`)
  }
  const from = edge('fromDate', query.fromDate ?? '')
  const to = edge('toDate', query.toDate ?? '')
  if (from >= to) {
    throw new Refusal(400, 'bad-period', `fromDate ${query.fromDate} is not before toDate ${query.toDate}`)
  }
  const resolution = resolutions.find((one) => one === query.resolution)
  if (resolution) return { from, to, resolution }
  throw new Refusal(
    400,
    'bad-parameter',
    `"resolution" must be one of ${resolutions.join(', ')}, not "${query.resolution}"`,
  )
}

function edge(name: string, text: string): number {
  const day = dayBeginning(text)
  if (day !== undefined) return day
  throw new Refusal(
    400,
    'bad-parameter',
    `"${name}" must be a day in Europe/Stockholm or the instant it begins, not "${text}"`,
  )
}
