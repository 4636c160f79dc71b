import words from '../i18n/en/contact-page'
import { i18n } from '../i18n/i18n'

// Only the page of a contact and the import need them: they come with those, and not before the first screen.
i18n.addResourceBundle('en', 'contactPage', words)
