import type { FastifyInstance, FastifyReply } from 'fastify'
import { encode } from 'uqr'
import { readBody, readQuery } from '../http/input.ts'
import { Refusal } from '../http/refusal.ts'
import { route } from '../http/route.ts'
import { newOrder, type Order, qrContent, type Signer, secondsOf } from './order.ts'
import { png } from './png.ts'

export type { Order, Signer } from './order.ts'

/** The relay of BankID, and what a test may do to it: it is the customer's telephone. */
export interface BankId {
  /** How the QR code comes: as a picture in plain text or in JSON, or as a token and a secret. */
  qr: 'secret' | 'picture' | 'pictureInJson'
  /** An order that nobody picks up is over after this (ms). */
  lifetimeMs: number
  /** Whether an order goes through its hints by itself, a step at each collect. */
  byItself: boolean
  /** Who signs where nobody else is named. */
  signer: Signer
  /** Answers the next start so, in the relay's words: `alreadyInProgress`, `maintenance`, … */
  refuseNext(status: number, errorCode: string): void
  /** All orders, oldest first. */
  readonly orders: readonly Order[]
  /** The telephone reads the QR code. Throws when it is none of ours, or an old one. */
  scan(content: string): Order
  /** The program on this computer is opened by its link. Throws when it is none of ours. */
  open(link: string): Order
  hint(order: Order, hintCode: string): void
  fail(order: Order, hintCode: string): void
  sign(order: Order, signer?: Signer): void
}

const steps = ['outstandingTransaction', 'started', 'userSign']

export function makeBankId(signer: Signer): BankId & { serve(app: FastifyInstance): void } {
  const orders: Order[] = []
  const collected = new Set<Order>()
  let refusal: { status: number; errorCode: string } | null = null

  function orderOf(orderRef: unknown): Order {
    const order = orders.find((one) => one.orderRef === orderRef && !collected.has(one))
    if (!order) throw new Refusal(400, 'invalidParameters', 'No such order')
    const unseen = order.hintCode === 'outstandingTransaction' || order.hintCode === 'noClient'
    if (order.status === 'pending' && unseen && Date.now() - order.startedAt > bankId.lifetimeMs)
      bankId.fail(order, 'startFailed')
    return order
  }

  function start(reply: FastifyReply) {
    const refused = refusal
    refusal = null
    // The relay hands on BankID's own words.
    if (refused) return reply.code(refused.status).send({ errorCode: refused.errorCode, details: 'refused' })
    const order = newOrder()
    orders.push(order)
    const { orderRef, autoStartToken, qrStartToken, qrStartSecret } = order
    return bankId.qr === 'secret'
      ? { orderRef, autoStartToken, qrStartToken, qrStartSecret }
      : { orderRef, autoStartToken }
  }

  function advance(order: Order) {
    if (order.status !== 'pending' || !bankId.byItself) return
    const next = steps[order.collects]
    if (next === undefined) bankId.sign(order)
    else order.hintCode = next
  }

  const bankId: ReturnType<typeof makeBankId> = {
    qr: 'secret',
    lifetimeMs: 30_000,
    byItself: true,
    signer,
    orders,
    refuseNext: (status, errorCode) => {
      refusal = { status, errorCode }
    },
    scan: (content) => {
      const order = orders.findLast(
        (one) =>
          one.status === 'pending' &&
          [0, 1, 2, 3, 4, 5].some((late) => content === qrContent(one, secondsOf(one) - late)),
      )
      if (!order) throw new Error(`no order has this QR code now: ${content}`)
      order.hintCode = 'userSign'
      return order
    },
    open: (link) => {
      const order = orders.find(
        ({ autoStartToken }) => link === `bankid:///?autostarttoken=${autoStartToken}&redirect=null`,
      )
      if (!order) throw new Error(`no order has this link: ${link}`)
      order.hintCode = 'userSign'
      return order
    },
    hint: (order, hintCode) => {
      order.hintCode = hintCode
    },
    fail: (order, hintCode) => {
      order.status = 'failed'
      order.hintCode = hintCode
    },
    sign: (order, by = bankId.signer) => {
      order.status = 'complete'
      order.signer = by
    },
    serve(app) {
      for (const path of ['/bankid/auth', '/bankid/sign'])
        route(app, 'POST', path, (request, reply) => {
          if (request.body) readBody(request, ['endUserIp', 'userVisibleData'])
          return start(reply)
        })
      route(app, 'GET', '/bankid/qr', (request, reply) => {
        const order = orderOf(readQuery(request, ['orderRef']).orderRef)
        if (bankId.qr === 'secret') throw new Refusal(501, 'not-provided', 'draw it from token and secret')
        const { data } = encode(qrContent(order, secondsOf(order)), { border: 2 })
        const picture = png(data, 4).toString('base64')
        if (bankId.qr === 'pictureInJson') return { qrCode: `data:image/png;base64,${picture}` }
        reply.type('text/plain')
        return picture
      })
      route(app, 'POST', '/bankid/collect', (request) => {
        const order = orderOf(readBody(request, ['orderRef']).orderRef)
        advance(order)
        order.collects += 1
        const { orderRef, status, hintCode, signer: user } = order
        if (status !== 'complete') return { orderRef, status, hintCode }
        collected.add(order)
        return { orderRef, status, completionData: { user } }
      })
      route(app, 'POST', '/bankid/cancel', (request) => {
        const order = orderOf(readBody(request, ['orderRef']).orderRef)
        bankId.fail(order, 'cancelled')
        collected.add(order)
        return {}
      })
    },
  }
  return bankId
}
