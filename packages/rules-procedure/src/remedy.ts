import { daysAfter, daysFromTo, ok, type Result, refuse, type Words, words } from '@bylaw/kernel'
import { type Decided, type Refusal, type Trace, undecided } from '@bylaw/rules-kit'
import type { RemedyFacts } from './facts'
import { remedyCheckedBy, remedyWithin } from './remedy-questions'
import type { Remedy } from './rules'

export interface RemedyDecision {
  readonly by: 'remedy'
  /** `to_check` once it is put right, `closed` once someone who may has found it in order. */
  readonly state: 'open' | 'to_check' | 'closed'
  readonly dueOn: string
  /** Days past that day: until today, or until it was put right. */
  readonly daysLate: number
  /** Keys of parts of the record that nobody has written. */
  readonly missing: readonly string[]
}

/** Whether something found wrong is put right, in time, and seen to be (R13.3.2, R16.2). */
export function remedy(
  rules: Remedy,
  facts: RemedyFacts,
): Result<Decided<RemedyDecision>, Refusal> {
  if (rules.withinDays === null) return undecided(remedyWithin)
  if (facts.doneOn !== null && facts.doneOn < facts.foundOn) return refuse(doneBeforeFound)
  const dueOn =
    rules.withinDays === 'set_for_each' ? facts.setFor : daysAfter(facts.foundOn, rules.withinDays)
  if (dueOn === null) return refuse(noDaySet)
  const checks = facts.checks.filter(({ on }) => facts.doneOn !== null && on >= facts.doneOn)
  if (checks.length > 0 && rules.checkedBy === null) return undecided(remedyCheckedBy)

  const counted = checks.filter(({ who }) => mayCheck(rules.checkedBy, who)).at(-1)
  const missing = rules.record.map(({ key }) => key).filter((key) => !facts.written.includes(key))
  const sentBack = counted !== undefined && !counted.inOrder
  const state =
    facts.doneOn === null || sentBack
      ? 'open'
      : counted === undefined || missing.length > 0
        ? 'to_check'
        : 'closed'
  const until = state === 'open' ? facts.today : (facts.doneOn ?? facts.today)
  const daysLate = Math.max(0, daysFromTo(dueOn, until) - 1)
  return ok({
    decision: { by: 'remedy', state, dueOn, daysLate, missing },
    trace: {
      name: rules.name,
      value: state === 'closed',
      unit: 'yes_no',
      because: BECAUSE[sentBack ? 'sent_back' : state],
      rule: '/template/record',
      fact: '/foundOn',
      of: [
        {
          name: words('整改期限', 'To be put right by'),
          value: dueOn,
          unit: 'date',
          because: dueWords(rules.withinDays, facts.foundOn, daysLate),
          rule: remedyWithin.at,
          fact: '/foundOn',
        },
        ...rules.record.map(
          ({ key, name }, index): Trace => ({
            name,
            value: facts.written.includes(key),
            unit: 'yes_no',
            rule: `/template/record/${index}`,
          }),
        ),
        {
          name: words('复查合格', 'Checked and in order'),
          value: counted?.inOrder ?? false,
          unit: 'yes_no',
          rule: remedyCheckedBy.at,
          fact: '/checks',
        },
      ],
    },
  })
}

const BECAUSE = {
  open: words('尚未整改', 'it is not put right yet'),
  sent_back: words('复查不合格，重新整改', 'the check sent it back'),
  to_check: words('已整改，待复查或补齐记录', 'put right; the check or the record is missing'),
  closed: words('已整改并复查合格', 'put right, checked and in order'),
} as const

/** Nobody is asked whether they themselves did it well, unless they found it themselves. */
const mayCheck = (rule: Remedy['checkedBy'], who: RemedyFacts['checks'][number]['who']): boolean =>
  rule === 'anyone_else' ? who !== 'whoever_did_it' : who === rule

const doneBeforeFound: Refusal = {
  code: 'done_before_found',
  message: words('整改日期早于发现日期。', 'It was put right before it was found.'),
  rule: '/template/withinDays',
  fact: '/doneOn',
}

function dueWords(within: NonNullable<Remedy['withinDays']>, foundOn: string, late: number): Words {
  const [zh, en] =
    within === 'set_for_each'
      ? ['期限逐条写明', 'a day set for it']
      : [`${within} 天内整改`, `${within} days to put it right`]
  return words(
    `${foundOn} 发现，${zh}${late > 0 ? `，超过 ${late} 天` : ''}`,
    `found on ${foundOn}, ${en}${late > 0 ? `, ${late} days late` : ''}`,
  )
}

const noDaySet: Refusal = {
  code: 'no_day_set',
  message: words('没有写明这一条的整改期限。', 'No day is set by which this one is put right.'),
  rule: '/template/withinDays',
  fact: '/setFor',
}
