import { channelOf, Link } from '../link.ts'
import type { BrowserSide, MainSide } from '../sides.ts'

/** The other side. Without one (main started alone) nothing is ever answered and windows never load. */
const link = new Link<BrowserSide>(process.send ? channelOf(process) : undefined)

export const browser = {
  ask: link.ask.bind(link) as Link<BrowserSide>['ask'],
  tell: link.tell.bind(link) as Link<BrowserSide>['tell'],
}

export function answerBrowser(methods: Partial<MainSide>) {
  link.answer(methods as Record<string, (...args: never[]) => unknown>)
}
