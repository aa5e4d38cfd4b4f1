import type { ApprovalBar, PayApprovers } from '@bylaw/contract'
import { lastDateOf, type Words, words } from '@bylaw/kernel'
import { may } from '../identity/permissions'
import type { Employment } from '../people/employment-store'
import { dayStartMs } from '../platform/month'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { payableFrom } from './payable-from'
import { isAmong } from './people-apart'
import { recordsIn } from './shutdowns-of'
import type { PayRunRow } from './store'

/** Whose hands and whose pay are in a run, by person id. */
export interface InRun {
  readonly calculatedBy: string | null
  readonly lines: ReadonlySet<string>
  readonly employments: ReadonlySet<string>
  readonly stoppages: ReadonlySet<string>
  readonly paid: ReadonlySet<string>
}

/** Four eyes: nobody approves what they themselves put into the month, or are paid by it. */
export function barFor(personId: string, run: InRun): ApprovalBar | null {
  if (run.calculatedBy === personId) return 'calculated'
  if (run.lines.has(personId)) return 'line'
  if (run.employments.has(personId)) return 'employment'
  if (run.stoppages.has(personId)) return 'stoppage'
  return run.paid.has(personId) ? 'own_pay' : null
}

/** Reads what keeps people from approving a run: of a separate one, what is of its own people. */
export async function inRun(scope: Scope, run: PayRunRow): Promise<InRun> {
  const [first, last] = [`${run.month}-01`, lastDateOf(run.month)]
  const isOf = isAmong(run.people)
  const used = await scope.pay.lastPaidBefore(run.month)
  // While a paid month is open again, what pay rests on is corrected, or taken away, before this one begins.
  const sinceMs = Math.min(dayStartMs(scope.zone, first), used?.approvedAtMs ?? 0)
  const paid = await scope.pay.paidByRun(run.id)
  const [lines, employed, corrected, unseen, stopped] = await Promise.all([
    scope.pay.lineHandsIn(run.month),
    scope.people.employmentsWithin(first, last),
    scope.people.correctionsSince(last, sinceMs),
    unseenCorrections(scope, run.month, [...paid]),
    recordsIn(scope, { from: first, to: last }, isOf),
  ])
  // What an earlier month has paid its person by, somebody else has approved already. Whom that month left
  // out, nobody has looked at; of those whom no run pays, nothing rests on it.
  const isLater = ({ fromDate, recordedAtMs }: Employment) =>
    !used || fromDate > lastDateOf(used.month) || recordedAtMs > used.approvedAtMs
  const seen = await scope.pay.paidByBefore(
    run.month,
    employed.filter(({ personId }) => paid.has(personId)),
  )
  const isNew = (each: Employment) => isLater(each) || (paid.has(each.personId) && !seen.has(each))
  const resting = employed.filter((each) => isNew(each) && isOf(each))
  return {
    calculatedBy: run.calculatedBy,
    lines: new Set(lines.filter(isOf).map(({ byId }) => byId)),
    employments: new Set([
      ...resting.map(({ recordedBy }) => recordedBy),
      ...[...corrected, ...unseen].filter(isOf).map(({ correctedBy }) => correctedBy),
    ]),
    stoppages: new Set(
      stopped.flatMap(({ recordedBy, withdrawnBy }) => [
        recordedBy,
        ...(withdrawnBy ? [withdrawnBy] : []),
      ]),
    ),
    paid,
  }
}

/**
 * What was corrected of people, or taken away, however long ago, that no approved month has paid them by
 * since: the months in between may have left them out.
 */
async function unseenCorrections(scope: Scope, month: string, personIds: readonly string[]) {
  const rows = await scope.people.correctionsOf(personIds, lastDateOf(month))
  const changes = rows.map(({ personId, correctedBy, correctedAtMs, fromDate, nowFrom }) => ({
    ...{ personId, correctedBy, recordedAtMs: correctedAtMs },
    fromDate: nowFrom !== null && nowFrom < fromDate ? nowFrom : fromDate,
  }))
  const seen = await scope.pay.paidByBefore(month, changes)
  return changes.filter((each) => !seen.has(each))
}

/** Refuses the caller whose hands or whose pay are in the run, and names who may approve it instead. */
export async function mustBeFreeOf(scope: Scope, run: InRun): Promise<void> {
  const bar = barFor(scope.personId, run)
  if (!bar) return
  const free = (await holdersOfTheRight(scope)).filter(({ personId }) => !barFor(personId, run))
  const [why, who] = [BARRED[bar], whoCan(free.map(({ name }) => name))]
  throw new Problem('not_allowed', { detail: words(why.zh + who.zh, `${why.en} ${who.en}`) })
}

/** Who may approve a run, and what keeps the others from it who hold the right. */
export async function readApprovers(scope: Scope, id: string): Promise<PayApprovers> {
  const run = await scope.pay.readRun(id)
  if (!run) throw new Problem('not_found')
  const [holders, inIt, fromDay] = await Promise.all([
    holdersOfTheRight(scope),
    inRun(scope, run),
    payableFrom(scope, run),
  ])
  return {
    fromDay,
    people: holders.map(({ personId, name }) => ({
      personId,
      personName: name,
      barredBy: barFor(personId, inIt),
    })),
  }
}

const holdersOfTheRight = async (scope: Scope) =>
  (await scope.people.allActive()).filter(({ role }) => may(role, 'pay.approve'))

const BARRED: Readonly<Record<ApprovalBar, Words>> = {
  calculated: words(
    '计算人不能批准自己计算的工资。',
    'Whoever calculated a pay run cannot approve it.',
  ),
  line: words(
    '本月有您登记或撤销的奖罚，您不能批准。',
    'You recorded a reward or a penalty of this month, or took one back, so you cannot approve it.',
  ),
  employment: words(
    '本月工资首次用到您登记、更正或删除的任职，您不能批准。',
    'This is the first month paid by an employment that you wrote down, corrected or took away, so you cannot approve it.',
  ),
  stoppage: words(
    '本月有您登记或撤销的停工放假，您不能批准。',
    'You recorded or took back a shutdown that reaches into this month, so you cannot approve it.',
  ),
  own_pay: words(
    '本月工资中有您自己的工资，您不能批准。',
    'The run pays you as well, so you cannot approve it.',
  ),
}

/** Who may approve it: somebody else with the right, or whom a company invites that has nobody. */
const whoCan = (names: readonly string[]): Words =>
  names.length > 0
    ? words(`可由${names.join('、')}批准。`, `It can be approved by ${names.join(' or ')}.`)
    : words(
        '工资须由两个人办理，现在没有其他人可以批准：请企业所有者先邀请一位经理。',
        'Pay takes two people, and nobody else may approve this run: the owner invites a manager first.',
      )
