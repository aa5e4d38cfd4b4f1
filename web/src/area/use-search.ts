import { useRouterState } from '@tanstack/react-router'

/** One value of the address’s query, as it was written. */
export function useSearch(name: string): string | undefined {
  const search = useRouterState({ select: ({ location }) => location.searchStr })
  return new URLSearchParams(search).get(name) ?? undefined
}
