import type { AttendanceMonth } from '@bylaw/contract'
import { lastDateOf, words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { mustFitMonth, otherLineMeanwhile } from '../pay/fit-month'
import { lineWrites } from '../pay/line-writes'
import { sayingWhoWasFaster } from '../people/as-read'
import { Problem } from '../platform/problem'
import { today } from '../platform/today'
import type { Scope } from '../scope'
import { lapsesOf } from './lapses-of'
import { monthOfPeople } from './month-record'
import { readMonth } from './read-month'

/**
 * Takes what a month's lateness costs by the rules into the month's pay, as one line, once; by
 * somebody else than the person, when the month is over.
 */
export async function deductLapses(
  scope: Scope,
  month: string,
  personId: string,
): Promise<AttendanceMonth> {
  if (personId === scope.personId) throw new Problem('not_allowed', { detail: notOneself })
  const person = await scope.people.read(personId)
  if (!person || person.role === 'contact') throw new Problem('not_found')
  if (today(scope) <= lastDateOf(month)) throw new Problem('wrong_state', { detail: notOver })
  const whole = await monthOfPeople(scope, month, personId)
  const lapses = await lapsesOf(scope, whole.rules, whole.daysOf(personId))
  if (!lapses || lapses.fen === 0) throw new Problem('wrong_state', { detail: nothing })
  const reason = reasonOf(lapses.times)[scope.companyLanguage]
  const line = {
    ...{ id: scope.newId('pln'), personId, month, kind: 'penalty' as const, reason },
    amountFen: lapses.fen,
    clause: lapses.explanation.trace.clauses?.[0] ?? null,
    takenBy: 'lateness' as const,
    takenById: month,
  }
  const fits = await mustFitMonth(scope, line, '/personId')
  const deducted = {
    ...{ personId, month, lineId: line.id, times: lapses.times },
    explanation: lapses.explanation,
    decidedBy: scope.personId,
    decidedByName: scope.personName,
    decidedAtMs: scope.now,
  }
  await sayingWhoWasFaster(
    () =>
      scope.shard.batch([
        scope.attendance.deduct(deducted),
        ...lineWrites(scope, line, fits),
        auditEntry(scope, 'attendance.lapses_deducted', personId),
      ]),
    otherLineMeanwhile,
  )
  return readMonth(scope, month, personId)
}

const reasonOf = (times: number) => words(`迟到、早退 ${times} 次`, `Late or gone early: ${times}`)
const notOneself = words(
  '自己的扣款由他人确认。',
  'You cannot confirm your own deduction; someone else has to.',
)
const notOver = words('这个月还没有过完。', 'The month is not over.')
const nothing = words('按制度没有要扣的。', 'There is nothing to deduct under the rules.')
