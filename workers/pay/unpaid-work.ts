import { type Words, words } from '@bylaw/kernel'
import type { Scope } from '../scope'
import { noPayFor, type Unpaid, unpaidIn } from './unpaid'

/** Why work is not taken: of the first of some people whom its month does not pay. */
interface UnpaidWork {
  readonly code: Unpaid['code']
  readonly message: Words
}

/**
 * Whose work of a month could be part of no pay, and would hold up everybody's once it is verified;
 * undefined where the month pays all of them.
 */
export async function unpaidWork(
  scope: Scope,
  month: string,
  personIds: readonly string[],
  what = QUANTITIES,
): Promise<UnpaidWork | undefined> {
  const unpaid = await unpaidIn(scope, month, personIds)
  const personId = personIds.find((each) => unpaid.has(each))
  const found = personId === undefined ? undefined : unpaid.get(personId)
  if (personId === undefined || found === undefined) return undefined
  const [person] = await scope.people.readAll([personId])
  return { code: found.code, message: noPayFor(person?.name ?? personId, month, found, what) }
}

export const QUANTITIES = words('工程量', 'work')
export const CONTRACT_PARTS = words('承包进度', 'work of the contract')
