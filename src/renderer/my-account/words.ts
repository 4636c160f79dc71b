import words from '../i18n/en/my-account'
import { i18n } from '../i18n/i18n'

// Only this screen needs them: they come with the screen, and not before the first one.
i18n.addResourceBundle('en', 'myAccount', words)
