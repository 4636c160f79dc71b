import { useTranslation } from 'react-i18next'
import { useAnswer } from '../app/query'

const known = [
  'name',
  'notAUrl',
  'notHttps',
  'hasExtras',
  'header',
  'username',
  'email',
  'required',
  'newAddress',
  'tooLong',
  'clientId',
  'scope',
  'codeNeeded',
  'saveFirst',
  'openIdNeeded',
  'signInFirst',
  'currency',
] as const

/** What is wrong with a field, in words; ours and main's. */
export function useProblemWords() {
  const { t } = useTranslation(['connections', 'app'])
  const platform = useAnswer('console.status', {}).data?.platform ?? 'linux'
  const keychain = t(`app:keychain.${platform}`)
  const words = (problem: string | undefined) => {
    if (problem === undefined) return undefined
    const key = known.find((candidate) => candidate === problem)
    return key ? t(`problems.${key}`, { keychain }) : t('problems.other', { problem })
  }
  return { words, keychain }
}
