import words from '../i18n/en/exports'
import { i18n } from '../i18n/i18n'

// Nobody needs them before there is a list to export.
i18n.addResourceBundle('en', 'exports', words)
