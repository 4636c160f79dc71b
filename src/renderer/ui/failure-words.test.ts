import { type Failure, type FailureKind, failure as schema } from '@shared/failure'
import { createInstance } from 'i18next'
import { describe, expect, test } from 'vitest'
import en from '../i18n/en'
import nl from '../i18n/nl'
import sv from '../i18n/sv'
import { failureWords, type Wording } from './failure-words'

const i18n = createInstance()
await i18n.init({
  resources: { en, nl, sv },
  ns: Object.keys(en),
  defaultNS: 'app',
  interpolation: { escapeValue: false },
})
const wording = (language: string, platform: Wording['platform'] = 'linux'): Wording => ({
  t: i18n.getFixedT(language, ['failure', 'app', 'connections', 'roles']),
  platform,
  instant: () => '14:05, today',
})

const kinds = schema.options.map(({ shape }) => shape.kind.value)
const example = (kind: FailureKind): Failure =>
  schema.parse({
    kind,
    upstream: 'hub',
    connectionName: 'Hub Noord',
    fields: [{ path: 'email', problem: 'taken' }],
    retryAt: '2026-11-22T13:05:00Z',
    needs: 'createAccount',
    connectionId: 'data-layer-1',
  })

describe.each(['en', 'nl', 'sv'])('in %s', (language) => {
  test.each(kinds)('%s has a title and a text, complete', (kind) => {
    for (const platform of ['windows', 'mac', 'linux'] as const) {
      const { title, text } = failureWords(example(kind), wording(language, platform))
      for (const said of [title, text]) {
        expect(said).not.toMatch(/\{\{|undefined|failure:|^\s*$/)
        expect(said).not.toMatch(new RegExp(`${kind}\\.(title|text)`))
      }
      expect(title).not.toBe(text)
    }
  })
})

test('says which system, when, and which role', () => {
  const words = wording('en')
  expect(failureWords(example('timeout'), words).title).toContain('Hub Noord')
  expect(failureWords({ kind: 'timeout', upstream: 'data-layer' }, words).title).toContain('Data layer')
  expect(failureWords({ kind: 'offline' }, words).text).toContain('the other system')
  expect(failureWords(example('rateLimited'), words).text).toContain('14:05, today')
  expect(failureWords(example('noPermission'), words).text).toMatch(/Relatiebeheerder.*manages Hub Noord/)
  expect(failureWords({ kind: 'noPermission', needs: 'administer' }, words).text).toContain('is limited')
})

test('calls the keychain what this computer calls it', () => {
  const title = (language: string, platform: Wording['platform']) =>
    failureWords({ kind: 'keychainLocked' }, wording(language, platform)).title
  expect(title('en', 'mac')).toBe('Unlock the Keychain')
  expect(title('en', 'windows')).toBe('Unlock Credential Manager')
  expect(title('en', 'linux')).toBe('Unlock the keyring')
  expect(title('nl', 'windows')).toBe('Ontgrendel Referentiebeheer')
  expect(title('sv', 'mac')).toBe('Lås upp nyckelringen')
})

test('never shows the upstream’s own words before somebody asks', () => {
  const said = { ...example('unavailable'), message: 'ORA-00600', requestId: 'r-17', code: '503' }
  expect(JSON.stringify(failureWords(said, wording('en')))).not.toMatch(/ORA|r-17|503/)
})
