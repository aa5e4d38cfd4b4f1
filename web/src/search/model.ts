import type { Kind } from './queries'

/** The address of a search; it can be sent to someone, or come back to. */
export function searchHref(q: string, kind: Kind, where: Where = 'all'): string {
  const query = new URLSearchParams({
    ...(q === '' ? {} : { q }),
    ...(kind === 'ticket' ? {} : { kind }),
    ...(kind === 'article' || where === 'all' ? {} : { where }),
  })
  return query.size === 0 ? '/search' : `/search?${query}`
}

/** Which tickets are searched: all, those at the desk, or those in the archive. */
export const WHERES = ['all', 'live', 'archived'] as const
export type Where = (typeof WHERES)[number]

export const whereNamed = (name: string | undefined): Where =>
  WHERES.find((where) => where === name) ?? 'all'

/** What may be searched; who may not read tickets searches articles. */
export const kindsFor = (permissions: readonly string[]): readonly Kind[] =>
  permissions.includes('ticket.read') ? ['ticket', 'article'] : ['article']

export const kindNamed = (name: string | undefined, kinds: readonly Kind[]): Kind =>
  kinds.find((kind) => kind === name) ?? kinds[0] ?? 'article'
