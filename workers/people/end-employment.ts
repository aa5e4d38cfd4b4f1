import { daysAfter, words } from '@bylaw/kernel'
import type { BatchItem } from 'drizzle-orm/batch'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import type { Employment } from './employment-store'

/**
 * Statements by which somebody's employment ends after their last day, or after another than was
 * said before; pay runs until then. Someone whose employment nobody recorded has none to end. They
 * fail where something else is on record by then: `stale_version`.
 *
 * @param before the last day that was said before; null where none was
 * @param lastDay null where they stay after all
 */
export async function employmentEnds(
  scope: Scope,
  personId: string,
  { before, lastDay, reason }: { before: string | null; lastDay: string | null; reason: string },
): Promise<BatchItem<'sqlite'>[]> {
  if (before === lastDay) return []
  const all = await scope.people.employmentsOf(personId)
  const asRead = scope.people.employmentsAre(personId, all)
  // Where none was said, an end that is on record for that very day is the one.
  const said = before ?? lastDay
  const ended =
    (said === null ? undefined : all.find(isEndAfter(said))) ??
    (before === null ? undefined : lastEnd(all, lastDay))
  if (lastDay === null)
    return ended
      ? [asRead, ...scope.people.correctEmployment(ended, null, by(scope, reason))]
      : [asRead]

  const now = leftAfter(lastDay)
  const was = ended?.fromDate ?? now.fromDate
  const [earlier, later] = was < now.fromDate ? [was, now.fromDate] : [now.fromDate, was]
  const others = all.filter((each) => each !== ended)
  const next = others.findLast(({ fromDate }) => fromDate >= earlier)
  if (next) throw new Problem('wrong_state', { detail: goesOn(next.fromDate) })
  if (!ended) {
    if (others.length === 0 || others[0]?.status === 'left') return [asRead]
    const recorded = { recordedAtMs: scope.now, recordedBy: scope.personId }
    return [asRead, ...scope.people.employ({ ...now, ...recorded, personId })]
  }
  // Between the two ends alone somebody is employed, or not, who was not, or was, before.
  return was === now.fromDate
    ? [asRead]
    : [
        asRead,
        ...scope.people.correctEmployment(ended, now, by(scope, reason), daysAfter(later, -1)),
      ]
}

/** The end that is on record, where somebody put it right there and the last day only follows. */
const lastEnd = ([last]: readonly Employment[], lastDay: string | null): Employment | undefined =>
  lastDay !== null && last?.status === 'left' ? last : undefined

const isEndAfter =
  (lastDay: string) =>
  ({ fromDate, status }: { fromDate: string; status: string }): boolean =>
    status === 'left' && fromDate === daysAfter(lastDay, 1)

const leftAfter = (lastDay: string) => ({
  fromDate: daysAfter(lastDay, 1),
  status: 'left' as const,
  level: null,
  monthlyFen: null,
})

const by = (scope: Scope, reason: string) => ({
  reason,
  correctedBy: scope.personId,
  correctedByName: scope.personName,
  correctedAtMs: scope.now,
})

const goesOn = (day: string) =>
  words(
    `最后工作日之后，${day} 起还登记有任职。请先更正那条记录。`,
    `An employment from ${day} is on record, after the last day. Correct it first.`,
  )
