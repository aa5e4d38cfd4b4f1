import { assert } from '@bylaw/kernel'
import { type Company, signUp } from './front-door'

let spacers = 0

/**
 * Another company on the same shard. Companies are spread over the shards in turn, and between
 * two shards a missing tenant filter would go unnoticed; isolation is tested between neighbours.
 */
export async function neighbourOf<C extends Company>(
  company: Company,
  make: () => Promise<C>,
): Promise<C> {
  let spacer: Company
  do {
    spacers += 1
    spacer = await signUp(`spacer${spacers}`)
  } while (shardOf(spacer) === shardOf(company))
  const neighbour = await make()
  assert(shardOf(neighbour) === shardOf(company), 'neighbours live on one shard')
  return neighbour
}

/** Where a company lives, as its owner's session token says. */
const shardOf = ({ owner }: Company): unknown => {
  const [, payload = ''] = owner.token.split('.')
  const claims: unknown = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')))
  return (claims as { sh?: unknown }).sh
}
