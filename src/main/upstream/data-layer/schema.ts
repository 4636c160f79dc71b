import { z } from 'zod'
import { id, text, textOrNull } from '../fields'
import { spelled } from '../spelling'
import { dataLayerPlace, placeLine } from './place'

/** One of the found accounts: the plain id, `{id}` or `{accountId}`. */
export const foundAccount = z.union([
  id,
  spelled({ id: ['accountId'] }, z.object({ id })).transform((account) => account.id),
])

const personNames = {
  firstName: ['givenName'],
  lastName: ['surname'],
  name: ['displayName', 'fullName', 'companyName'],
}
const numbers = {
  personalNumber: ['ssn', 'personalId'],
  orgNumber: ['organizationNumber', 'organisationNumber'],
}
const reachedBy = { email: ['emailAddress'], phone: ['phoneNumber', 'mobile'] }

export const dataLayerAccount = spelled(
  {
    id: ['accountId'],
    number: ['accountNumber', 'customerNumber'],
    ...numbers,
    ...reachedBy,
    ...personNames,
    address: [],
  },
  z.object({
    id: id.optional(),
    number: textOrNull,
    personalNumber: textOrNull,
    orgNumber: textOrNull,
    email: textOrNull,
    phone: textOrNull,
    firstName: text,
    lastName: text,
    name: text,
    address: z.union([dataLayerPlace.transform(placeLine), textOrNull]),
  }),
).refine((account) => Object.values(account).some(Boolean))
export type DataLayerAccount = z.output<typeof dataLayerAccount>

const user = spelled(
  {
    id: ['userId'],
    ...personNames,
    ...reachedBy,
    ...numbers,
    language: ['locale'],
    username: ['userName'],
  },
  z.object({
    id,
    firstName: text,
    lastName: text,
    name: text,
    email: textOrNull,
    phone: textOrNull,
    language: textOrNull,
    username: textOrNull,
    personalNumber: textOrNull,
    orgNumber: textOrNull,
  }),
)

/** `role`: owner, company, guest, or one we do not know yet. */
export const dataLayerUserRole = spelled({ role: ['userRole'], user: [] }, z.object({ role: text, user }))
export type DataLayerUserRole = z.output<typeof dataLayerUserRole>

const amount = z.union([z.number(), z.string()])
const priced = spelled(
  { value: ['amount'], currency: ['currencyCode'] },
  z.object({ value: amount, currency: text }),
)

/** Days and instants still as written. */
export const dataLayerInvoice = spelled(
  {
    id: ['invoiceId'],
    accountId: [],
    number: ['invoiceNumber'],
    ocr: ['ocrNumber', 'paymentReference', 'reference'],
    amount: ['totalAmount', 'total', 'amountInclVat'],
    currency: ['currencyCode'],
    issued: ['issuedDate', 'issueDate', 'invoiceDate', 'date'],
    due: ['dueDate', 'expirationDate'],
    status: ['state'],
    type: ['kind', 'invoiceType'],
    periodStart: ['fromDate', 'startDate'],
    periodEnd: ['toDate', 'endDate'],
  },
  z.object({
    id,
    accountId: id.optional(),
    number: textOrNull,
    ocr: textOrNull,
    amount: z.union([amount, priced]),
    currency: text,
    issued: z.string(),
    due: textOrNull,
    status: text,
    type: text,
    periodStart: textOrNull,
    periodEnd: textOrNull,
  }),
)
export type DataLayerInvoice = z.output<typeof dataLayerInvoice>

/** Where a PDF can be fetched. */
export const documentLink = z.union([
  z.string().min(1),
  spelled({ url: ['href', 'link'] }, z.object({ url: z.string().min(1) })).transform(({ url }) => url),
])
