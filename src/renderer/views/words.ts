import words from '../i18n/en/views'
import { i18n } from '../i18n/i18n'

// Nobody needs them before there is a list.
i18n.addResourceBundle('en', 'views', words)
