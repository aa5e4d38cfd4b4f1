import { daysAfter, monthsAfter, ok, type Result, refuse, type Words, words } from '@bylaw/kernel'
import type { Refusal, Trace } from '@bylaw/rules-kit'
import type { PayRules } from './rules'

type Probation = PayRules['probation']

/**
 * How somebody is paid once confirmed: at a level, or by the month as was agreed with them; or at a level
 * only after they were confirmed on a salary, which takes what the salary did not.
 */
export type ConfirmedAs = 'level' | 'salary' | 'level_after_salary'

/** The same, and that nobody has said yet: then what a level takes is asked, and said of it whom it is for. */
export type ToBeConfirmedAs = ConfirmedAs | 'unsaid'

/**
 * First and last day of a probation: three months from 15 January end on 14 April.
 *
 * @param months whole months, within what the rules allow
 */
export function probationWindow(
  { minMonths, maxMonths }: Pick<Probation, 'minMonths' | 'maxMonths'>,
  start: string,
  months: number,
): Result<{ readonly firstDay: string; readonly lastDay: string }, Refusal> {
  if (!Number.isInteger(months) || months < minMonths || months > maxMonths)
    return refuse({
      code: 'probation_length',
      message: words(
        `试用期须为 ${minMonths} 至 ${maxMonths} 个月。`,
        `Probation lasts ${minMonths} to ${maxMonths} months.`,
      ),
      rule: '/probation/maxMonths',
      details: { months, minMonths, maxMonths },
    })
  return ok({ firstDay: start, lastDay: daysAfter(monthsAfter(start, months), -1) })
}

export interface Confirmation {
  readonly confirm: boolean
  /** Keys of the checks not passed, in the rules' order. */
  readonly missing: readonly string[]
  /** The longest probation is over: still possible, but late. */
  readonly pastMaxProbation: boolean
  /** The shortest probation is not served yet. */
  readonly beforeMinProbation: boolean
}

/**
 * Whether a person on probation can be confirmed (转正) on a day: all checks passed that are asked of
 * them, and served long enough. What only levels take, as a welder's skill, is not asked of a salary.
 */
export function regularise(
  probation: Probation,
  start: string,
  day: string,
  passed: ReadonlySet<string>,
  as: ToBeConfirmedAs = 'level',
): Confirmation {
  const missing = probation.checks
    .filter((check) => isAsked(check, as))
    .map(({ key }) => key)
    .filter((key) => !passed.has(key))
  const beforeMinProbation =
    as !== 'level_after_salary' && day < monthsAfter(start, probation.minMonths)
  return {
    confirm: missing.length === 0 && !beforeMinProbation,
    missing,
    pastMaxProbation: day >= monthsAfter(start, probation.maxMonths),
    beforeMinProbation,
  }
}

/**
 * The same for a reader: each condition, met or not, with its place in the rules; and until when
 * probation lasts at most.
 *
 * @param otherDays of checks that are on record as passed on a day that does not count: when that was
 */
export function confirmationTrace(
  rules: Pick<PayRules, 'probation'>,
  start: string,
  day: string,
  passed: ReadonlySet<string>,
  otherDays: ReadonlyMap<string, string> = new Map(),
  as: ToBeConfirmedAs = 'unsaid',
): Trace {
  const { minMonths, maxMonths, checks } = rules.probation
  const { confirm, beforeMinProbation } = regularise(rules.probation, start, day, passed, as)
  const [earliestOn, lastOn] = [monthsAfter(start, minMonths), lastDayOf(rules.probation, start)]
  return {
    name: words('可否转正', 'May be confirmed'),
    value: confirm,
    unit: 'yes_no',
    rule: '/probation/checks',
    of: [
      {
        name: words(`试用满 ${minMonths} 个月`, `${inMonths(minMonths)} on probation`),
        value: !beforeMinProbation,
        unit: 'yes_no',
        because: words(
          `自 ${start} 起，${earliestOn} 满；按 ${day} 转正计`,
          `since ${start}, served on ${earliestOn}; to be confirmed on ${day}`,
        ),
        rule: '/probation/minMonths',
      },
      ...checks.map((check, index): Trace => {
        const { key, name } = check
        const isMet = passed.has(key) || !isAsked(check, as)
        return {
          name,
          value: isMet,
          unit: 'yes_no',
          because: passed.has(key) ? PASSED : notPassed(check, as, otherDays.get(key), start, day),
          rule: `/probation/checks/${index}`,
        }
      }),
      {
        name: words(`试用期至多 ${maxMonths} 个月`, `Probation of ${inMonths(maxMonths)} at most`),
        value: lastOn,
        unit: 'date',
        rule: '/probation/maxMonths',
      },
    ],
  }
}

const inMonths = (count: number): string => (count === 1 ? '1 month' : `${count} months`)

const PASSED = words('已登记合格', 'pass on record')

type Check = Probation['checks'][number]

const isAsked = ({ forLevels }: Check, as: ToBeConfirmedAs): boolean =>
  as === 'level' || as === 'unsaid' || (forLevels === true) === (as === 'level_after_salary')

/** Not asked of them; or nothing on record, or not by the day of confirmation, or of a probation before. */
function notPassed(
  check: Check,
  as: ToBeConfirmedAs,
  on: string | undefined,
  start: string,
  day: string,
): Words {
  if (!isAsked(check, as)) return as === 'salary' ? NOT_ASKED : ASKED_BEFORE
  const said = notOnRecord(on, start, day)
  return check.forLevels && as === 'unsaid'
    ? words(`${said.zh}；按月薪转正的不考`, `${said.en}; not required for employees on a salary`)
    : said
}

const NOT_ASKED = words('按等级转正的才考', 'required only when confirmed at a level')
const ASKED_BEFORE = words('按月薪转正时已考', 'already required at confirmation on a salary')

function notOnRecord(on: string | undefined, start: string, day: string): Words {
  if (on === undefined) return words('还没有登记合格', 'no pass on record')
  if (on > day)
    return words(
      `登记的合格日期是 ${on}，在 ${day} 转正之后`,
      `recorded as passed on ${on}, after ${day}`,
    )
  if (on < start)
    return words(
      `登记的合格日期是 ${on}，早于本次试用期`,
      `recorded as passed on ${on}, before this probation began`,
    )
  return words(
    `${on} 登记的合格已不算数：其后有不合格，或已过有效期`,
    `passed on ${on}, which no longer counts: since failed, or expired`,
  )
}

/** The last day that probation may last to. */
export const lastDayOf = ({ maxMonths }: Pick<Probation, 'maxMonths'>, start: string): string =>
  daysAfter(monthsAfter(start, maxMonths), -1)
