import { z } from 'zod'
import { id, text, textOrNull } from '../fields'
import { isRecord, spelled } from '../spelling'
import { understood } from '../understood'

const nameParts = {
  firstName: ['givenName', 'voornaam'],
  middleName: ['insertion', 'tussenvoegsel'],
  lastName: ['surname', 'familyName', 'achternaam'],
}

const organisation = spelled(
  { id: ['organizationId', 'organisationId'], name: ['displayName'] },
  z.object({ id, name: textOrNull }),
)
const organisations = z
  .array(z.unknown())
  .catch([])
  .transform((all) => understood(organisation, all))

const numberedDossier = spelled(
  {
    organisationId: ['organizationId', 'organization', 'organisation'],
    number: ['dossier', 'dossierNumber'],
  },
  z.object({ organisationId: id, number: id }),
)

/** `{organisation id: number}` as documented, or a list of pairs. */
const dossiers = z.unknown().transform((value) => {
  if (Array.isArray(value)) return understood(numberedDossier, value)
  if (!isRecord(value)) return []
  const pairs = Object.entries(value).map(([organisationId, number]) => ({ organisationId, number }))
  return understood(numberedDossier, pairs)
})

/** Who calls. */
export const hubAccount = spelled(
  {
    id: ['accountId'],
    name: ['username'],
    email: ['emailAddress'],
    ...nameParts,
    dossiers: [],
    groupIds: ['groups'],
  },
  z.object({
    id,
    name: textOrNull,
    email: textOrNull,
    firstName: text,
    middleName: text,
    lastName: text,
    dossiers,
    groupIds: z
      .array(z.unknown())
      .catch([])
      .transform((all) => understood(id, all)),
  }),
)
export type HubAccount = z.output<typeof hubAccount>

export const hubPermission = z.union([
  z
    .string()
    .min(1)
    .transform((code) => ({ code, description: null, organisation: null })),
  spelled(
    {
      code: ['name', 'role', 'permission', 'id'],
      description: ['label', 'title'],
      organisation: ['organization', 'organizationId', 'organisationId'],
    },
    z.object({
      code: id,
      description: textOrNull,
      organisation: z
        .union([organisation, id.transform((one) => ({ id: one, name: null }))])
        .nullable()
        .catch(null),
    }),
  ),
])

export const hubCustomerAccount = spelled(
  {
    id: ['accountId'],
    username: ['name', 'email'],
    state: ['status'],
    invitedTo: ['invitationSentTo', 'invitedEmail'],
    createdAt: ['created', 'createdOn'],
    temporaryPassword: ['tempPassword', 'password'],
  },
  z.object({
    id: textOrNull,
    username: textOrNull,
    state: textOrNull,
    invitedTo: textOrNull,
    createdAt: textOrNull,
    // As it is: a space may be part of it.
    temporaryPassword: z
      .union([z.string().min(1), z.number().transform(String)])
      .nullable()
      .catch(null),
  }),
)
export type HubCustomerAccount = z.output<typeof hubCustomerAccount>

const address = spelled(
  {
    street: ['streetName', 'addressLine1', 'line1', 'straat'],
    houseNumber: ['number', 'huisnummer'],
    postalCode: ['postcode', 'postCode', 'zip', 'zipCode'],
    city: ['town', 'place', 'plaats'],
    country: ['countryCode', 'land'],
  },
  z.object({ street: text, houseNumber: text, postalCode: text, city: text, country: text }),
)

/** An organisation: only its id is certain. */
export const hubOrganisation = spelled(
  {
    id: ['organizationId', 'organisationId'],
    name: ['displayName'],
    type: ['kind', 'organizationType', 'category'],
    address: ['visitingAddress', 'postalAddress'],
  },
  z.object({ id, name: text, type: text, address: address.nullable().catch(null) }),
)

/** A contact: only its id is certain. */
export const hubContact = spelled(
  {
    id: ['contactId'],
    ...nameParts,
    companyName: ['company', 'organizationName', 'organisationName'],
    name: ['displayName', 'fullName'],
    email: ['emailAddress', 'mail'],
    phone: ['phoneNumber', 'telephone', 'mobile'],
    address: ['postalAddress', 'visitingAddress'],
    dossiers: [],
    organisations: ['organizations'],
    account: ['customerAccount'],
    accountUsername: [],
    accountState: ['accountStatus'],
  },
  z.object({
    id,
    firstName: text,
    middleName: text,
    lastName: text,
    companyName: text,
    name: text,
    email: textOrNull,
    phone: textOrNull,
    address: address.nullable().catch(null),
    dossiers,
    organisations,
    account: hubCustomerAccount.nullable().catch(null),
    accountUsername: textOrNull,
    accountState: textOrNull,
  }),
)
export type HubContact = z.output<typeof hubContact>
