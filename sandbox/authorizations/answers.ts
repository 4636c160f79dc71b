import type { Authorization, UtilityAccount } from './authorization.ts'

/** As the list tells it; the password is a mask. */
export function authorizationAnswer(one: Authorization) {
  const { textId, wholeSeconds, mask } = one.manners
  return {
    id: textId ? String(one.id) : one.id,
    online_access_username: one.username,
    online_access_password: '*'.repeat(mask),
    online_access_url: one.url,
    status: one.status,
    errors: one.errors,
    company_id: one.companyId,
    created_at: written(one.createdAt, wholeSeconds),
    updated_at: written(one.updatedAt, wholeSeconds),
  }
}

/** With its accounts, and for administrators with the password itself. */
export function detailAnswer(one: Authorization, isAdministrator: boolean) {
  return {
    ...authorizationAnswer(one),
    ...(isAdministrator && { online_access_password: one.password }),
    ...(!one.manners.withoutAccounts && { accounts: (one.accounts ?? []).map(accountAnswer) }),
  }
}

export function accountAnswer(one: UtilityAccount) {
  return {
    id: one.id,
    acct_num: one.number,
    status: one.status,
    utility_company_id: one.utility.id,
    delivery_method: one.delivery,
    created_at: written(one.createdAt, true),
    updated_at: written(one.updatedAt, false),
    utility_company: one.utility,
  }
}

function written(at: number, wholeSeconds: boolean): string {
  const text = new Date(at).toISOString()
  return wholeSeconds ? text.replace(/\.\d{3}Z$/, 'Z') : text
}
