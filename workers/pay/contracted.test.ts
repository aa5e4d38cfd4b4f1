import { words } from '@bylaw/kernel'
import { pay } from '@bylaw/rules-pay'
import { piecework } from '@bylaw/rules-piecework'
import { expect, test } from 'vitest'
import { type ContractedPart, employmentIn } from './contracted'
import { NO_PIECE_RATES } from './no-piece-rates'
import { type MonthRules, type PersonMonth, workOut } from './work-out'

const ref = (kind: string) => ({
  ...{ ruleSetId: `rul_${kind}`, kind, title: words(kind, kind) },
  ...{ version: 1, validFromMs: 0 },
})
const rules: MonthRules = {
  pay: {
    ref: ref('pay'),
    citations: { '': ['R19.13'] },
    rules: {
      ...pay.starter,
      guarantee: { ...pay.starter.guarantee, reading: 'before_rewards' },
    },
  },
  piecework: { ref: ref('piecework'), citations: { '': ['R19.14'] }, rules: piecework.starter },
  withoutRates: NO_PIECE_RATES,
  decisions: [],
}
const part = (staged: boolean): ContractedPart => ({
  ...{ code: 'contract', projectId: 'prj_1', projectCompleted: false, staged, fen: 1_000_00 },
  name: words('承包', 'Contract'),
  explanation: {
    trace: {
      ...{ name: words('本次承包款', 'This part'), value: 1_000_00, unit: 'fen' },
      ...{ rule: '/price', clauses: ['R19.16.3'] },
    },
    rules: [ref('contracting')],
  },
})
const project = {
  ...{ projectId: 'prj_1', projectName: 'Harbour main', lines: [], dayRateDays: [] },
  ...{ previousEarnedFen: 500_00, previousPaidFen: 300_00, completedOn: null, appliedOn: null },
}
const all = { from: '2026-10-01', to: '2026-10-31' }
const month: PersonMonth = {
  employment: { status: 'contracted', level: null, worked: all },
  ...{ work: [], rewards: [], penalties: [], attendance: null, unpaid: [] },
}
const worked = (person: Partial<PersonMonth>) => {
  const answer = workOut(rules, '2026-10', { ...month, ...person })
  if (!answer.ok) throw new Error(answer.refusal.refusal.message.en)
  return answer.value
}

test('contract money that is not staged is a line that opens into its clause, earned and paid at once', () => {
  const slip = worked({ contracted: [part(false)] })
  expect(slip.lines.map(({ code, amountFen }) => [code, amountFen])).toEqual([
    ['contract', 1_000_00],
  ])
  const line = slip.lines[0]?.explanation
  expect(line?.trace.of?.[0]).toEqual({
    ...{ name: words('本次承包款', 'This part'), value: 1_000_00, unit: 'fen' },
    clauses: ['R19.16.3'],
  })
  expect(line?.rules.map(({ kind }) => kind)).toEqual(['pay', 'contracting'])
  expect(slip.byProject).toMatchObject([
    { projectId: 'prj_1', earnedFen: 1_000_00, countedFen: 1_000_00, contractFen: 1_000_00 },
  ])
})

test('beside work on the same project it leaves the stages of that work alone', () => {
  const days = { ...project, completedOn: '2026-10-20' }
  const slip = worked({ work: [days], contracted: [part(false)] })
  // 500.00 were earned and 300.00 paid: at completion 450.00, so 150.00 now.
  expect(slip.byProject).toMatchObject([
    { earnedFen: 1_000_00, countedFen: 1_150_00, contractFen: 1_000_00, stage: 'completed' },
  ])
  expect(slip.payableFen).toBe(1_150_00)
})

test('staged, it is paid by the share of its stage, the rest is held, and the month is guaranteed', () => {
  const contracted = [part(true)]
  const slip = worked({ work: [{ ...project, contracted }], contracted, guaranteed: true })
  // 60 % of 1500.00 are 900.00, less 300.00: 600.00, and 1400.00 up to the guarantee of 2000.00.
  expect(slip.lines.map(({ code, amountFen }) => [code, amountFen])).toEqual([
    ['commission', 600_00],
    ['top_up', 1_400_00],
  ])
  expect(slip.byProject).toEqual([
    expect.objectContaining({ earnedFen: 1_000_00, countedFen: 600_00, stage: 'at_work' }),
  ])
  expect(JSON.stringify(slip.lines[0]?.explanation)).toContain('R19.16.3')
})

test('a month on a contract pays as such only where there is something to pay', () => {
  const person = {
    employments: [{ fromDate: '2026-09-16', status: 'contractor' as const, level: null }],
    ...{ onContract: true, guaranteed: false, contracted: [] },
    ...{ work: [], rewards: [], penalties: [] },
  }
  expect(employmentIn('2026-10', person)).toBeUndefined()
  const paid = { status: 'contracted', worked: all }
  expect(employmentIn('2026-10', { ...person, contracted: [part(false)] })).toMatchObject(paid)
  expect(employmentIn('2026-10', { ...person, guaranteed: true })).toMatchObject(paid)
  // Somebody who is a contractor by no personal contract is paid elsewhere.
  const other = { ...person, onContract: false, contracted: [part(false)] }
  expect(employmentIn('2026-10', other)).toBeUndefined()
})
