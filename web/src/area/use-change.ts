import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query'
import { isProblem } from '../api'
import { type CommandId, useCommandId } from '../command-id'

interface ChangeOf<Wish, Answer> {
  /** A POST is to be sent under this command, so that a lost answer tried again does it once. */
  readonly change: (wish: Wish, command: CommandId) => Promise<Answer>
  /** What to read again afterwards, and also when someone else was faster. */
  readonly refresh: readonly QueryKey[]
  readonly done?: (answer: Answer, wish: Wish) => void
  /** Told of a refusal, besides what the screen says of it. */
  readonly refused?: (error: unknown) => void
}

/** A change on the server, after which the screen shows what is true now. */
export function useChange<Wish = void, Answer = unknown>({
  change,
  refresh,
  done,
  refused,
}: ChangeOf<Wish, Answer>) {
  const client = useQueryClient()
  const command = useCommandId()
  const readAgain = () =>
    Promise.all(refresh.map((queryKey) => client.invalidateQueries({ queryKey })))
  return useMutation({
    mutationFn: (wish: Wish) => change(wish, command),
    onSuccess: async (answer: Answer, wish: Wish) => {
      await readAgain()
      done?.(answer, wish)
    },
    onError: (error: unknown) => {
      if (isProblem(error, 'stale_version') || isProblem(error, 'wrong_state')) void readAgain()
      refused?.(error)
    },
  })
}
