import type { NewPayLine, PayLineView } from '@bylaw/contract'
import { fenFromYuan, type Words, words, yuanFromFen } from '@bylaw/kernel'
import { MOST_PAY_FEN } from '@bylaw/rules-pay'
import { sayingWhoWasFaster } from '../people/as-read'
import { mustHaveWorkedHere } from '../people/no-auditor'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { mustFitMonth, otherLineMeanwhile } from './fit-month'
import type { PayLineOnRecord } from './line-store'
import { lineWrites, recordedLine } from './line-writes'
import { mustBeNear } from './month-time'
import { sayingMonthIsPaid } from './saying-month-is-paid'

/**
 * Records a reward or a penalty for a month that is not paid yet, has begun or is the next one, and can
 * carry it; nobody records their own.
 */
export async function addPayLine(scope: Scope, wish: NewPayLine): Promise<PayLineView> {
  const amountFen = fenFromYuan(wish.amount)
  if (amountFen === undefined || amountFen === 0) throw nothing()
  if (amountFen > MOST_PAY_FEN) throw tooMuch()
  mustBeNear(scope, wish.month)
  if (wish.personId === scope.personId) throw new Problem('not_allowed', { detail: notOneself })
  const person = await scope.people.read(wish.personId)
  if (!person || person.role === 'contact') throw new Problem('not_found')
  await mustHaveWorkedHere(scope, person)

  const clause = wish.clause ?? null
  if (clause !== null && !(await scope.rules.hasClause(clause, scope.now))) throw noSuchClause()

  const { personId, month, kind, reason } = wish
  const line = { id: scope.newId('pln'), personId, month, kind, amountFen, reason, clause }
  const fits = await mustFitMonth(scope, line)
  await sayingWhoWasFaster(
    () => sayingMonthIsPaid(scope, month, () => scope.shard.batch(lineWrites(scope, line, fits))),
    otherLineMeanwhile,
  )
  return payLineView({ ...recordedLine(scope, line), ...NOT_TAKEN_BACK }, scope.currency)
}

const NOT_TAKEN_BACK = {
  reversalReason: null,
  reversedBy: null,
  reversedByName: null,
  reversedAtMs: null,
} as const

export const payLineView = (
  row: Omit<PayLineOnRecord, 'companyId' | 'recordedBy'>,
  currency: string,
): PayLineView => ({
  id: row.id,
  personId: row.personId,
  month: row.month,
  kind: row.kind,
  amount: { amount: yuanFromFen(row.amountFen), currency },
  reason: row.reason,
  clause: row.clause,
  settles: row.settles,
  givenBy: recordOf(row),
  recordedBy: row.recordedByName,
  recordedAt: new Date(row.recordedAtMs).toISOString(),
  reversal:
    row.reversedAtMs === null
      ? null
      : {
          reason: row.reversalReason ?? '',
          by: row.reversedByName ?? '',
          at: new Date(row.reversedAtMs).toISOString(),
        },
})

/** The record that gave it, or took it. */
function recordOf({
  givenBy,
  givenById,
  takenBy,
  takenById,
}: Pick<
  PayLineOnRecord,
  'givenBy' | 'givenById' | 'takenBy' | 'takenById'
>): PayLineView['givenBy'] {
  const [record, id] = [givenBy ?? takenBy, givenById ?? takenById]
  return record === null || id === null ? null : { record, id }
}

const notOneself = words(
  '不能给自己记奖罚，请由另一人登记。',
  'You cannot record a reward or penalty for yourself; someone else has to.',
)

const nothing = () =>
  refused(
    '/amount',
    'too_small',
    words('金额必须大于零。', 'The amount must be greater than zero.'),
  )

const tooMuch = () =>
  refused(
    '/amount',
    'too_large',
    words('一笔奖罚最多 1,000,000 元。', 'A reward or penalty cannot exceed 1,000,000 yuan.'),
  )

const noSuchClause = () =>
  refused(
    '/clause',
    'no_such_clause',
    words('公司的制度里没有这一条。', 'The company’s regulations have no such clause.'),
  )

const refused = (pointer: string, code: string, message: Words) =>
  new Problem('unacceptable', { errors: [{ pointer, code, message }] })
