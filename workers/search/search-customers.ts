import type { CustomerHit } from '@bylaw/contract'
import { significantDigits } from '../calls/phone-number'
import type { FoundCaller } from '../customers/caller-store'
import type { Scope } from '../scope'

/**
 * The customers and their people whom a reader may mean: by a number, however it is written, by what a
 * name has, or by what an address begins with. There is one page of them: whoever has more says more.
 */
export async function searchCustomers(
  { customers }: Scope,
  { q, limit }: { readonly q: string; readonly limit: number },
): Promise<{ items: CustomerHit[]; nextCursor: null }> {
  const digits = significantDigits(q)
  const found = digits
    ? await customers.withNumber(digits, limit)
    : [...(await customers.named(q, limit)), ...(await customers.withAddress(q, limit))]
  return { items: onceEach(found.map(hitOf)).slice(0, limit), nextCursor: null }
}

/** Somebody whose name is in their address is found by both. */
const onceEach = (hits: readonly CustomerHit[]): CustomerHit[] => [
  ...new Map(hits.map((hit) => [hit.contact?.id ?? hit.id, hit])).values(),
]

const hitOf = ({ customer: { id, name }, contact }: FoundCaller): CustomerHit => ({
  kind: 'customer',
  id,
  name,
  contact: contact && {
    id: contact.id,
    name: contact.name,
    phone: contact.phone,
    email: contact.email,
  },
})
