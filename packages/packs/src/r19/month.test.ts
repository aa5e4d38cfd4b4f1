import { type FactsOf, kindOf, rulebook, withProposals } from '@bylaw/rulebook'
import { clausesOf, openQuestions, type Trace, withCitations, withValueAt } from '@bylaw/rules-kit'
import { describe, expect, test } from 'vitest'
import { field } from './field'
import { monthly } from './monthly'
import { welding } from './welding'

const june = { from: '2026-06-01', to: '2026-06-30' }
const welder: FactsOf<'pay'> = {
  status: 'confirmed',
  level: 3,
  period: june,
  worked: june,
  commissionFen: 0,
  dayRateFen: 0,
  fieldDays: null,
  rewards: [],
  penalties: [],
  furloughMonths: 0,
}
const newcomer: FactsOf<'pay'> = { ...welder, status: 'probation', level: null }

const supply = { medium: 'supply', role: 'first', innerWeld: false } as const
const quantities: FactsOf<'piecework'> = {
  lines: [
    { ...supply, diameterMm: 110, metres: '820', scope: 'weld' },
    { ...supply, diameterMm: 200, metres: '310.5', scope: 'install', role: 'second' },
  ],
  dayRateDays: '2',
  previousEarnedFen: 0,
  previousPaidFen: 0,
  completed: false,
}

const sheet: FactsOf<'appraisal'> = {
  by: 'criteria',
  scores: {
    initiative: '9',
    coordination: '8',
    loyalty: '13',
    appearance: '5',
    planning: '7',
    execution: '9',
    work_quality: '10',
    records: '8',
  },
}

describe('as it ships, R19 refuses to guess', () => {
  test('a confirmed welder’s pay waits for the meaning of the guarantee', () => {
    expect(rulebook.pay.decide(field.rules, welder)).toMatchObject({
      refusal: { code: 'undecided', question: 'pay.guarantee_reading' },
    })
  })

  test('a probationer’s pay waits for whom the guarantee covers', () => {
    expect(rulebook.pay.decide(field.rules, newcomer)).toMatchObject({
      refusal: { code: 'undecided', question: 'pay.guarantee_covers_probation' },
    })
  })

  test('a second-rate line waits for the meaning of the second column', () => {
    expect(rulebook.piecework.decide(welding.rules, quantities)).toMatchObject({
      refusal: { code: 'undecided', question: 'piecework.second_rate_meaning' },
    })
  })

  test('a sheet waits for the meaning of its 80 points', () => {
    expect(rulebook.appraisal.decide(monthly.rules, sheet)).toMatchObject({
      refusal: { code: 'undecided', question: 'appraisal.reading' },
    })
  })

  test('what R19 leaves open must be asked', () => {
    const open = [welding, field, monthly].flatMap(({ kind, rules }) =>
      openQuestions(rulebook[kind], rules)
        .filter(({ mustAsk }) => mustAsk)
        .map(({ id }) => id),
    )
    expect(open.sort()).toEqual([
      'appraisal.letters',
      'appraisal.reading',
      'pay.change_in_month',
      'pay.company_minimum',
      'pay.furlough_across_months',
      'pay.furlough_month',
      'pay.guarantee_covers_probation',
      'pay.guarantee_reading',
      'pay.piece_in_month_confirmed',
      'pay.proration_basis',
      'piecework.guidance_rate',
      'piecework.second_rate_meaning',
    ])
  })
})

describe('with the proposals taken, the month decides', () => {
  const weldingRules = withProposals('piecework', welding.rules)
  const fieldRules = withProposals('pay', field.rules)
  const commission = rulebook.piecework.decide(weldingRules, quantities)

  test('metres become commission, of which 60% counts', () => {
    // 0.5 × 820 = 410.00 and, as the second person, 0.5 × 2 × 310.5 = 310.50: 60% of 720.50.
    expect(commission).toMatchObject({
      value: { decision: { earnedFen: 720_50, countedNowFen: 432_30, dayRateFen: 160_00 } },
    })
  })

  test('commission and day rate become pay', () => {
    // 1700 + 500 + 432.30 + 160.00 = 2792.30, above the guarantee.
    const facts = { ...welder, commissionFen: 432_30, dayRateFen: 160_00 }
    expect(rulebook.pay.decide(fieldRules, facts)).toMatchObject({
      value: { decision: { payableFen: 2792_30 } },
    })
  })

  test('a probationer gets 1500 + 300, filled up to 2000', () => {
    expect(rulebook.pay.decide(fieldRules, newcomer)).toMatchObject({
      value: { decision: { payableFen: 2000_00 } },
    })
  })

  test('the sheet is graded: 69 of 80 is 86.25, good and provisional', () => {
    expect(
      rulebook.appraisal.decide(withProposals('appraisal', monthly.rules), sheet),
    ).toMatchObject({
      value: { decision: { totalPoints: '86.25', grade: 'good', letter: 'B', provisional: true } },
    })
  })

  test('a part month and a shutdown still wait for figures only the company has', () => {
    const joined = { ...welder, worked: { from: '2026-06-16', to: '2026-06-30' } }
    const shut = { ...welder, furloughMonths: 1 }
    const question = (facts: FactsOf<'pay'>) => {
      const result = rulebook.pay.decide(fieldRules, facts)
      return result.ok ? undefined : result.refusal.question
    }
    expect([joined, shut].map(question)).toEqual(['pay.proration_basis', 'pay.company_minimum'])
  })

  test('the base of level 3 is traced to the clause of the level table', () => {
    const result = rulebook.pay.decide(fieldRules, welder)
    const trace = result.ok ? withCitations(result.value.trace, field.citations) : undefined
    expect(trace?.of?.[0]).toMatchObject({ value: 1700_00, clauses: ['R19.13.4'] })
  })

  test('every clause that a figure cites stands beside a sentence of the same kind of rules', () => {
    const completed = { ...quantities, completed: true }
    const worked = [
      [welding, rulebook.piecework.decide(weldingRules, quantities)],
      [welding, rulebook.piecework.decide(weldingRules, completed)],
      [field, rulebook.pay.decide(fieldRules, { ...welder, commissionFen: 432_30 })],
      [field, rulebook.pay.decide(fieldRules, newcomer)],
      [monthly, rulebook.appraisal.decide(withProposals('appraisal', monthly.rules), sheet)],
    ] as const
    for (const [{ kind, rules, citations }, decided] of worked) {
      if (!decided.ok) throw new Error(decided.refusal.message.en)
      const spokenFor = kindOf(kind)
        .explain(withProposals(kind, rules))
        .flatMap(({ rule }) => clausesOf(rule, citations) ?? [])
      const cited = clausesIn(withCitations(decided.value.trace, citations))
      expect(cited.length).toBeGreaterThan(0)
      for (const clause of cited) expect(spokenFor, `${kind} ${clause}`).toContain(clause)
    }
  })

  test('a price per metre is traced to the row of its diameter', () => {
    const cited = commission.ok ? withCitations(commission.value.trace, welding.citations) : null
    expect(JSON.stringify(cited)).toContain('"R19.14.1"')
    expect(JSON.stringify(cited)).toContain('"R19.14.2"')
    expect(JSON.stringify(cited)).toContain('"R19.15.5"')
  })
})

test('deciding one question is writing its answer at its place', () => {
  const decided = withValueAt(field.rules, '/guarantee/reading', 'before_rewards')
  // 1700 + 500, above the guarantee.
  expect(rulebook.pay.decide(rulebook.pay.rules.parse(decided), welder)).toMatchObject({
    value: { decision: { payableFen: 2200_00 } },
  })
})

const clausesIn = ({ clauses = [], of = [] }: Trace): readonly string[] => [
  ...clauses,
  ...of.flatMap(clausesIn),
]
