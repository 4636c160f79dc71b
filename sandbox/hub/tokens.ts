import { organizations } from '../people/organizations.ts'

/** Who calls the hub, and what that person may do there. */
export interface Employee {
  token: string
  account: object
  permissions: { code: string; description: string; organization: { id: string; name: string } }[]
}

/** Secrets of the sandbox: three people at the hub, and the key of the data layer. */
export const tokens = {
  relationshipManager: 'sandbox-hub-relationship-manager-3fb1c7a95e',
  administrator: 'sandbox-hub-administrator-91d04e6bc2',
  staff: 'sandbox-hub-staff-c5527ae810',
  dataLayer: 'sandbox-data-layer-key-7e20b94fd3',
}

export const employees: readonly Employee[] = [
  employee(
    tokens.relationshipManager,
    '9001',
    ['Marijke', 'van der', 'Linden'],
    'relatiebeheerder',
    'Relatiebeheerder',
  ),
  employee(
    tokens.administrator,
    '9002',
    ['Åke', null, 'Sjöberg'],
    'organization-beheerder',
    'Organization Beheerder',
  ),
  employee(tokens.staff, '9003', ['Noor', 'de', 'Wit'], 'medewerker', 'Medewerker klantenservice'),
]

/** Only these two may give a customer an account. */
export function mayCreateAccounts(person: Employee): boolean {
  return person.permissions.some(
    ({ code }) => code === 'organization-beheerder' || code === 'relatiebeheerder',
  )
}

function employee(
  token: string,
  id: string,
  [firstName, middleName, lastName]: [string, string | null, string],
  code: string,
  description: string,
): Employee {
  const email = `${code}@polderstroom.example`
  return {
    token,
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
    permissions: organizations.map(({ id, name }) => ({ code, description, organization: { id, name } })),
  }
}
