import activity from './activity'
import app from './app'
import authorizations from './authorizations'
import connections from './connections'
import contactPage from './contact-page'
import contacts from './contacts'
import contracts from './contracts'
import customers from './customers'
import endpoints from './endpoints'
import exports from './exports'
import failure from './failure'
import find from './find'
import invoiceMarks from './invoice-marks'
import invoiceTotals from './invoice-totals'
import invoices from './invoices'
import myAccount from './my-account'
import offline from './offline'
import organisations from './organisations'
import pdf from './pdf'
import permissions from './permissions'
import reading from './reading'
import roles from './roles'
import searches from './searches'
import settings from './settings'
import signIn from './sign-in'
import sorting from './sorting'
import tariffs from './tariffs'
import usage from './usage'
import views from './views'

export default {
  activity,
  app,
  authorizations,
  connections,
  contactPage,
  contacts,
  contracts,
  customers,
  endpoints,
  exports,
  failure,
  find,
  invoices,
  invoiceMarks,
  invoiceTotals,
  myAccount,
  offline,
  organisations,
  pdf,
  permissions,
  reading,
  roles,
  searches,
  settings,
  signIn,
  sorting,
  tariffs,
  usage,
  views,
}
