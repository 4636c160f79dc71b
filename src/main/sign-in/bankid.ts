import { setTimeout as wait } from 'node:timers/promises'
import { Failed } from '@shared/failure'
import { type EndedBy, endedBy, type Identification, waitingFor } from '@shared/sign-in'
import type { BankIdRelay, Collected, Order } from './bankid-relay'
import { type Identified, NotIdentified } from './not-identified'
import { qrContent } from './qr-content'

/** What of an order may be shown. */
export type BankIdNews = Partial<Pick<Identification, 'state' | 'hint' | 'qr'>>

/** Milliseconds. */
export interface BankIdPace {
  collect: number
  qr: number
}
export const usualPace: BankIdPace = { collect: 2_000, qr: 1_000 }

interface Parts {
  relay: BankIdRelay
  pace: BankIdPace
  onNews(news: BankIdNews): void
  /** Resolves when the person wants to go on after nobody picked an order up, again and again. */
  goOn(): Promise<void>
  /** The order that could be opened on this computer now; null for none. */
  onOrder(order: Order | null): void
  signal: AbortSignal
}

// An order that nobody picks up is over after some 30 seconds: so long is it quietly replaced.
const quietRenewals = 3
const tolerated = 2

/** From the start of an order to who signed it. Throws `NotIdentified` or `Failed`; the order is then cancelled or over. */
export async function identifyByBankId(parts: Parts): Promise<Identified> {
  const { relay, onNews, onOrder, goOn, signal } = parts
  for (let renewals = 0; ; renewals += 1) {
    const order = await relay.start(signal).catch(inBankIdsWords)
    onOrder(order)
    try {
      const end = await follow(order, parts)
      if (end.user) return end.user
      if (!end.unseen) throw new NotIdentified(end.hint)
    } catch (error) {
      if (!(error instanceof NotIdentified)) void relay.cancel(order)
      throw error
    } finally {
      onOrder(null)
    }
    if (renewals < quietRenewals) continue
    onNews({ state: 'paused', hint: 'startFailed', qr: null })
    await goOn()
    onNews({ state: 'waiting', hint: 'starting' })
    renewals = -1
  }
}

type End = { user: Identified } | { user: null; hint: EndedBy; unseen: boolean }

/** Asks about an order until it has ended, and draws its QR code as long as nobody picked it up. */
async function follow(order: Order, { relay, pace, onNews, signal }: Parts): Promise<End> {
  const drawing = new AbortController()
  const untilSeen = AbortSignal.any([signal, drawing.signal])
  const drawn = drawQr(order, { relay, pace, onNews, signal: untilSeen })
  let silent = 0
  let unseen = true
  try {
    for (;;) {
      const answer = await relay.collect(order, signal).catch((error: unknown) => {
        silent += 1
        if (silent > tolerated || !mayPass(error)) return inBankIdsWords(error)
        return null
      })
      if (answer) {
        silent = 0
        const { status, hintCode } = answer
        if (/^complete/i.test(status)) return { user: whoSigned(answer) }
        if (/^failed/i.test(status)) {
          const hint = known(endedBy, hintCode) ?? 'wentWrong'
          return { user: null, hint, unseen: unseen && /^(startFailed|expiredTransaction)$/.test(hint) }
        }
        const hint = known(waitingFor, hintCode) ?? 'inProgress'
        if (hint !== 'outstandingTransaction' && hint !== 'noClient' && unseen) {
          unseen = false
          drawing.abort()
          onNews({ hint, qr: null })
        } else onNews({ hint })
      }
      await wait(pace.collect, undefined, { signal })
    }
  } finally {
    drawing.abort()
    await drawn
  }
}

async function drawQr(
  order: Order,
  { relay, pace, onNews, signal }: Pick<Parts, 'relay' | 'pace' | 'onNews' | 'signal'>,
) {
  const started = performance.now()
  const { qrStartToken, qrStartSecret } = order
  const now = async (): Promise<Identification['qr']> => {
    if (!qrStartToken || !qrStartSecret) return { kind: 'picture', address: await relay.qr(order, signal) }
    const seconds = Math.floor((performance.now() - started) / 1000)
    return { kind: 'content', text: qrContent(qrStartToken, qrStartSecret, seconds) }
  }
  for (let turn = 1; !signal.aborted; turn += 1) {
    // Without a picture BankID can still be opened on this computer, and whether it goes on is for collect to say.
    const qr = await now().catch(() => null)
    if (qr && !signal.aborted) onNews({ qr })
    const left = turn * pace.qr - (performance.now() - started)
    await wait(Math.max(0, left), undefined, { signal }).catch(() => undefined)
  }
}

function whoSigned({ completionData }: Collected): Identified {
  const { personalNumber = null, name = '', givenName = '', surname = '' } = completionData?.user ?? {}
  if (!personalNumber) throw new NotIdentified('wentWrong')
  return { personalNumber, name: name || `${givenName} ${surname}`.trim() || null, email: null }
}

const mayPass = (error: unknown) =>
  error instanceof Failed && ['offline', 'timeout', 'unavailable', 'rateLimited'].includes(error.failure.kind)

/** BankID's own errors have sentences of their own, in whatever case they are written; all others stay failures. */
function inBankIdsWords(error: unknown): never {
  const code = error instanceof Failed ? error.failure.code : undefined
  const ended = code === undefined ? undefined : known(endedBy, code)
  if (ended) throw new NotIdentified(ended, { cause: error })
  throw error
}

function known<Name extends string>(names: readonly Name[], said: string): Name | undefined {
  return names.find((name) => name.toLowerCase() === said.trim().toLowerCase())
}
