import type { QueryClient } from '@tanstack/react-query'

/**
 * Forgets what was read for whoever was here before, as somebody comes in. Whose door it is stays known:
 * the page still says so until they are inside.
 */
export const forgetOthers = (client: QueryClient): void =>
  client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'portal' })
