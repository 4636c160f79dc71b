import { createInstance } from 'i18next'
import { expect, test, vi } from 'vitest'
import { remembered } from './remembered'

function speaking() {
  const i18n = createInstance()
  void i18n.init({
    lng: 'en',
    resources: { en: { app: { hi: 'Hello', many_one: '{{count}} bill', many_other: '{{count}} bills' } } },
    defaultNS: 'app',
    initAsync: false,
  })
  const look = vi.spyOn(i18n, 't')
  remembered(i18n)
  return { i18n, look }
}
const say = (i18n: ReturnType<typeof speaking>['i18n'], language: string) =>
  i18n.getFixedT(language, 'app') as unknown as (key: string, options?: object) => string

test('a word is looked up once, whoever asks', () => {
  const { i18n, look } = speaking()
  expect([say(i18n, 'en')('hi'), say(i18n, 'en')('hi')]).toEqual(['Hello', 'Hello'])
  expect(look).toHaveBeenCalledOnce()
})

test('a word with options is always made anew', () => {
  const { i18n } = speaking()
  const t = say(i18n, 'en')
  expect([t('many', { count: 1 }), t('many', { count: 2 })]).toEqual(['1 bill', '2 bills'])
})

test('words that come later replace what was said without them', () => {
  const { i18n } = speaking()
  const t = say(i18n, 'nl')
  expect(t('hi')).toBe('hi')
  i18n.addResourceBundle('nl', 'app', { hi: 'Hallo' })
  expect([t('hi'), say(i18n, 'en')('hi')]).toEqual(['Hallo', 'Hello'])
})
