import words from '../i18n/en/searches'
import { i18n } from '../i18n/i18n'

// Nobody needs them before there is a box to look for something in.
i18n.addResourceBundle('en', 'searches', words)
