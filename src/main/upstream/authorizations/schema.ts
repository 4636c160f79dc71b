import { z } from 'zod'
import { id, text, textOrNull } from '../fields'
import { isRecord, spelled } from '../spelling'
import { understood } from '../understood'
import { withoutPasswords } from './without-passwords'

const utility = spelled({ id: [], name: ['displayName'] }, z.object({ name: textOrNull }))

/** A utility account; only its id is certain. */
export const theirAccount = spelled(
  {
    id: ['utilityAccountId'],
    number: ['acctNum', 'accountNumber'],
    status: [],
    utility: ['utilityCompany'],
    delivery: ['deliveryMethod'],
    createdAt: [],
    updatedAt: [],
  },
  z.object({
    id,
    // As it is: zeros in front count.
    number: z.union([z.string(), z.number().transform(String)]).catch(''),
    status: text,
    utility: utility.nullable().catch(null),
    delivery: textOrNull,
    createdAt: textOrNull,
    updatedAt: textOrNull,
  }),
)
export type TheirAccount = z.output<typeof theirAccount>

/** Text, or null for none; whatever else it is, written out. */
const errors = z.unknown().transform((value) => {
  if (value === null || value === undefined) return null
  const said = typeof value === 'string' ? value.trim() : JSON.stringify(value)
  return said === '' || said === '[]' || said === '{}' ? null : said
})

/** An authorization, its password gone; only its id is certain. */
export const theirAuthorization = spelled(
  {
    id: ['authorizationId'],
    username: ['onlineAccessUsername'],
    url: ['onlineAccessUrl'],
    status: [],
    errors: ['error'],
    companyId: [],
    createdAt: [],
    updatedAt: [],
    hasPassword: [],
    accounts: ['utilityAccounts'],
  },
  z.object({
    id,
    username: text,
    url: text,
    status: text,
    errors,
    companyId: textOrNull,
    createdAt: textOrNull,
    updatedAt: textOrNull,
    hasPassword: z.boolean().catch(false),
    accounts: z
      .array(z.unknown())
      .catch([])
      .transform((all) => understood(theirAccount, all)),
  }),
)
export type TheirAuthorization = z.output<typeof theirAuthorization>

/** An answer with its passwords taken out before anything reads it. */
export const stripped = z.unknown().transform(withoutPasswords)

/** Only an answer that has the list counts as one: whoever is missing in it is taken for gone. */
export const authorizationList = stripped.pipe(
  z.union([
    z.array(z.unknown()),
    z.looseObject({ authorizations: z.array(z.unknown()) }).transform(({ authorizations }) => authorizations),
  ]),
)

export const logInAnswer = z.looseObject({ token: z.string().min(1) })
export const created = stripped.transform((answer) => ({
  refused: isRecord(answer) && answer['success'] === false,
  message: isRecord(answer) && typeof answer['message'] === 'string' ? answer['message'] : '',
}))
export const formLink = spelled(
  { link: ['authorizationFormLink', 'formLink', 'url'] },
  z.object({ link: z.url() }),
)

export const theirBill = spelled(
  {
    from: ['startDate', 'periodStart', 'serviceStart', 'start'],
    to: ['endDate', 'periodEnd', 'serviceEnd', 'end'],
    issuedOn: ['billDate', 'invoiceDate', 'statementDate', 'date'],
  },
  z.object({ from: textOrNull, to: textOrNull, issuedOn: textOrNull }),
)
