import words from '../i18n/en/activity'
import { i18n } from '../i18n/i18n'

// Only this screen needs them.
i18n.addResourceBundle('en', 'activity', words)
