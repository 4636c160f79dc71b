/** The pages of a provider's own site. Their forms go back to the address they came from, with all that is in its query. */
export const providerPages = {
  logIn: (name: string, username: string, said = '') =>
    page(
      `Log in to ${name}`,
      `${said && `<p role="alert">${said}</p>`}
<label>User name <input name="username" value="${escaped(username)}" required autofocus></label>
<label>Password <input name="password" type="password" required></label>
<button name="step" value="log-in">Log in</button> ${cancel}`,
    ),
  code: (name: string, said = '') =>
    page(
      `Confirm that it is you`,
      `${said && `<p role="alert">${said}</p>`}<p>${escaped(name)} sent you a code.</p>
<label>Code <input name="code" inputmode="numeric" required autofocus></label>
<button name="step" value="code">Confirm</button> ${cancel}`,
    ),
  consent: (name: string) =>
    page(
      'Share your tariff',
      `<p>May your tariff at ${escaped(name)} be read?</p>
<button name="step" value="allow">Allow</button> <button name="step" value="deny">Deny</button>`,
    ),
  gone: () => page('This page is not there any more', '<p>Go back to where you came from.</p>'),
  done: () => page('Thank you', '<p>You can close this window.</p>'),
}

const cancel = '<button name="step" value="cancel" formnovalidate>Cancel</button>'

const page = (title: string, inside: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title><main><h1>${escaped(title)}</h1><form method="post">${inside}</form></main></html>`

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
