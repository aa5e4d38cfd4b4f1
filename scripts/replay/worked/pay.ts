import { lastDateOf, yuanFromFen } from '@bylaw/kernel'
import {
  floorOf,
  type LineCode,
  type PayFacts,
  type PayRules,
  pay,
  portionOf,
  probationWindow,
  prorated,
  regularise,
  topUpFen,
} from '@bylaw/rules-pay'
import { type Adapter, errorOf } from './answer'
import type { Args } from './args'
import { monthOfLines } from './piecework'

const june = { from: '2026-06-01', to: '2026-06-30' }
const person: PayFacts = {
  status: 'confirmed',
  level: 1,
  period: june,
  worked: june,
  commissionFen: 0,
  dayRateFen: 0,
  fieldDays: null,
  rewards: [],
  penalties: [],
  furloughMonths: 0,
}
const BASES = ['calendar_days', 'weekdays_in_month', '21.75'] as const
const READINGS = ['before_rewards', 'literal_net', 'excluding_field'] as const

/** PAY-01 to PAY-06. */
export const PAY: Readonly<Record<string, Adapter>> = {
  monthly_pay: (args) => {
    const [rules, facts] = [rulesOf(args), factsOf(args)]
    const commissionFen = args.fen('commission', '0')
    args.finish()
    return confirmedSlip(rules, { ...facts, commissionFen })
  },

  probation_pay: (args) => {
    // Metres are recorded and pay nothing, so any amount stands for them.
    const commissionFen = args.fen('piece_work_metres', '0')
    const names = [
      'guarantee_applies',
      'apply_guarantee',
      'guarantee_covers_probation',
      'guarantee',
    ]
    const coversProbation = names.some((name) => args.flag(name))
    args.finish()
    const rules = { ...pay.starter, guarantee: guarantee({ coversProbation }) }
    return slip(
      rules,
      { ...person, status: 'probation', level: null, commissionFen },
      { base: 'base', post_subsidy: 'post_subsidy', commission: 'commission', top_up: 'top_up' },
    )
  },

  probation_window: (args) => {
    const [start, months] = [args.text('start'), args.number('months')]
    args.finish()
    const window = probationWindow(pay.starter.probation, start, months)
    return window.ok
      ? { first_day: window.value.firstDay, last_day: window.value.lastDay }
      : errorOf(window.refusal)
  },

  regularise: (args) => {
    const [start, day, checks] = [args.text('start'), args.text('day'), args.object('checks')]
    args.finish()
    const passed = new Set(Object.keys(checks).filter((key) => Boolean(checks[key])))
    const result = regularise(pay.starter.probation, start, day, passed)
    return {
      confirm: result.confirm,
      missing: result.missing,
      past_max_probation: result.pastMaxProbation,
      before_one_month: result.beforeMinProbation,
    }
  },

  guaranteed_minimum: (args) => {
    const [earned, months] = [args.fen('earned'), args.number('furlough_months', 0)]
    const companyMinimumFen = args.has('company_min') ? args.fen('company_min') : null
    args.finish()
    const floor = floorOf(
      { ...pay.starter, furlough: { ...pay.starter.furlough, companyMinimumFen } },
      months,
    )
    if (!floor.ok) return errorOf(floor.refusal)
    const topUp = topUpFen(earned, floor.value.floorFen)
    return {
      floor_used: floor.value.used === 'ordinary' ? 'ordinary_2000' : floor.value.used,
      top_up: yuanFromFen(topUp),
      payable: yuanFromFen(earned + topUp),
    }
  },

  prorate: (args) => {
    const [monthlyFen, month] = [args.fen('monthly'), args.text('period_start').slice(0, 7)]
    const from = args.text('start', `${month}-01`)
    const to = args.text('end', lastDateOf(month))
    const wanted = args.text('basis', '')
    args.finish()
    if (wanted === '') return { error: 'basis_to_be_decided' }
    const basis = BASES.find((each) => each === wanted)
    if (basis === undefined) return { error: 'unknown_basis' }
    const portion = portionOf(month, from, to, basis)
    return portion.ok
      ? { amount: yuanFromFen(prorated(monthlyFen, portion.value)) }
      : errorOf(portion.refusal)
  },

  settle_month: (args) => {
    const [rules, facts] = [rulesOf(args), factsOf(args)]
    const days = args.has('days') ? args.text('days') : args.text('day_rate_days', '0')
    const month = monthOfLines(args.list('lines'), days)
    args.finish()
    if ('error' in month) return month
    const { earnedFen, countedNowFen, carriedFen, dayRateFen } = month
    const paid = confirmedSlip(rules, { ...facts, commissionFen: countedNowFen + dayRateFen })
    if ('error' in paid) return paid
    return {
      earned: yuanFromFen(earnedFen),
      counted_now_60: yuanFromFen(countedNowFen),
      carried: yuanFromFen(carriedFen),
      day_rate: yuanFromFen(dayRateFen),
      ...paid,
    }
  },
}

function rulesOf(args: Args): PayRules {
  const reading = args.oneOf('guarantee', READINGS, 'before_rewards')
  return { ...pay.starter, guarantee: guarantee({ reading }) }
}

const factsOf = (args: Args): PayFacts => ({
  ...person,
  level: args.number('level'),
  rewards: [{ name: 'R', fen: args.fen('rewards', '0') }],
  penalties: [{ name: 'P', fen: args.fen('penalties', '0') }],
})

const guarantee = (changes: Partial<PayRules['guarantee']>): PayRules['guarantee'] => ({
  ...pay.starter.guarantee,
  reading: 'before_rewards',
  ...changes,
})

const confirmedSlip = (rules: PayRules, facts: PayFacts) =>
  slip(rules, facts, {
    base: 'base',
    field_allowance: 'field_allowance',
    commission: 'commission',
    top_up: 'top_up',
    rewards: 'reward',
    penalties: 'penalty',
  })

/** A slip under the examples' names: each the sum of its lines, penalties as they were imposed. */
function slip(
  rules: PayRules,
  facts: PayFacts,
  names: Readonly<Record<string, LineCode>>,
): Readonly<Record<string, unknown>> {
  const checked = pay.facts.safeParse(facts)
  if (!checked.success) {
    const [field = 'fact'] = checked.error.issues[0]?.path ?? []
    return {
      error:
        field === 'level' ? 'level_outside_1_to_8' : `negative_${String(field).replace('Fen', '')}`,
    }
  }
  const answer = pay.decide(rules, checked.data)
  if (!answer.ok) return errorOf(answer.refusal)
  const { lines, payableFen } = answer.value.decision
  const amount = (code: LineCode) =>
    lines.filter((line) => line.code === code).reduce((sum, line) => sum + line.amountFen, 0)
  return {
    ...Object.fromEntries(
      Object.entries(names).map(([name, code]) => [name, yuanFromFen(Math.abs(amount(code)))]),
    ),
    payable: yuanFromFen(payableFen),
  }
}
