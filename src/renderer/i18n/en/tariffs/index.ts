import ask from './ask'
import connected from './connected'
import list from './list'
import pages from './pages'
import rates from './rates'
import refusal from './refusal'
import start from './start'
import talk from './talk'

export default { ...talk, ...list, ...start, ...ask, ...refusal, ...pages, ...rates, ...connected }
