import { z } from 'zod'
import { id, text, textOrNull } from '../fields'
import { isRecord, spelled } from '../spelling'
import { understood } from '../understood'

const named = { id: ['organizationId', 'organisationId', 'code'], name: ['displayName', 'fullName', 'title'] }

/** A thing that is told by its name alone, or as a record with a name. */
const nameOf = z.union([
  spelled({ name: named.name }, z.object({ name: text })).transform(({ name }) => name),
  text,
])

const organisation = z.union([
  spelled(named, z.object({ id, name: textOrNull })),
  id.transform((one) => ({ id: one, name: null })),
])

const holder = spelled(
  { name: named.name, firstName: [], middleName: [], lastName: [], email: ['emailAddress', 'username'] },
  z.object({ name: text, firstName: text, middleName: text, lastName: text, email: textOrNull }),
).transform(({ name, firstName, middleName, lastName, email }) => ({
  name: name || [firstName, middleName, lastName].filter(Boolean).join(' '),
  email,
}))

const document = spelled(
  {
    id: ['documentId', 'fileId', 'uuid'],
    name: ['fileName', 'title', 'description'],
    type: ['mediaType', 'contentType', 'mimeType'],
  },
  z.object({ id, name: text, type: textOrNull }),
)

/** A number by itself, or with its currency beside it. */
const amount = z.union([
  z.union([z.string(), z.number()]).transform((value) => ({ value, currency: null })),
  spelled(
    { value: ['amount', 'total'], currency: ['currencyCode'] },
    z.object({ value: z.union([z.string(), z.number()]), currency: textOrNull }),
  ),
])

/** A contract: only its id is certain. */
export const hubContract = spelled(
  {
    id: ['contractId'],
    number: ['contractNumber', 'contractNo', 'contractnummer', 'reference'],
    product: ['productName', 'name', 'title', 'description'],
    status: ['state', 'contractStatus'],
    start: ['startDate', 'validFrom', 'from', 'begin', 'ingangsdatum'],
    end: ['endDate', 'validTo', 'validUntil', 'until', 'to', 'einddatum'],
    amount: ['price', 'monthlyAmount', 'bedrag'],
    currency: ['currencyCode'],
    organisation: ['organization', 'organizationId', 'organisationId'],
    dossier: ['dossierNumber', 'dossierNo', 'dossierId'],
    holder: ['customer', 'contact', 'accountHolder', 'owner'],
    email: ['customerEmail', 'contactEmail', 'username'],
    documents: ['attachments', 'files'],
  },
  z.object({
    id,
    number: text,
    product: nameOf,
    status: text,
    start: text,
    end: text,
    amount: amount.nullable().catch(null),
    currency: textOrNull,
    organisation: organisation.nullable().catch(null),
    dossier: z
      .union([
        id,
        spelled({ number: ['dossierNumber', 'id'] }, z.object({ number: id })).transform((one) => one.number),
      ])
      .nullable()
      .catch(null),
    holder: z
      .union([holder, text.transform((name) => ({ name, email: null }))])
      .nullable()
      .catch(null),
    email: textOrNull,
    documents: z
      .unknown()
      .transform((all) => understood(document, Array.isArray(all) ? all : isRecord(all) ? [all] : [])),
  }),
)
export type HubContract = z.output<typeof hubContract>
