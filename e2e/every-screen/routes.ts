import type { Routes } from '../../src/renderer/app/router'

/** A route that only leads to another one has nothing to be seen. */
type Route = Exclude<keyof Routes['routesByPath'], '/' | '/customers/$accountId'>

/** By which screen each route is seen: a new route does not compile without, and the screen is looked at there. */
export const seenAt: Record<Route, string> = {
  '/contacts': 'contacts',
  '/contacts/$contactId': 'contact',
  '/contacts/corrections': 'contacts, corrections from a file',
  '/contracts': 'contracts',
  '/contracts/$contractId': 'contract',
  '/organisations': 'organisations, one beside the list',
  '/my-account': 'my account',
  '/my-account/permissions': 'permissions, one beside the list',
  '/customers': 'customers',
  '/customers/$accountId/$tab': 'customer',
  '/invoices': 'invoices',
  '/invoices/read': 'the window for reading',
  '/authorizations': 'authorizations',
  '/authorizations/$authorizationId': 'authorization',
  '/authorizations/runs': 'authorizations: runs',
  '/authorizations/runs/$runId': 'authorizations: a run',
  '/authorizations/form-link': 'form link',
  '/authorizations/import': 'authorizations: import',
  '/authorizations/rules': 'authorizations: rules',
  '/tariffs': 'tariffs',
  '/tariffs/new': 'tariffs, a new conversation',
  '/tariffs/$sessionId': 'tariffs: tariff',
  '/offline': 'keep offline',
  '/activity': 'activity log, verified',
  '/settings/$section': 'settings: language',
}

/** The addresses of those, as expressions. */
export const routesSeenAt = (screen: string) =>
  Object.entries(seenAt).flatMap(([route, seen]) =>
    seen === screen ? [new RegExp(`^${route.replaceAll(/\$\w+/g, '[^/]+')}$`)] : [],
  )
