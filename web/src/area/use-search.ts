import { useRouterState } from '@tanstack/react-router'

/** One value of the address’s query, as it was written. */
export function useSearch(name: string): string | undefined {
  const search = useRouterState({ select: ({ location }) => location.searchStr })
  return new URLSearchParams(search).get(name) ?? undefined
}

/** A version that the address’s query names; undefined where it names none. */
export function useSearchVersion(name = 'version'): number | undefined {
  const version = Number(useSearch(name))
  return Number.isInteger(version) && version > 0 ? version : undefined
}
