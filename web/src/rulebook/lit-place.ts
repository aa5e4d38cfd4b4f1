import { useRouterState } from '@tanstack/react-router'
import { useEffect } from 'react'

/**
 * The id in the address’s fragment, brought into view once it is on the page. The content comes
 * after the address, so the browser cannot do this by itself.
 */
export function useLitPlace(ready: boolean): string {
  const lit = useRouterState({ select: ({ location }) => decodeURIComponent(location.hash) })
  useEffect(() => {
    if (!ready || lit === '') return
    const place = document.getElementById(lit)
    place?.scrollIntoView({ block: 'center' })
    place?.focus({ preventScroll: true })
  }, [lit, ready])
  return lit
}
