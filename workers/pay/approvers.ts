import type { ApprovalBar, PayApprovers } from '@bylaw/contract'
import { lastDateOf, type Words, words } from '@bylaw/kernel'
import { may } from '../identity/permissions'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import type { Hand } from './hand-store'
import { payableFrom } from './payable-from'
import { isAmong } from './people-apart'
import { recordsIn } from './shutdowns-of'
import { isOfMonth, type PayRunRow } from './store'

/** Whose hands and whose pay are in a run, by person id. */
export type InRun = Readonly<Record<keyof typeof BAR_OF, ReadonlySet<string>>> & {
  readonly calculatedBy: string | null
}

/** What keeps somebody away who is among those, in the order in which it is told. */
const BAR_OF = {
  lines: 'line',
  employments: 'employment',
  stations: 'station',
  fieldDays: 'field_days',
  stoppages: 'stoppage',
  givenBack: 'given_back',
  completions: 'completion',
  leave: 'leave',
  workTakenBack: 'work_taken_back',
  crewShares: 'crew_shares',
  paid: 'own_pay',
} as const satisfies Record<string, ApprovalBar>

/** Four eyes: nobody approves what they themselves put into the month, or are paid by it. */
export function barFor(personId: string, run: InRun): ApprovalBar | null {
  if (run.calculatedBy === personId) return 'calculated'
  const among = Object.keys(BAR_OF) as (keyof typeof BAR_OF)[]
  const found = among.find((each) => run[each].has(personId))
  return found ? BAR_OF[found] : null
}

/** Reads what keeps people from approving a run: of a separate one, what is of its own people. */
export async function inRun(scope: Scope, run: PayRunRow): Promise<InRun> {
  const [from, to] = [`${run.month}-01`, lastDateOf(run.month)]
  const isOf = isAmong(run.people)
  const [paid, lines, hands, stopped] = await Promise.all([
    scope.pay.paidByRun(run.id),
    scope.pay.lineHandsIn(run.month),
    scope.pay.unseenHands(run),
    recordsIn(scope, { from, to }, isOf),
  ])
  const handsIn = (wanted: Hand['what']) =>
    new Set(
      hands.flatMap(({ what, personId, byId }) =>
        what === wanted && (personId === null || isOf({ personId })) ? [byId] : [],
      ),
    )
  return {
    calculatedBy: run.calculatedBy,
    lines: new Set(lines.filter(isOf).map(({ byId }) => byId)),
    employments: handsIn('employment'),
    stations: handsIn('station'),
    fieldDays: handsIn('field_days'),
    stoppages: new Set(
      stopped.flatMap(({ recordedBy, withdrawnBy }) => [
        recordedBy,
        ...(withdrawnBy ? [withdrawnBy] : []),
      ]),
    ),
    givenBack: handsIn('given_back'),
    completions: handsIn('completion'),
    leave: handsIn('leave'),
    workTakenBack: handsIn('work_taken_back'),
    crewShares: handsIn('crew_shares'),
    paid,
  }
}

/** Refuses the caller whose hands or whose pay are in the run, and names who may approve it instead. */
export async function mustBeFreeOf(scope: Scope, row: PayRunRow, run: InRun): Promise<void> {
  const bar = barFor(scope.personId, run)
  if (!bar) return
  const holders = await holdersOf(scope, 'pay.approve')
  const free = holders.filter(({ personId }) => !barFor(personId, run))
  const wayOut = await wayOutOf(scope, row, { holders, inIt: run })
  const [why, who] = [
    BARRED[bar],
    wayOut ? apartFirst(wayOut) : whoCan(free.map(({ name }) => name)),
  ]
  throw new Problem('not_allowed', { detail: words(why.zh + who.zh, `${why.en} ${who.en}`) })
}

/** Who may approve a run, and what keeps the others from it who hold the right. */
export async function readApprovers(scope: Scope, id: string): Promise<PayApprovers> {
  const run = await scope.pay.readRun(id)
  if (!run) throw new Problem('not_found')
  const [holders, inIt, fromDay] = await Promise.all([
    holdersOf(scope, 'pay.approve'),
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
    wayOut: await wayOutOf(scope, run, { holders, inIt }),
  }
}

const holdersOf = async (scope: Scope, right: 'pay.approve' | 'pay.prepare') =>
  (await scope.people.allActive()).filter(({ role }) => may(role, right))

/**
 * Where nobody may approve a month: somebody whom nothing but their own pay keeps from it, and who can
 * approve a separate run of that, which somebody else again calculates. Once it is approved, the month is
 * calculated without them. Of a correction no one is paid apart.
 */
async function wayOutOf(
  scope: Scope,
  run: PayRunRow,
  { holders, inIt }: { readonly holders: readonly Holder[]; readonly inIt: InRun },
): Promise<PayApprovers['wayOut']> {
  if (!isOfMonth(run) || run.state === 'approved') return null
  if (holders.some(({ personId }) => !barFor(personId, inIt))) return null
  const [preparing, employments] = await Promise.all([
    holdersOf(scope, 'pay.prepare'),
    scope.people.employmentsWithin(`${run.month}-01`, lastDateOf(run.month)),
  ])
  const employed = new Set(employments.map(({ personId }) => personId))
  for (const { personId, name } of holders) {
    if (barFor(personId, inIt) !== 'own_pay' || !employed.has(personId)) continue
    const apart = {
      ...(await inRun(scope, { ...run, people: [{ personId, personName: name }] })),
      ...{ calculatedBy: null, paid: new Set([personId]) },
    }
    const approver = holders.find(
      (other) =>
        !barFor(other.personId, apart) &&
        preparing.some((each) => each.personId !== other.personId),
    )
    if (approver) return { personId, personName: name, approverName: approver.name }
  }
  return null
}

type Holder = Awaited<ReturnType<typeof holdersOf>>[number]

const BARRED: Readonly<Record<ApprovalBar, Words>> = {
  calculated: words(
    '计算人不能批准自己计算的工资。',
    'You calculated this pay run, so you cannot approve it.',
  ),
  line: words(
    '本月有您登记或撤销的奖罚，您不能批准。',
    'You recorded or reversed a reward or penalty for this month, so you cannot approve it.',
  ),
  employment: words(
    '本月工资首次用到您登记、更正或删除的任职，您不能批准。',
    'This month is the first to use an employment you recorded, corrected or removed, so you cannot approve it.',
  ),
  station: words(
    '本月工资首次用到您登记或结束的驻点，您不能批准。',
    'This month is the first to use a regional posting you recorded or ended, so you cannot approve it.',
  ),
  field_days: words(
    '本月工资首次用到您登记的野外工作天数，您不能批准。',
    'This month is the first to use days on site you recorded, so you cannot approve it.',
  ),
  stoppage: words(
    '本月有您登记或撤销的停工放假，您不能批准。',
    'You recorded or withdrew a shutdown in this month, so you cannot approve it.',
  ),
  given_back: words(
    '本次工资计入您登记或撤销的多发工资退回，您不能批准。',
    'This pay run takes account of repayments you recorded or withdrew, so you cannot approve it.',
  ),
  completion: words(
    '本次工资首次按您登记、更正或撤回的完工结算提成，您不能批准。',
    'This pay run is the first to settle commission on a completion you recorded, corrected or withdrew, so you cannot approve it.',
  ),
  leave: words(
    '本月工资首次按您办理的销假或撤回的假期计算，您不能批准。',
    'This month is the first to be calculated on leave you ended early or withdrew, so you cannot approve it.',
  ),
  work_taken_back: words(
    '本月有您撤回的已核实工程量或承包进度，您不能批准。',
    'You undid the verification of work for this month, so you cannot approve it.',
  ),
  crew_shares: words(
    '本月工资首次按您登记的班组份额计算，您不能批准。',
    'This month is the first to use crew shares you recorded, so you cannot approve it.',
  ),
  own_pay: words(
    '本月工资中有您自己的工资，您不能批准。',
    'This pay run includes your own pay, so you cannot approve it.',
  ),
}

/** Who may approve it once they are paid apart, where nobody may as it stands. */
const apartFirst = ({ personName, approverName }: NonNullable<PayApprovers['wayOut']>): Words =>
  words(
    `现在没有人可以批准：可以先单独核算${personName}的工资，由${approverName}批准，再重新计算本月，由${personName}批准。`,
    `Nobody may approve it as it stands: pay ${personName} in a separate run first, which ${approverName} approves, then calculate the month again, and ${personName} may.`,
  )

/** Who may approve it: somebody else with the right, or whom a company invites that has nobody. */
const whoCan = (names: readonly string[]): Words =>
  names.length > 0
    ? words(`可由${names.join('、')}批准。`, `It can be approved by ${names.join(' or ')}.`)
    : words(
        '工资须由两个人办理，现在没有其他人可以批准：请企业所有者先邀请一位经理。',
        'Pay takes two people, and nobody else can approve this pay run. Ask the owner to invite a manager.',
      )
