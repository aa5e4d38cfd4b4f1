import { pay } from '@bylaw/rules-pay'
import { piecework } from '@bylaw/rules-piecework'
import { describe, expect, test } from 'vitest'
import type { CompanyDecision } from '../rulebook/decision-store'
import { NO_PIECE_RATES } from './no-piece-rates'
import { type MonthRules, type PersonMonth, workOut } from './work-out'

const ref = (kind: string) => ({
  ruleSetId: `rul_${kind}`,
  kind,
  title: { zh: kind, en: kind },
  version: 1,
  validFromMs: 0,
})
const rules: MonthRules = {
  pay: {
    ref: ref('pay'),
    citations: { '/levels': ['R19.13'] },
    rules: {
      ...pay.starter,
      guarantee: { ...pay.starter.guarantee, reading: 'before_rewards', coversProbation: false },
    },
  },
  piecework: {
    ref: ref('piecework'),
    citations: { '/tables': ['R19.14'] },
    rules: piecework.starter,
  },
  withoutRates: NO_PIECE_RATES,
  decisions: [],
}
const month: PersonMonth = {
  employment: {
    ...{ status: 'confirmed', level: 3 },
    worked: { from: '2026-10-01', to: '2026-10-31' },
  },
  // 100 m of Φ110 at 0.50 earn 50.00, of which 30.00 counts; a day and a half pays 120.00.
  work: [
    {
      projectId: 'prj_1',
      projectName: 'Harbour main',
      lines: [
        {
          medium: 'supply',
          diameterMm: 110,
          metres: '100',
          scope: 'weld',
          role: 'first',
          innerWeld: false,
        },
      ],
      dayRateDays: ['1.5'],
      previousEarnedFen: 0,
      previousPaidFen: 0,
      completedOn: null,
      appliedOn: null,
    },
  ],
  rewards: [],
  penalties: [],
  attendance: null,
  unpaid: [],
}
const probation: PersonMonth = {
  ...month,
  employment: { ...month.employment, status: 'probation', level: null },
}

test('commission and day-rate work each open into the project they came from', () => {
  const slip = workOut(rules, '2026-10', month)
  // 1700 + 500 + 30 + 120.
  expect(slip).toMatchObject({ value: { payableFen: 2350_00 } })
  const opened = slip.ok
    ? slip.value.lines.flatMap(({ code, amountFen, explanation: { trace } }) =>
        trace.of?.[0]?.name.en === 'Harbour main' ? [[code, amountFen, trace.of[0].value]] : [],
      )
    : []
  expect(opened).toEqual([
    ['commission', 30_00, 30_00],
    ['day_rate', 120_00, 120_00],
  ])
})

test('metres on probation pay nothing, and are not paid later either; days do', () => {
  // 1500 + 300 + 120.
  expect(workOut(rules, '2026-10', probation)).toMatchObject({
    value: { payableFen: 1920_00, byProject: [] },
  })
  expect(workOut(rules, '2026-10', month)).toMatchObject({
    value: { byProject: [{ projectId: 'prj_1', earnedFen: 50_00, countedFen: 30_00 }] },
  })
})

describe('a slip names what the company decided itself', () => {
  const covers: CompanyDecision = {
    ruleSetId: 'rul_pay',
    at: '/guarantee/coversProbation',
    value: true,
    questionId: 'qst_1',
    ask: { zh: '保底是否包括试用期员工？', en: 'Does the guarantee cover people on probation?' },
    answer: { zh: '包括', en: 'Yes' },
    fromMs: 0,
    untilMs: null,
    decidedBy: '周敏',
    decidedAtMs: Date.parse('2026-10-03T01:00:00Z'),
    reason: '董事会决定',
  }
  const guarantee = { ...rules.pay.rules.guarantee, coversProbation: true }
  const covered = { ...rules.pay, rules: { ...rules.pay.rules, guarantee } }
  const decisionsOn = (wish: Partial<MonthRules>, person: PersonMonth) => {
    const slip = workOut(
      { ...rules, pay: covered, decisions: [covers], ...wish },
      '2026-10',
      person,
    )
    const lines = slip.ok ? slip.value.lines : []
    return lines.flatMap(({ code, amountFen, explanation }) =>
      (explanation.trace.of ?? []).flatMap(({ decision, name, value, because }) =>
        decision === undefined ? [] : [{ code, amountFen, decision, name, value, because }],
      ),
    )
  }

  test('a top-up on probation exists only because someone decided so: who, when and why', () => {
    // 1500 + 300 + 120 = 1920 is topped up by 80 to the 2000 that are guaranteed.
    expect(decisionsOn({}, probation)).toEqual([
      {
        code: 'top_up',
        amountFen: 80_00,
        decision: 'qst_1',
        name: { zh: '公司决定：包括', en: 'The company decided: Yes' },
        value: covers.decidedAtMs,
        because: {
          zh: '保底是否包括试用期员工？周敏决定，理由：董事会决定',
          en: 'Does the guarantee cover people on probation? Decided by 周敏: 董事会决定',
        },
      },
    ])
  })

  test('someone whom it does not touch does not read of it', () => {
    expect(decisionsOn({}, month)).toEqual([])
  })

  test('a version that does not hold the answer does not rest on it, nor does another rule set', () => {
    expect(decisionsOn({ decisions: [{ ...covers, value: false }] }, probation)).toEqual([])
    expect(decisionsOn({ decisions: [{ ...covers, ruleSetId: 'rul_2' }] }, probation)).toEqual([])
  })
})

test('a reward says who recorded it, when and under which clause; a penalty of old only when', () => {
  const reward = {
    name: '月度优秀员工奖',
    fen: 200_00,
    recordedBy: '吴晓敏',
    recordedOn: '2026-11-02',
    clause: 'R19.12',
    settles: null,
  }
  const penalty = { ...reward, name: '迟到', fen: 50_00, recordedBy: null, clause: null }
  const slip = workOut(rules, '2026-10', { ...month, rewards: [reward], penalties: [penalty] })
  const lines = slip.ok ? slip.value.lines.slice(-2) : []
  expect(lines).toMatchObject([
    {
      amountFen: 200_00,
      explanation: {
        trace: {
          because: {
            zh: '吴晓敏 2026-11-02 记录：月度优秀员工奖',
            en: 'Recorded by 吴晓敏 on 2026-11-02: 月度优秀员工奖',
          },
          clauses: ['R19.12'],
        },
      },
    },
    {
      amountFen: -50_00,
      explanation: {
        trace: {
          because: { zh: '2026-11-02 记录：迟到', en: 'Recorded on 2026-11-02: 迟到' },
        },
      },
    },
  ])
  expect(lines[1]?.explanation.trace.clauses).toBeUndefined()
  // What settles a trip is neither; it is corrected by its own line.
  const trip = { ...reward, name: '云岭', settles: 'trip' as const }
  const settled = workOut(rules, '2026-10', { ...month, rewards: [trip], penalties: [] })
  expect(settled.ok && settled.value.lines.at(-1)).toMatchObject({
    code: 'trip',
    name: { zh: '出差结算：云岭' },
    explanation: { trace: { clauses: ['R19.12'] } },
  })
})

test('a slip says that no shutdown could be recorded, rather than that there was none', () => {
  const slip = workOut(rules, '2026-10', month)
  const lines = slip.ok ? slip.value.lines : []
  const topUp = lines.find(({ code }) => code === 'top_up')
  expect(topUp?.explanation.trace.of?.[0]?.of).toMatchObject([
    {
      name: { en: 'Announced shutdown' },
      value: null,
      because: { zh: expect.stringContaining('不能登记') },
    },
  ])
})

test('work without piece-rate rules is refused, not paid as zero', () => {
  const bare = { ...rules, piecework: undefined }
  expect(workOut(bare, '2026-10', month)).toMatchObject({
    refusal: { refusal: { code: 'no_rules' } },
  })
  expect(workOut(bare, '2026-10', { ...month, work: [] })).toMatchObject({
    value: { payableFen: 2200_00 },
  })
})

test('someone who joins on the 16th is refused while nobody has said how part months are paid', () => {
  const joined = { from: '2026-10-16', to: '2026-10-31' }
  const late = { ...month, employment: { ...month.employment, worked: joined } }
  expect(workOut(rules, '2026-10', late)).toMatchObject({
    refusal: {
      refusal: { code: 'undecided', question: 'pay.proration_basis' },
      ruleSetId: 'rul_pay',
    },
  })
})

test('an allowance by days on site waits for them, and says who recorded them', () => {
  const { fieldAllowance } = rules.pay.rules
  const condition = 'per_field_day' as const
  const byDay = { ...rules.pay.rules, fieldAllowance: { ...fieldAllowance, condition } }
  const slip = (fieldDays: PersonMonth['fieldDays'] = null) =>
    workOut({ ...rules, pay: { ...rules.pay, rules: byDay } }, '2026-10', { ...month, fieldDays })
  const missing = { code: 'missing_fact', fact: '/fieldDays', details: { month: '2026-10' } }
  expect(slip()).toMatchObject({ refusal: { refusal: missing, ruleSetId: 'rul_pay' } })
  const paid = slip({ days: 6, recordedBy: '陈工', recordedOn: '2026-11-02' })
  const line = paid.ok ? paid.value.lines.find(({ code }) => code === 'field_allowance') : undefined
  expect(line?.amountFen).toBe(3000_00)
  expect(line?.explanation.trace.because).toEqual({
    zh: '野外 6 天：500.00 × 6 = 3000.00（陈工 2026-11-02 登记）',
    en: '6 days on site: 500.00 × 6 = 3000.00 (recorded by 陈工 on 2026-11-02)',
  })
})
