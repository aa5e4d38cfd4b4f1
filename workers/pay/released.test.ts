import { words } from '@bylaw/kernel'
import { pay } from '@bylaw/rules-pay'
import { piecework } from '@bylaw/rules-piecework'
import { expect, test } from 'vitest'
import { employmentIn } from './contracted'
import { NO_PIECE_RATES } from './no-piece-rates'
import { type MonthRules, type PersonMonth, workOut } from './work-out'

const ref = (kind: string) => ({
  ...{ ruleSetId: `rul_${kind}`, kind, title: words(kind, kind) },
  ...{ version: 1, validFromMs: 0 },
})
const rules: MonthRules = {
  pay: {
    ref: ref('pay'),
    citations: {},
    rules: {
      ...pay.starter,
      guarantee: { ...pay.starter.guarantee, reading: 'before_rewards', coversProbation: false },
      fieldAllowance: { ...pay.starter.fieldAllowance, condition: 'per_month' },
      prorationBasis: 'calendar_days',
    },
  },
  piecework: { ref: ref('piecework'), citations: {}, rules: piecework.starter },
  withoutRates: NO_PIECE_RATES,
  decisions: [],
}
const june = { from: '2026-06-01', to: '2026-06-30' }
/** 1000.00 were earned of it and 600.00 paid, before it was completed in June. */
const completed = {
  ...{ projectId: 'prj_1', projectName: 'Harbour main', lines: [], dayRateDays: [] },
  ...{ previousEarnedFen: 1_000_00, previousPaidFen: 600_00 },
  ...{ completedOn: '2026-06-10', appliedOn: null },
}
const metres = {
  ...{ ...completed, projectId: 'prj_2', projectName: 'River main', completedOn: null },
  ...{ previousEarnedFen: 0, previousPaidFen: 0 },
  lines: [
    {
      ...{ medium: 'supply' as const, diameterMm: 110, metres: '100' },
      ...{ scope: 'weld' as const, role: 'first' as const, innerWeld: false },
    },
  ],
}
const month: PersonMonth = {
  employment: { status: 'probation', level: null, worked: june },
  ...{ work: [], rewards: [], penalties: [], attendance: null, unpaid: [] },
}
const worked = (person: Partial<PersonMonth>) => {
  const answer = workOut(rules, '2026-06', { ...month, ...person })
  if (!answer.ok) throw new Error(answer.refusal.refusal.message.en)
  return answer.value
}

test('who is on probation again is released what they earned before, and not paid the metres of now', () => {
  const slip = worked({ work: [completed, metres] })
  const line = slip.lines.find(({ code }) => code === 'commission')
  // 90 % of 1000.00 less 600.00; 100 m at 0.50 × 60 % are recorded only.
  expect(line?.amountFen).toBe(300_00)
  expect(line?.explanation.trace.because?.en).toBe(
    '300.00 was earned before and falls due now; no piece pay on probation: 30.00 is recorded and not paid',
  )
  expect(line?.explanation.trace.of?.map(({ name }) => name.en)).toEqual(['Harbour main'])
  expect(line?.explanation.rules.map(({ kind }) => kind)).toEqual(['pay', 'piecework'])
  expect(slip.byProject).toMatchObject([
    { projectId: 'prj_1', earnedFen: 0, countedFen: 300_00, stage: 'completed' },
  ])
})

test('half a month of wages and half of a guaranteed contract come to the guarantee of the whole', () => {
  const person = {
    employments: [
      { fromDate: '2026-01-01', status: 'confirmed' as const, level: 1 },
      { fromDate: '2026-06-16', status: 'contractor' as const, level: null },
    ],
    ...{ onContract: true, guaranteed: true, contracted: [] },
    ...{ work: [], rewards: [], penalties: [] },
  }
  const employment = employmentIn('2026-06', person)
  expect(employment?.contracted).toEqual([{ from: '2026-06-16', to: '2026-06-30' }])
  // 650.00 and 250.00 of wages, and 1100.00 up to 2000.00.
  expect(employment && worked({ employment, guaranteed: true }).payableFen).toBe(2_000_00)
  const own = employmentIn('2026-06', { ...person, guaranteed: false })
  expect(own && worked({ employment: own }).payableFen).toBe(1_000_00)
})
