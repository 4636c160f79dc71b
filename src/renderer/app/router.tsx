import {
  createBrowserHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouterHistory,
  redirect,
} from '@tanstack/react-router'
import { Component as ContactsPage } from '../contacts/contacts-page'
import { RouteFailure } from '../ui/route-failure'
import {
  activitySearch,
  authorizationsSearch,
  contactsSearch,
  contractSearch,
  contractsSearch,
  customerSearch,
  invoicesSearch,
  lenient,
  organisationsSearch,
  permissionsSearch,
  runSearch,
  settingsSearch,
  tariffStartSearch,
  tariffsSearch,
} from './search-params'
import { Shell } from './shell'

const root = createRootRoute({ component: Shell, notFoundComponent: RouteFailure })

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/contacts', replace: true })
  },
})

const contacts = createRoute({
  getParentRoute: () => root,
  path: '/contacts',
  validateSearch: lenient(contactsSearch),
  // Where everybody starts: a file of its own would be one more to wait for.
  component: ContactsPage,
})

/** Its search is the list's, so that previous and next stay inside the set it was opened from. */
const contact = createRoute({
  getParentRoute: () => root,
  path: '/contacts/$contactId',
  validateSearch: lenient(contactsSearch),
  component: lazyRouteComponent(() => import('../contacts/contact-page'), 'Component'),
})

const contracts = createRoute({
  getParentRoute: () => root,
  path: '/contracts',
  validateSearch: lenient(contractsSearch),
  component: lazyRouteComponent(() => import('../contracts/contracts-page'), 'Component'),
})

/** Its search is the list's, so that previous and next stay inside the set it was opened from. */
const contract = createRoute({
  getParentRoute: () => root,
  path: '/contracts/$contractId',
  validateSearch: lenient(contractSearch),
  component: lazyRouteComponent(() => import('../contracts/contract-page'), 'Component'),
})

const organisations = createRoute({
  getParentRoute: () => root,
  path: '/organisations',
  validateSearch: lenient(organisationsSearch),
  component: lazyRouteComponent(() => import('../organisations/organisations-page'), 'Component'),
})

const myAccount = createRoute({
  getParentRoute: () => root,
  path: '/my-account',
  component: lazyRouteComponent(() => import('../my-account/my-account-page'), 'Component'),
})

const permissions = createRoute({
  getParentRoute: () => root,
  path: '/my-account/permissions',
  validateSearch: lenient(permissionsSearch),
  component: lazyRouteComponent(() => import('../permissions/permissions-page'), 'Component'),
})

const corrections = createRoute({
  getParentRoute: () => root,
  path: '/contacts/corrections',
  component: lazyRouteComponent(() => import('../contacts/corrections/corrections-page'), 'Component'),
})

const customers = createRoute({
  getParentRoute: () => root,
  path: '/customers',
  component: lazyRouteComponent(() => import('../customers/customers-page'), 'Component'),
})

/** Every tab is an address. */
const customer = createRoute({
  getParentRoute: () => root,
  path: '/customers/$accountId/$tab',
  validateSearch: lenient(customerSearch),
  component: lazyRouteComponent(() => import('../customers/customer-page'), 'Component'),
})

const customerHome = createRoute({
  getParentRoute: () => root,
  path: '/customers/$accountId',
  beforeLoad: ({ params }) => {
    throw redirect({
      to: '/customers/$accountId/$tab',
      params: { ...params, tab: 'profile' },
      replace: true,
    })
  },
})

const invoices = createRoute({
  getParentRoute: () => root,
  path: '/invoices',
  validateSearch: lenient(invoicesSearch),
  component: lazyRouteComponent(() => import('../invoices/invoices-page'), 'Component'),
})

/** The window for reading: one invoice of a list, and the way to the next. */
const read = createRoute({
  getParentRoute: () => root,
  path: '/invoices/read',
  validateSearch: lenient(invoicesSearch),
  component: lazyRouteComponent(() => import('../invoices/read/read-page'), 'Component'),
})

const authorizations = createRoute({
  getParentRoute: () => root,
  path: '/authorizations',
  validateSearch: lenient(authorizationsSearch),
  component: lazyRouteComponent(() => import('../authorizations/authorizations-page'), 'Component'),
})

/** Its search is the list's, so that previous and next stay inside the set it was opened from. */
const authorization = createRoute({
  getParentRoute: () => root,
  path: '/authorizations/$authorizationId',
  validateSearch: lenient(authorizationsSearch),
  component: lazyRouteComponent(() => import('../authorizations/authorization-page'), 'Component'),
})

const runs = createRoute({
  getParentRoute: () => root,
  path: '/authorizations/runs',
  component: lazyRouteComponent(() => import('../authorizations/runs/runs-page'), 'Component'),
})

const run = createRoute({
  getParentRoute: () => root,
  path: '/authorizations/runs/$runId',
  validateSearch: lenient(runSearch),
  component: lazyRouteComponent(() => import('../authorizations/runs/run-page'), 'Component'),
})

const formLink = createRoute({
  getParentRoute: () => root,
  path: '/authorizations/form-link',
  component: lazyRouteComponent(() => import('../authorizations/form-link/form-link-page'), 'Component'),
})

const logInImport = createRoute({
  getParentRoute: () => root,
  path: '/authorizations/import',
  component: lazyRouteComponent(() => import('../authorizations/import/import-page'), 'Component'),
})

const rules = createRoute({
  getParentRoute: () => root,
  path: '/authorizations/rules',
  component: lazyRouteComponent(() => import('../authorizations/rules/rules-page'), 'Component'),
})

const tariffs = createRoute({
  getParentRoute: () => root,
  path: '/tariffs',
  validateSearch: lenient(tariffsSearch),
  component: lazyRouteComponent(() => import('../tariffs/tariffs-page'), 'Component'),
})

const tariffStart = createRoute({
  getParentRoute: () => root,
  path: '/tariffs/new',
  validateSearch: lenient(tariffStartSearch),
  component: lazyRouteComponent(() => import('../tariffs/start/start-page'), 'Component'),
})

const tariffSession = createRoute({
  getParentRoute: () => root,
  path: '/tariffs/$sessionId',
  component: lazyRouteComponent(() => import('../tariffs/conversation-page'), 'Component'),
})

const offline = createRoute({
  getParentRoute: () => root,
  path: '/offline',
  component: lazyRouteComponent(() => import('../offline/offline-page'), 'Component'),
})

const activity = createRoute({
  getParentRoute: () => root,
  path: '/activity',
  validateSearch: lenient(activitySearch),
  component: lazyRouteComponent(() => import('../activity/activity-page'), 'Component'),
})

const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings/$section',
  validateSearch: lenient(settingsSearch),
  component: lazyRouteComponent(() => import('../settings/settings-page'), 'Component'),
})

const routeTree = root.addChildren([
  home,
  contacts,
  contact,
  contracts,
  contract,
  organisations,
  myAccount,
  permissions,
  corrections,
  customers,
  customerHome,
  customer,
  invoices,
  read,
  authorizations,
  authorization,
  runs,
  run,
  formLink,
  logInImport,
  rules,
  tariffs,
  tariffStart,
  tariffSession,
  offline,
  activity,
  settings,
])

/** The routes over the window's own history, or another one. */
export function createRoutes(history: RouterHistory = createBrowserHistory()) {
  return createRouter({
    routeTree,
    history,
    defaultErrorComponent: RouteFailure,
    defaultPreload: 'intent',
    // Lists restore their own place; the window itself never scrolls.
    scrollRestoration: false,
  })
}
export type Routes = ReturnType<typeof createRoutes>

declare module '@tanstack/react-router' {
  interface Register {
    router: Routes
  }
}
