import { assert, yuanFromFen } from '@bylaw/kernel'
import {
  dayRate,
  lineAmount,
  type PieceworkFacts,
  type PieceworkLine,
  type PieceworkRules,
  pieceRate,
  piecework,
} from '@bylaw/rules-piecework'
import { Decimal } from 'decimal.js'
import { type Adapter, errorOf } from './answer'
import { Args, asObject, fenOf } from './args'

/** The starter with the reading that the worked examples assume for the second column. */
const rules: PieceworkRules = { ...piecework.starter, secondRateMeaning: 'second_person' }

/** COM-01 to COM-07. */
export const PIECEWORK: Readonly<Record<string, Adapter>> = {
  commission: (args) => {
    const line = readLine(args)
    args.finish()
    if ('error' in line) return line
    const amount = lineAmount(rules, line, 0)
    if (!amount.ok) return errorOf(amount.refusal)
    const { ratePerMetre, unroundedYuan, amountFen } = amount.value
    return {
      rate_per_m: ratePerMetre,
      unrounded: unroundedYuan,
      amount: yuanFromFen(amountFen),
    }
  },

  piece_rate: (args) => {
    const line = readLine(args, '0')
    args.finish()
    if ('error' in line) return line
    const rate = pieceRate(rules, line, 0)
    return rate.ok ? { rate_per_m: rate.value.rate.toFixed() } : errorOf(rate.refusal)
  },

  day_rate: (args) => {
    const [days, persons] = [args.text('days'), args.number('persons', 1)]
    args.finish()
    const pay = dayRate(rules, days, persons)
    return pay.ok ? { amount: yuanFromFen(pay.value.amountFen) } : errorOf(pay.refusal)
  },

  staged: (args) => {
    const months = args.list('month_amounts').map((amount) => fenOf(String(amount)))
    const mode = args.oneOf('mode', MODES, 'cumulative')
    args.finish()
    const total = months.reduce((sum, earned) => sum + earned, 0)
    const stagesFen = mode === 'naive' ? eachByItself(months, total) : stageByStage(months, mode)
    const { monthly, atCompletion, retained } = stagesFen
    const sumPaid = [...monthly, atCompletion, retained].reduce((sum, paid) => sum + paid, 0)
    return {
      total: yuanFromFen(total),
      monthly: monthly.map(yuanFromFen),
      at_completion: yuanFromFen(atCompletion),
      retained: yuanFromFen(retained),
      sum_paid: yuanFromFen(sumPaid),
      conserves_total: sumPaid === total,
    }
  },

  retention: (args) => {
    const [completedOn, on] = [args.text('completion'), args.text('today')]
    const applied = ['applied', 'applied_on', 'application'].find((name) => args.has(name))
    const appliedOn = applied === undefined ? null : args.text(applied)
    args.finish()
    const { rest } = settled({ completed: true, rest: { completedOn, appliedOn, on } })
    assert(rest !== undefined, 'whoever asks about the rest is answered')
    return { due_from: rest.dueFrom, state: rest.state }
  },
}

type Mode = PieceworkRules['stages']['mode']
const MODES = ['cumulative', 'naive', 'lump_at_completion'] as const

/** What the product decides of a project without further work this month. */
function settled(facts: Partial<PieceworkFacts>, stages: Partial<PieceworkRules['stages']> = {}) {
  const answer = piecework.decide(
    { ...rules, stages: { ...rules.stages, ...stages } },
    {
      lines: [],
      dayRateDays: '0',
      previousEarnedFen: 0,
      previousPaidFen: 0,
      completed: false,
      ...facts,
    },
  )
  assert(answer.ok, 'work that was priced before is settled')
  return answer.value.decision
}

/** The months one after the other, then the completion, as pay settles them. */
function stageByStage(months: readonly number[], mode: Mode) {
  let [previousEarnedFen, previousPaidFen] = [0, 0]
  const counted = (completed: boolean) => {
    const decision = settled({ previousEarnedFen, previousPaidFen, completed }, { mode })
    previousPaidFen += decision.countedNowFen
    return decision
  }
  const monthly = months.map((earned) => {
    previousEarnedFen += earned
    return counted(false).countedNowFen
  })
  const { countedNowFen: atCompletion, carriedFen: retained } = counted(true)
  return { monthly, atCompletion, retained }
}

/** The same with each share rounded by itself, which the product never does: what that costs. */
function eachByItself(months: readonly number[], total: number) {
  const { monthlyBp, completionBp } = rules.stages
  const share = (previousEarnedFen: number, bp: number) =>
    settled({ previousEarnedFen }, { monthlyBp: bp, completionBp: 10_000 }).countedNowFen
  return {
    monthly: months.map((earned) => share(earned, monthlyBp)),
    atCompletion: share(total, completionBp - monthlyBp),
    retained: share(total, 10_000 - completionBp),
  }
}

/** The month's commission of a list of lines, or the error that names the line in the way. */
export function monthOfLines(lines: readonly unknown[], dayRateDays: string) {
  const read: PieceworkLine[] = []
  for (const raw of lines) {
    const args = new Args(asObject(raw, 'lines'))
    const line = readLine(args)
    args.finish()
    if ('error' in line) return { ...line, line: raw }
    read.push(line)
  }
  const facts: PieceworkFacts = {
    lines: read,
    dayRateDays,
    previousEarnedFen: 0,
    previousPaidFen: 0,
    completed: false,
  }
  const answer = piecework.decide(rules, facts)
  if (answer.ok) return answer.value.decision
  const at = answer.refusal.details?.['line']
  return errorOf(answer.refusal, typeof at === 'number' ? { line: lines[at - 1] } : {})
}

/** A line by the names of the worked examples, checked by the product's own schema. */
function readLine(args: Args, metres?: string): PieceworkLine | { error: string } {
  const line = {
    medium: args.value('medium'),
    diameterMm: args.value('dia'),
    metres: new Decimal(args.text('metres', metres)).toFixed(),
    scope: args.value('scope'),
    role: args.value('role') ?? 'first',
    innerWeld: args.flag('inner_weld'),
  }
  const checked = piecework.facts.safeParse({
    lines: [line],
    dayRateDays: '0',
    previousEarnedFen: 0,
    previousPaidFen: 0,
    completed: false,
  })
  if (checked.success) return checked.data.lines[0] as PieceworkLine
  const field = checked.error.issues[0]?.path.at(-1)
  return { error: field === 'diameterMm' ? 'no_rate_for_diameter' : `unknown_${String(field)}` }
}
