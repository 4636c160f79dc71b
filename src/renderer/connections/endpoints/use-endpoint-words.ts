import { type Endpoint, type EndpointProblem, placeholders } from '@shared/endpoint'
import { useTranslation } from 'react-i18next'
import en from '../../i18n/en/endpoints'

const has = <T extends object>(words: T, key: string): key is Extract<keyof T, string> =>
  Object.hasOwn(words, key)

/** Operations, parameters and what is wrong, in words; what nobody has words for stands for itself. */
export function useEndpointWords() {
  const { t } = useTranslation('endpoints')
  const { operations, names, problems } = en
  return {
    operation: (name: string) => (has(operations, name) ? t(`operations.${name}`) : name),
    parameter: (name: string) => (has(names, name) ? t(`names.${name}`) : name),
    problem: (problem: string, usual?: Endpoint) => {
      const needed = usual ? placeholders(usual.path) : []
      if (problem === 'unknownPlaceholder' && needed.length === 0) return t('problems.unknownPlaceholderNone')
      const values = { names: braced(needed), problem }
      return has(problems, problem) ? t(`problems.${problem}`, values) : t('problems.other', values)
    },
  }
}

export const braced = (names: readonly string[]) => names.map((name) => `{${name}}`).join(', ')

/** The first problem of a field. */
export const problemAt = (problems: readonly EndpointProblem[], path: string) =>
  problems.find((one) => one.path === path)?.problem
