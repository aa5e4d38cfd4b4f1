import { daysAfter, type Words, words } from '@bylaw/kernel'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'

/** How long ago what happened may still be recorded, in days. */
const LONGEST_DAYS = 366

/**
 * Refuses a last day before the company’s word that cannot have been: longer ago than anything is
 * recorded, or one on which the person was not employed. Of whom no employment is on record any day can be.
 *
 * @param before the last day that was said before, whose end of employment moves; null where none was
 */
export async function mustHaveWorked(
  scope: Scope,
  personId: string,
  { lastDay, letterOn, before }: { lastDay: string; letterOn: string; before: string | null },
): Promise<void> {
  if (lastDay < daysAfter(letterOn, -LONGEST_DAYS)) throw wrongDay(tooLongAgo)
  const moves = before === null ? null : daysAfter(before, 1)
  const all = (await scope.people.employmentsOf(personId)).filter(
    ({ fromDate, status }) => status !== 'left' || fromDate !== moves,
  )
  if (all.length === 0) return
  const then = all.find(({ fromDate }) => fromDate <= lastDay)
  if (then === undefined || then.status === 'left') throw wrongDay(notEmployed)
}

const wrongDay = (message: Words) =>
  new Problem('unacceptable', {
    errors: [{ pointer: '/lastDay', code: 'does_not_fit', message }],
  })
const tooLongAgo = words(
  '最后工作日最早在一年之前。',
  'The last working day cannot be more than a year ago.',
)
const notEmployed = words(
  '这一天没有任职：最后工作日不能早于入职日期，也不能在已经离职之后。',
  'This person was not employed on that date. The last working day cannot be before employment began or after it ended.',
)
