import create from './create'
import detail from './detail'
import empty from './empty'
import formLink from './form-link'
import imports from './import'
import list from './list'
import rules from './rules'
import runs from './runs'
import secrets from './secrets'
import selection from './selection'
import state from './state'

export default {
  ...list,
  ...empty,
  ...selection,
  ...state,
  ...detail,
  ...create,
  ...formLink,
  ...runs,
  ...imports,
  ...rules,
  ...secrets,
}
