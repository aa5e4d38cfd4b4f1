import type { PostView } from '@bylaw/contract'
import type { Scope } from '../scope'

/** Who works here and holds a post, by its key. */
export async function holdersByPost(
  scope: Scope,
): Promise<(post: string) => readonly PostView['holders'][number][]> {
  const holdings = await scope.procedures.holdings()
  const people = await scope.people.readAll([...new Set(holdings.map(({ personId }) => personId))])
  return (post) =>
    people
      .filter(
        ({ personId, active }) =>
          active && holdings.some((each) => each.post === post && each.personId === personId),
      )
      .map(({ personId, name }) => ({ id: personId, name }))
}
