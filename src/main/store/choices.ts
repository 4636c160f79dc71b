import { defaultPlan, type Gone, gone, type OfflinePlan, offlinePlan } from '@shared/offline'
import { type Role, role } from '@shared/role'
import { defaultSettings, type Settings, settings } from '@shared/settings'
import { z } from 'zod'
import type { Database } from './encrypted'
import { openedCustomerReads } from './opened-customers'

export const settingsReads = {
  get: (db: Database): Settings => settings.parse({ ...defaultSettings, ...choice(db, 'settings') }),
}
export const settingsWrites = {
  /** What is not among the changes stays. Answers all settings. */
  save(db: Database, changes: { [K in keyof Settings]?: Settings[K] | undefined }): Settings {
    const given = Object.entries(changes).filter(([, value]) => value !== undefined)
    const all = settings.parse({ ...settingsReads.get(db), ...Object.fromEntries(given) })
    choose(db, 'settings', all)
    return all
  },
}

export const planReads = {
  get: (db: Database): OfflinePlan =>
    planReads.meant(db, offlinePlan.parse({ ...defaultPlan, ...choice(db, 'plan') })),

  /** The same plan, where the rules for all and for one's own have the customers that they mean now. */
  meant: (db: Database, plan: OfflinePlan): OfflinePlan => ({
    ...plan,
    rules: plan.rules.map((rule) => ({ ...rule, accountIds: idsOf[rule.accounts](db, rule.accountIds) })),
  }),
}
export const planWrites = {
  save: (db: Database, input: OfflinePlan): void => choose(db, 'plan', offlinePlan.parse(input)),
}

export const upkeepReads = {
  last: (db: Database): Gone | null => gone.safeParse(choice(db, 'upkeep')).data ?? null,
}
export const upkeepWrites = {
  save: (db: Database, input: Gone): void => choose(db, 'upkeep', gone.parse(input)),
}

const idsOf = {
  all: () => [],
  mine: openedCustomerReads.mine,
  chosen: (_: Database, accountIds: string[]) => accountIds,
}

/** The most that is allowed on this computer; null while nobody limited it. */
export const localRoleReads = {
  get: (db: Database): Role | null => localRole.parse(choice(db, 'local-role')).role ?? null,
}
export const localRoleWrites = {
  save: (db: Database, input: Role | null): void => choose(db, 'local-role', input ? { role: input } : {}),
}
const localRole = z.object({ role: role.optional() })

function choice(db: Database, name: string): object {
  const text = db.prepare('SELECT value FROM choices WHERE name = ?').pluck().get(name)
  return typeof text === 'string' ? (JSON.parse(text) as object) : {}
}

function choose(db: Database, name: string, value: object): void {
  db.prepare('INSERT OR REPLACE INTO choices (name, value) VALUES (?, ?)').run(name, JSON.stringify(value))
}
