import type { NewCall } from '@bylaw/contract'
import { useRouter } from '@tanstack/react-router'
import { useChange } from '../area/use-change'
import { beginCall } from './queries'

/** Puts a call on record as it begins, and goes to its sheet. */
export function useBeginCall() {
  const router = useRouter()
  return useChange({
    change: (wish: Partial<NewCall>, command) => beginCall(wish, command),
    refresh: [['calls', 'list']],
    done: ({ id }) => router.history.push(`/calls/${id}`),
  })
}
