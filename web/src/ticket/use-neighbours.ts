import { useRouter } from '@tanstack/react-router'
import { neighboursOn, trailNow } from '../queue/trail'
import { useBoard } from '../queue/use-desk'

/** The ways to the tickets before and after this one in the view that the reader came from. */
export interface Ways {
  readonly before: (() => void) | undefined
  readonly after: (() => void) | undefined
}

export function useNeighbours(ticketId: string): Ways {
  const router = useRouter()
  const { tickets } = useBoard()
  const isOpen = (id: string) => tickets === undefined || tickets.has(id)
  const { before, after } = neighboursOn(trailNow(), ticketId, isOpen)
  const to = (id: string | undefined) =>
    id === undefined ? undefined : () => router.history.push(`/tickets/${id}`)
  return { before: to(before), after: to(after) }
}
