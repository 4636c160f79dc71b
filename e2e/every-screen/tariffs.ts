import {
  openConnected,
  openConversations,
  openTariffPage,
  openTariffStart,
  tariffPageKinds,
} from '../tariff-pages.ts'
import type { Screen } from './screen.ts'

export const tariffScreens: Screen[] = [
  ['tariffs', openConversations],
  ['tariffs, a new conversation', openTariffStart],
  ...tariffPageKinds.map((kind): Screen => [`tariffs: ${kind}`, (shown) => openTariffPage(shown, kind)]),
  ['customer, a connected tariff', openConnected],
]
