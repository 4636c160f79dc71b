import type { Failure } from '@shared/failure'
import type { Input, OperationName, Output } from '@shared/operations'
import { type UseMutationOptions, type UseQueryOptions, useMutation, useQuery } from '@tanstack/react-query'
import { askSignedIn } from '../sign-in/ask-signed-in'
import { ask } from './bridge'
import { staleAfter } from './freshness'

/** The query for an operation: for `useQuery`, `useQueries`, `queryClient.fetchQuery` and lists. */
export function answer<N extends OperationName>(operation: N, input: Input<N>) {
  return { queryKey: [operation, input] as const, queryFn: () => ask(operation, input) }
}

type AnswerOptions<N extends OperationName> = Omit<
  UseQueryOptions<Output<N>, Failure>,
  'queryKey' | 'queryFn'
>

/** What main says, kept until an event says that it changed. A new input never shows the old input's data. */
export function useAnswer<N extends OperationName>(
  operation: N,
  input: Input<N>,
  options?: AnswerOptions<N>,
) {
  return useQuery<Output<N>, Failure>({ ...options, ...answer(operation, input) })
}

type ActionOptions<N extends OperationName> = Omit<
  UseMutationOptions<Output<N>, Failure, Input<N>>,
  'mutationFn'
>

/** Lets main do something: `mutate(input)` or `mutateAsync(input)`; `error` is a `Failure`. */
export function useAction<N extends OperationName>(operation: N, options?: ActionOptions<N>) {
  return useMutation<Output<N>, Failure, Input<N>>({
    ...options,
    mutationFn: (input) => askSignedIn(operation, input),
    onSuccess: async (...args) => {
      await staleAfter(operation)
      await options?.onSuccess?.(...args)
    },
  })
}
