import { useRouterState } from '@tanstack/react-router'
import { useState } from 'react'

/**
 * What the address asks of the queue. While its reader leaves, the address is the next screen's
 * already and the queue still stands: what is asked stays as it was, or the way through its tickets
 * would be that of another list.
 */
export function useQueueSearch(): { readonly search: string; readonly isHere: boolean } {
  const { pathname, searchStr } = useRouterState({ select: ({ location }) => location })
  const isHere = pathname.startsWith('/queue')
  const [search, keep] = useState(searchStr)
  if (isHere && search !== searchStr) keep(searchStr)
  return { search, isHere }
}
