import type { paths } from '@bylaw/client'

/**
 * The addresses that the API answers with a method, with any id in their slots: a call to an
 * address that does not exist does not compile. `'/v1/tickets/{ticketId}/taking'` allows
 * `/v1/tickets/${ticketId}/taking`.
 */
export type PathOf<Method extends string> = Filled<
  { [Path in keyof paths]: paths[Path] extends Record<Method, object> ? Path : never }[keyof paths]
>

type Filled<Path extends string> = Path extends `${infer Before}{${string}}${infer After}`
  ? `${Before}${string}${Filled<After>}`
  : Path
