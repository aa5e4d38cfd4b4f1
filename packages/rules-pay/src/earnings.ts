import { ok, type Result, refuse, words, yuanFromFen } from '@bylaw/kernel'
import { type Refusal, undecided } from '@bylaw/rules-kit'
import type { PayFacts } from './facts'
import { fixedLine, type PaidPart, type TracedLine, traced } from './line'
import { fieldCondition } from './questions'
import type { PayRules } from './rules'
import { fieldLevels } from './settled-questions'

/** What the month earned before the guarantee, rewards and penalties. */
export function earnings(
  rules: PayRules,
  facts: PayFacts,
  portion: PaidPart | null,
): Result<TracedLine[], Refusal> {
  switch (facts.status) {
    case 'confirmed':
      return confirmed(rules, facts, portion)
    case 'probation':
      return ok(onProbation(rules, facts, portion))
    case 'contracted':
      return ok(workOf(facts).filter(({ amountFen }) => amountFen > 0))
  }
}

/**
 * Whether metres and days of the month are paid at all, now or later. On probation they are
 * recorded and pay nothing (R19.9).
 */
export const paysForWork = (status: PayFacts['status']): boolean => status !== 'probation'

function confirmed(
  rules: PayRules,
  facts: PayFacts,
  portion: PaidPart | null,
): Result<TracedLine[], Refusal> {
  const index = rules.levels.findIndex(({ level }) => level === facts.level)
  const level = rules.levels[index]
  if (!level) return unknownLevel(rules, facts)
  const allowance = fieldAllowance(rules, facts, portion)
  if (!allowance.ok) return allowance
  return ok([
    fixedLine(
      'base',
      words(`基本工资（${level.level} 级）`, `Base pay (level ${level.level})`),
      level.baseFen,
      `/levels/${index}/baseFen`,
      portion,
    ),
    allowance.value,
    ...workOf(facts),
  ])
}

const workOf = ({ commissionFen, dayRateFen }: PayFacts): TracedLine[] => [
  traced('commission', words('计件提成', 'Commission'), commissionFen, { fact: '/commissionFen' }),
  ...(dayRateFen > 0
    ? [traced('day_rate', words('按天计酬', 'Day-rate work'), dayRateFen, { fact: '/dayRateFen' })]
    : []),
]

/** On probation metres and days are recorded but pay nothing (R19.9, R19.13); the slip says so. */
function onProbation(
  { probation }: PayRules,
  facts: PayFacts,
  portion: PaidPart | null,
): TracedLine[] {
  const recorded = yuanFromFen(facts.commissionFen + facts.dayRateFen)
  return [
    fixedLine(
      'base',
      words('试用期工资', 'Probation pay'),
      probation.baseFen,
      '/probation/baseFen',
      portion,
    ),
    fixedLine(
      'post_subsidy',
      words('岗位补助费', 'Post allowance'),
      probation.postSubsidyFen,
      '/probation/postSubsidyFen',
      portion,
    ),
    traced('commission', words('计件提成', 'Commission'), 0, {
      because: words(
        `试用期不计提成，已记录的 ${recorded} 不发`,
        `no piece pay on probation: ${recorded} is recorded and not paid`,
      ),
      rule: '/probation',
      fact: '/commissionFen',
    }),
  ]
}

function fieldAllowance(
  { fieldAllowance: { fen, levels, condition } }: PayRules,
  facts: PayFacts,
  portion: PaidPart | null,
): Result<TracedLine, Refusal> {
  const name = words('野外补助', 'Field allowance')
  const rule = '/fieldAllowance/fen'
  if (levels !== 'all' && !levels.some((level) => level === facts.level))
    return ok(
      traced('field_allowance', name, 0, {
        because: words('本级没有野外补助', 'this level has no field allowance'),
        rule: '/fieldAllowance/levels',
      }),
    )
  if (condition === null) return undecided(fieldCondition)
  const also = [fieldCondition.at, fieldLevels.at]
  if (condition === 'per_month')
    return ok(fixedLine('field_allowance', name, fen, rule, portion, also))

  const days = facts.fieldDays
  if (days === null)
    return refuse({
      code: 'missing_fact',
      message: words('缺少本月野外工作天数。', 'The month’s days on site are missing.'),
      rule: fieldCondition.at,
      fact: '/fieldDays',
    })
  const times = condition === 'per_field_day' ? days : Math.min(days, 1)
  const arithmetic = `${yuanFromFen(fen)} × ${times} = ${yuanFromFen(fen * times)}`
  return ok(
    traced('field_allowance', name, fen * times, {
      because: words(`野外 ${days} 天：${arithmetic}`, `${days} days on site: ${arithmetic}`),
      rule,
      also,
      fact: '/fieldDays',
    }),
  )
}

const unknownLevel = ({ levels }: PayRules, facts: PayFacts): Result<never, Refusal> =>
  refuse(
    facts.level === null
      ? {
          code: 'missing_fact',
          message: words('转正员工缺少技能级别。', 'A confirmed person has no level yet.'),
          rule: '/levels',
          fact: '/level',
        }
      : {
          code: 'no_such_level',
          message: words(
            `没有 ${facts.level} 级，工资表只有 1 至 ${levels.length} 级。`,
            `There is no level ${facts.level}: the table has levels 1 to ${levels.length}.`,
          ),
          rule: '/levels',
          fact: '/level',
          details: { level: facts.level, highest: levels.length },
        },
  )
