import type { Role } from '@bylaw/contract'

/** How much of a company's tickets someone sees. */
export interface Sight {
  /** The one customer whose tickets they see; null where it is everyone's. */
  readonly onlyOf: string | null
  /** Whether they see what we say among ourselves. */
  readonly internal: boolean
}

interface Reader {
  readonly role: Role
  readonly customerId: string | null
}

/** A contact sees the public side of their own company's tickets. Lists and searches narrow by it. */
export const sightOf = ({ role, customerId }: Reader): Sight =>
  role === 'contact'
    ? { onlyOf: customerId ?? '', internal: false }
    : { onlyOf: null, internal: true }

/** Whether someone may know of a customer's tickets. */
export function maySee(reader: Reader, customerId: string): boolean {
  const { onlyOf } = sightOf(reader)
  return onlyOf === null || onlyOf === customerId
}
