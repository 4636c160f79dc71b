import { type ErrorRule, errorRule } from '@shared/authorization-state'
import { z } from 'zod'
import { defaultRules } from './authorization-state'
import type { Database } from './encrypted'

export const authorizationChoiceReads = {
  rules(db: Database): { rules: readonly ErrorRule[]; areDefaults: boolean } {
    const own = z.array(errorRule).nullable().parse(choice(db, 'authorization-rules'))
    return { rules: own ?? defaultRules, areDefaults: own === null }
  },
  /** Whether passwords may be revealed here. */
  revealing: (db: Database): boolean => choice(db, 'authorization-revealing') === true,
}

export const authorizationChoiceWrites = {
  /** Null: the defaults. */
  saveRules: (db: Database, rules: readonly ErrorRule[] | null): void =>
    choose(db, 'authorization-rules', rules),
  saveRevealing: (db: Database, allowed: boolean): void => choose(db, 'authorization-revealing', allowed),
}

function choice(db: Database, name: string): unknown {
  const text = db.prepare('SELECT value FROM choices WHERE name = ?').pluck().get(name)
  return typeof text === 'string' ? JSON.parse(text) : null
}

function choose(db: Database, name: string, value: unknown): void {
  db.prepare('INSERT OR REPLACE INTO choices (name, value) VALUES (?, ?)').run(name, JSON.stringify(value))
}
