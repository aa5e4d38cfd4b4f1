import { daysAfter, words } from '@bylaw/kernel'
import type { BatchItem } from 'drizzle-orm/batch'
import { mustStillStand } from '../growth/must-still-stand'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import type { EmployedAs } from './employed-name'
import type { Employment } from './employment-store'
import { type Wages, wagesFrom, wagesGoOn } from './stop-wages'

/**
 * Statements by which somebody's employment ends after their last day, or after another than was
 * said before; pay runs until then. Someone whose employment nobody recorded has none to end. They
 * fail where something else is on record by then: `stale_version`. Where a personal contract ended with
 * the day that was said before, and they work on after it, wages go on from the day after it. What the
 * rules would not let be recorded does not come about by either: what follows has to stand after it.
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
  const standing = (gone: Employment | undefined, ...come: readonly EmployedAs[]) =>
    mustStillStand(scope, { before: all, gone, come }, { personId, ground: reason })
  // Where none was said, an end that is on record for that very day is the one.
  const said = before ?? lastDay
  const ended =
    (said === null ? undefined : all.find(isEndAfter(said))) ??
    (before === null ? undefined : lastEnd(all, lastDay))
  const wages = ended && (await wagesAfterContract(scope, all, ended))
  if (lastDay === null) {
    const stands = await standing(ended, ...(wages ? [wages] : []))
    return ended
      ? [...stands, ...scope.people.correctEmployment(ended, wages ?? null, by(scope, reason))]
      : stands
  }

  const now = leftAfter(lastDay)
  const was = ended?.fromDate ?? now.fromDate
  const [earlier, later] = was < now.fromDate ? [was, now.fromDate] : [now.fromDate, was]
  const others = all.filter((each) => each !== ended)
  const next = others.findLast(({ fromDate }) => fromDate >= earlier)
  if (next)
    throw new Problem('wrong_state', {
      detail: next.status === 'left' ? endsThen(next.fromDate) : goesOn(next.fromDate),
    })
  if (!ended) {
    if (others.length === 0 || others[0]?.status === 'left') return standing(undefined)
    const recorded = { personId, recordedAtMs: scope.now, recordedBy: scope.personId }
    return [...(await standing(undefined, now)), ...scope.people.employ({ ...now, ...recorded })]
  }
  if (was === now.fromDate) return standing(undefined)
  // Between the two ends alone somebody is employed, or not, who was not, or was, before.
  const until = daysAfter(later, -1)
  const moved = scope.people.correctEmployment(ended, now, by(scope, reason), until)
  if (!wages || was > now.fromDate) return [...(await standing(ended, now)), ...moved]
  // They go on within the months that were just asked whether they are paid.
  const [, goesOnBetween] = wagesGoOn(scope, personId, wages)
  return [...(await standing(ended, now, wages)), ...moved, goesOnBetween]
}

/** The wages that stopped with a personal contract, where that ended on the day before an end of employment. */
async function wagesAfterContract(
  scope: Scope,
  all: readonly Employment[],
  ended: Employment,
): Promise<Wages | undefined> {
  const before = all.find(({ fromDate }) => fromDate < ended.fromDate)
  if (before?.status !== 'contractor') return undefined
  const contract = await scope.contracts.endedOn(ended.personId, daysAfter(ended.fromDate, -1))
  return contract?.payStopsOn === before.fromDate
    ? wagesFrom(ended.fromDate, all, contract)
    : undefined
}

/** The end that is on record, where somebody put it right there and the last day only follows. */
const lastEnd = ([last]: readonly Employment[], lastDay: string | null): Employment | undefined =>
  lastDay !== null && last?.status === 'left' ? last : undefined

const isEndAfter =
  (lastDay: string) =>
  ({ fromDate, status }: { fromDate: string; status: string }): boolean =>
    status === 'left' && fromDate === daysAfter(lastDay, 1)

const leftAfter = (lastDay: string): EmployedAs => ({
  fromDate: daysAfter(lastDay, 1),
  status: 'left',
  level: null,
  monthlyFen: null,
})

const by = (scope: Scope, reason: string) => ({
  reason,
  correctedBy: scope.personId,
  correctedByName: scope.personName,
  correctedAtMs: scope.now,
})

const endsThen = (day: string) =>
  words(
    `任职已登记到 ${daysAfter(day, -1)} 为止。最后工作日请填这一天，或先更正任职记录。`,
    `Employment is on record as ending on ${daysAfter(day, -1)}. Enter that date, or correct the employment first.`,
  )
const goesOn = (day: string) =>
  words(
    `最后工作日之后，${day} 起还登记有任职。请先更正那条记录。`,
    `An employment from ${day} is on record, after the last working day. Correct it first.`,
  )
