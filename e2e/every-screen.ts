import { activityScreens } from './every-screen/activity.ts'
import { anywhereScreens } from './every-screen/anywhere.ts'
import { authorizationScreens } from './every-screen/authorizations.ts'
import { contactScreens } from './every-screen/contacts.ts'
import { contractScreens } from './every-screen/contracts.ts'
import { customerScreens } from './every-screen/customers.ts'
import { invoiceScreens } from './every-screen/invoices.ts'
import type { Screen } from './every-screen/screen.ts'
import { settingsScreens } from './every-screen/settings.ts'
import { tariffScreens } from './every-screen/tariffs.ts'

export const screens: Screen[] = [
  ...contactScreens,
  ...contractScreens,
  ...customerScreens,
  ...invoiceScreens,
  ...authorizationScreens,
  ...tariffScreens,
  ...settingsScreens,
  ...activityScreens,
  ...anywhereScreens,
]
