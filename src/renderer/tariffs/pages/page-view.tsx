import type { Talk } from '../talk/talk'
import { AddressPage } from './address-page'
import { DonePage } from './done-page'
import { FixedRatePage } from './fixed-rate-page'
import { LogInPage } from './log-in-page'
import { NamePage } from './name-page'
import { ProviderPage } from './provider-page'
import { StandingPage } from './standing-page'
import { StructurePage } from './structure-page'
import { SummaryPage } from './summary-page'
import { SurchargePage } from './surcharge-page'
import { TariffPage } from './tariff-page'
import { TermPage } from './term-page'
import { TimeOfDayPage } from './time-of-day-page'
import { UnknownPage } from './unknown-page'

/** The page that a conversation is at. */
export function PageView({ talk }: { talk: Talk }) {
  const { page } = talk.session
  switch (page.kind) {
    case 'address':
      return <AddressPage page={page} talk={talk} />
    case 'provider':
      return <ProviderPage page={page} talk={talk} />
    case 'providerName':
    case 'tariffName':
      return <NamePage page={page} talk={talk} />
    case 'tariff':
      return <TariffPage page={page} talk={talk} />
    case 'structure':
      return <StructurePage page={page} talk={talk} />
    case 'fixedRate':
      return <FixedRatePage page={page} talk={talk} />
    case 'timeOfDay':
      return <TimeOfDayPage page={page} talk={talk} />
    case 'surcharge':
      return <SurchargePage page={page} talk={talk} />
    case 'term':
      return <TermPage page={page} talk={talk} />
    case 'fixedSummary':
    case 'ratesSummary':
      return <SummaryPage page={page} talk={talk} />
    case 'inProgress':
    case 'failed':
      return <StandingPage page={page} talk={talk} />
    case 'logIn':
      return <LogInPage page={page} talk={talk} />
    case 'done':
      return <DonePage page={page} talk={talk} />
    case 'unknown':
      return <UnknownPage page={page} talk={talk} />
    default:
      return page satisfies never
  }
}
