export { authorizationUsers } from './authorizations/log-ins.ts'
export type { LoggedChange } from './authorizations/register.ts'
export type { BankId, Order, Signer } from './bankid/bankid.ts'
export { dayName, dayNumber } from './calendar.ts'
export { connectKeys } from './connect/keys.ts'
export type { Ending } from './connect/register.ts'
export {
  authorizationsConnection,
  connectConnection,
  connections,
  hubByOpenId,
  type SandboxConnection,
} from './connections.ts'
export type { Contract } from './contracts/contract.ts'
export type { ReportedEvent } from './data-layer/events.ts'
export type { Step } from './data-layer/not-provided.ts'
export type { Fault, Faults, Route } from './http/faults.ts'
export type { Gate } from './http/gates.ts'
export type { LoggedRequest } from './http/request-log.ts'
export { tokens } from './hub/tokens.ts'
export type { Invoice } from './invoices/invoice.ts'
export type { Location, Service } from './locations/location.ts'
export { type OAuth, oauthClient } from './oauth/oauth.ts'
export { type OpenId, openIdBatchClient, openIdClientId } from './openid/openid.ts'
export type { Account } from './people/account.ts'
export type { Contact, CustomerAccount } from './people/contact.ts'
export { type Sandbox, type SandboxOptions, startSandbox } from './sandbox.ts'
