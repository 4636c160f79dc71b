import words from '../i18n/en/permissions'
import { i18n } from '../i18n/i18n'

// Only these screens need them: they come with the screens, and not before the first one.
i18n.addResourceBundle('en', 'permissions', words)
