import { useRouterState } from '@tanstack/react-router'
import { useEffect } from 'react'
import { goToCell } from './go-to-cell'

/** Goes to the cell that the address’s fragment names by its pointer, once it is on the page. */
export function useSoughtCell(): void {
  const sought = useRouterState({ select: ({ location }) => decodeURIComponent(location.hash) })
  useEffect(() => {
    if (sought.startsWith('/')) goToCell(sought)
  }, [sought])
}
