import { organizations } from '../people/organizations.ts'

/** Who calls the hub, and what that person may do there. */
export interface Employee {
  token: string
  /** At the OpenID provider. */
  email: string
  account: object
  permissions: { code: string; description: string; organization: { id: string; name: string } }[]
}

/** Secrets of the sandbox: three people and a batch at the hub, and the key of the data layer. */
export const tokens = {
  relationshipManager: 'sandbox-hub-relationship-manager-3fb1c7a95e',
  administrator: 'sandbox-hub-administrator-91d04e6bc2',
  staff: 'sandbox-hub-staff-c5527ae810',
  dataLayer: 'sandbox-data-layer-key-7e20b94fd3',
  batch: 'sandbox-hub-batch-0d6fe2a914',
}

/** Who works at the organisation of one sandbox; what they may do can change. */
export const makeEmployees = (): readonly Employee[] => [
  employee(tokens.relationshipManager, '9001', ['Marijke', 'van der', 'Linden'], 'relatiebeheerder'),
  employee(tokens.administrator, '9002', ['Åke', null, 'Sjöberg'], 'organization-beheerder'),
  employee(tokens.staff, '9003', ['Noor', 'de', 'Wit'], 'medewerker'),
  employee(tokens.batch, '9004', ['Nachtrun', null, 'Meterkast'], 'batch'),
]

/** Only these two may give a customer an account. */
export function mayCreateAccounts(person: Employee): boolean {
  return person.permissions.some(
    ({ code }) => code === 'organization-beheerder' || code === 'relatiebeheerder',
  )
}

const descriptions = {
  relatiebeheerder: 'Relatiebeheerder',
  'organization-beheerder': 'Organization Beheerder',
  medewerker: 'Medewerker klantenservice',
  batch: 'Alleen lezen',
}
export type PermissionCode = keyof typeof descriptions

/** The same permission at every organisation. */
export const permissionsOf = (code: PermissionCode) =>
  organizations.map(({ id, name }) => ({
    code,
    description: descriptions[code],
    organization: { id, name },
  }))

function employee(
  token: string,
  id: string,
  [firstName, middleName, lastName]: [string, string | null, string],
  code: PermissionCode,
): Employee {
  const email = `${code}@polderstroom.example`
  return {
    token,
    email,
    account: {
      id,
      name: email,
      email,
      firstName,
      middleName,
      lastName,
      dossiers: { '101': `0000${id}` },
      groupIds: ['101'],
    },
    permissions: permissionsOf(code),
  }
}
