import { expect, test } from 'vitest'
import { mailText, mailTo } from './form-link-mail'

const link = 'https://forms.example/credentials-transfer/6f9d?a=1&b=2'

test.each([
  ['en', /^Dear Café & Vrij,/],
  ['nl', /^Beste Café & Vrij,/],
  ['sv', /^Hej Café & Vrij,/],
] as const)(
  '%s: greeting, link and subject are in the mail, whatever is in the name',
  (language, greeting) => {
    const mail = mailText(language, ' Café & Vrij ', link)
    const url = new URL(mailTo(' info@vrij.example ', mail))
    expect(url.pathname).toBe('info@vrij.example')
    expect(url.searchParams.get('subject')).toBe(mail.subject)
    const body = url.searchParams.get('body') ?? ''
    expect(body).toMatch(greeting)
    expect(body.split('\r\n')).toContain(link)
  },
)

test('without a name nobody is called by one', () => {
  expect(mailText('en', '', link).text).toMatch(/^Dear customer,/)
  expect(mailText('sv', '', link).text).toMatch(/^Hej,/)
})

test('what is no address adds nothing to the mail', () => {
  const url = new URL(mailTo('a@b.example?cc=evil@example&bcc=x', mailText('en', '', link)))
  expect([...url.searchParams.keys()]).toEqual(['subject', 'body'])
})
