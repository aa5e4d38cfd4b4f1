import { yuanFromFen } from '@bylaw/kernel'
import {
  dayRate,
  lineAmount,
  type PieceworkFacts,
  type PieceworkLine,
  type PieceworkRules,
  pieceRate,
  piecework,
  retention,
  type StageMode,
  staged,
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
    const mode = args.oneOf<StageMode>(
      'mode',
      ['cumulative', 'naive', 'lump_at_completion'],
      'cumulative',
    )
    args.finish()
    const paid = staged(rules.stages, months, mode)
    return {
      total: yuanFromFen(paid.totalFen),
      monthly: paid.monthlyFen.map(yuanFromFen),
      at_completion: yuanFromFen(paid.atCompletionFen),
      retained: yuanFromFen(paid.retainedFen),
      sum_paid: yuanFromFen(paid.sumFen),
      conserves_total: paid.sumFen === paid.totalFen,
    }
  },

  retention: (args) => {
    const [completion, today] = [args.text('completion'), args.text('today')]
    const applied = ['applied', 'applied_on', 'application'].find((name) => args.has(name))
    const appliedOn = applied === undefined ? null : args.text(applied)
    args.finish()
    const { dueFrom, state } = retention(rules.stages, completion, today, appliedOn)
    return { due_from: dueFrom, state }
  },
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
