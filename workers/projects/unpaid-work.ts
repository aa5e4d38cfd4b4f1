import { type Words, words } from '@bylaw/kernel'
import { type Unpaid, unpaidIn } from '../pay/unpaid'
import type { Scope } from '../scope'

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
): Promise<UnpaidWork | undefined> {
  const unpaid = await unpaidIn(scope, month, personIds)
  const personId = personIds.find((each) => unpaid.has(each))
  const found = personId === undefined ? undefined : unpaid.get(personId)
  if (personId === undefined || found === undefined) return undefined
  const [person] = await scope.people.readAll([personId])
  return { code: found.code, message: sentence(person?.name ?? personId, month, found) }
}

const sentence = (name: string, month: string, { why, first }: Unpaid): Words =>
  words(
    `${name}：${why.zh}，${month} 的工程量无处计酬。${first.zh}。`,
    `${name}: ${why.en}, so work of ${month} could be part of no pay. ${first.en}.`,
  )
