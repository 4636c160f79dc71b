import words from '../i18n/en/offline'
import { i18n } from '../i18n/i18n'

// Only this screen needs them.
i18n.addResourceBundle('en', 'offline', words)
