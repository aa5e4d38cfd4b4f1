import type {
  AppraisalView,
  AwardView,
  ConsequenceRow,
  ConsequenceView,
  GrowthView,
  PayRunView,
  ProblemView,
} from '@bylaw/contract'
import { expect } from 'vitest'
import { amounts, calculate, flat, slipOf, startRun } from '../../pay/paying'
import { mustBe, type Person } from '../front-door'
import { verified } from '../paying-company'
import { ask, clausesIn, type List } from '../story'
import { TODAY } from './duty'
import { clausesOf, type FieldHouse, saidUnder } from './field-house'
import type { Tell } from './scenario'

/** 56 of 80 are 70 of 100: a pass, which is a C. */
const LOW = {
  ...{ initiative: '7', coordination: '7', loyalty: '11', appearance: '3' },
  ...{ planning: '5', execution: '7', work_quality: '9', records: '7' },
}

/** The welder's sheet of a month, scored and completed by the manager. */
async function appraised({ manager, welder }: FieldHouse, period: string) {
  const wish = { personId: welder.personId, period }
  const { body } = await mustBe<AppraisalView>(201, manager.post('/v1/appraisals', wish))
  const path = `/v1/appraisals/${body.id}` as const
  await mustBe(200, manager.put(`${path}/scores`, { scores: LOW }, { version: 1 }))
  const done = manager.post<AppraisalView>(`${path}/completion`, undefined, { version: 2 })
  return (await mustBe<AppraisalView>(200, done)).body
}

const growthOf = ({ personId }: Person) => `/v1/people/${personId}/growth` as const

/** Appraisal and what comes of it, levels, the award and pay (R19.10 to R19.13). */
export function people(carriesOut: Tell<FieldHouse>): void {
  carriesOut(
    ['R19.10.1', 'R19.10.2', 'R19.10.3', 'R19.10.4', 'R19.10.5'],
    'the sheet is due on the 25th, has 40 and 40 of 80 normalised in sight, and is scored by a superior, never by oneself',
    async (stage) => {
      const { manager, welder } = stage
      const sheet = await appraised(stage, '2026-01')
      expect(sheet.dueOn).toBe('2026-01-25')
      expect(sheet.parts.map(({ maximum }) => maximum)).toEqual(['40', '40'])
      expect(sheet.result).toMatchObject({ totalPoints: '70', provisional: true })
      expect(clausesIn(sheet.result?.explanation.trace)).toEqual(
        expect.arrayContaining(['R19.10.2', 'R19.10.3', 'R19.10.4']),
      )
      const own = { personId: manager.personId, period: '2026-01' }
      expect((await welder.post('/v1/appraisals', own)).status).toBe(403)
    },
  )

  carriesOut(
    ['R19.11.1', 'R19.11.2'],
    'results lead to a raise that is told with its reason; six C within a year open a case that the person answers',
    async (stage) => {
      const { hr, owner, welder } = stage
      for (const month of ['02', '03', '04', '05', '06']) await appraised(stage, `2026-${month}`)
      const { items } = await ask<List<ConsequenceRow>>(welder, '/v1/consequences')
      expect(items).toMatchObject([{ kind: 'low_grades', state: 'open' }])
      const path = `/v1/consequences/${items[0]?.id}` as const
      const open = await ask<ConsequenceView>(welder, path)
      expect([open.clauses, open.evidence.length, open.measure]).toEqual([['R19.11.2'], 6, null])
      const early = { measure: 'demotion', text: '降一级' }
      expect((await owner.post(`${path}/verdict`, early, { version: 1 })).status).toBe(409)
      const appraisalId = open.evidence[0]?.appraisalId
      const raise = { appraisalId, measure: 'raise', text: '年度调薪会议决定。' }
      await mustBe(201, hr.post('/v1/consequences', raise))
    },
  )

  carriesOut(
    ['R19.12.2', 'R19.12.4'],
    'two win 200 each; a complaint of the month lets any of the three keep one out, on record',
    async ({ tried, manager }) => {
      const nominations = ['ann', 'ann', 'bo', 'bo', 'cui'].map((nominee, index) => ({
        ...{ token: `${index}`, nominee },
        forOneself: false,
      }))
      const facts = { month: '2026-10', nominations, recorded: [], vetoes: [], chosen: [] }
      const answer = await tried('outstanding', facts)
      expect(answer.decision).toMatchObject({
        winners: [
          { nominee: 'ann', prizeFen: 200_00 },
          { nominee: 'bo', prizeFen: 200_00 },
        ],
      })
      const vetoed = await tried('outstanding', {
        ...{ ...facts, vetoes: [{ nominee: 'ann', by: 'manager' }] },
        recorded: [{ nominee: 'ann', ground: 'complaint' }],
      })
      expect(vetoed.decision).toMatchObject({ winners: [{ nominee: 'bo' }, { nominee: 'cui' }] })
      const award = await ask<AwardView>(manager, `/v1/awards/${TODAY.slice(0, 7)}`)
      expect(award.seats).toBe(2)
    },
  )

  carriesOut(
    'R19.12.3',
    'staff nominate once and unnamed; nobody reads whom before it is counted',
    async ({ welder, newcomer, manager }) => {
      const path = `/v1/awards/${TODAY.slice(0, 7)}` as const
      const wish = { token: 'a-secret-of-the-voter-alone', nomineeIds: [newcomer.personId] }
      const { body } = await mustBe<AwardView>(200, welder.post(`${path}/nominations`, wish))
      expect(body).toMatchObject({ hasNominated: true, clauses: ['R19.12.3'] })
      expect(await ask<AwardView>(manager, path)).toMatchObject({ voters: 1, tally: null })
    },
  )

  carriesOut(
    ['R19.12.1', 'R19.13.9'],
    'a higher level takes six months at one’s own, the theory examination and the ability assessment, and pays its base',
    async ({ tried }) => {
      const facts = {
        ...{ currentLevel: 3, targetLevel: 4, enteredOn: '2024-05-06', atLevelSince: '2025-08-31' },
        ...{ appliesOn: '2026-02-28', approvedOn: '2026-03-12' },
        results: { theory: 'passed', ability: 'passed' },
        basePay: { nowFen: 1700_00, thenFen: 1900_00 },
      }
      const answer = await tried('levels', facts)
      expect(answer.decision).toMatchObject({ eligible: true, baseChangeFen: 200_00 })
      expect(clausesOf(answer)).toContain('R19.13.9')
      const failed = { ...facts, results: { theory: 'passed', ability: 'failed' } }
      expect((await tried('levels', failed)).decision).toMatchObject({ eligible: false })
    },
  )

  carriesOut(
    ['R19.13.1', 'R19.13.3', 'R19.13.4', 'R19.13.5', 'R19.13.6', 'R19.13.7', 'R19.13.8'],
    'a month is base by level, allowance, commission, rewards and penalties, at least the guarantee; probation pays 1500 and 300 until confirmed',
    async (stage) => {
      const { finance, hr, welder, newcomer } = stage
      await verified(stage, { month: '2026-10' })
      const reward = { kind: 'reward', amount: '200', reason: '优秀员工' }
      const line = { personId: welder.personId, month: '2026-10', ...reward }
      await mustBe(201, finance.post('/v1/pay-lines', line))
      const run = await startRun(stage, '2026-10')
      await mustBe<PayRunView>(200, calculate(finance, run))
      const slip = await slipOf(finance, run, welder.personId)
      expect(amounts(slip)).toEqual(
        expect.arrayContaining([
          ['base', '1700.00'],
          ['field_allowance', '500.00'],
          ['commission', '618.60'],
        ]),
      )
      // 1700 + 500 + 618.60 + 200.
      expect(slip.row.payable.amount).toBe('3018.60')
      const named = flat(slip.explanation?.trace).flatMap(({ clauses }) => clauses ?? [])
      expect(named).toEqual(expect.arrayContaining(['R19.13.1', 'R19.13.4', 'R19.13.5']))
      const probation = await slipOf(finance, run, newcomer.personId)
      expect(probation.row.payable.amount).toBe('1800.00')
      expect(await saidUnder(stage, 'R19.13.7')).toContain('1 至 3 个月')
      const path = `/v1/people/${newcomer.personId}/employments` as const
      const confirmed = { from: '2027-01-01', status: 'confirmed', level: 1 }
      const early = await hr.post<ProblemView>(path, confirmed)
      expect([early.status, early.body.detail]).toEqual([
        ...[409, expect.stringContaining('掌握焊接技能')],
      ])
      const { requirements } = await ask<GrowthView>(hr, growthOf(newcomer))
      for (const { key } of requirements.filter((each) => each.key.startsWith('probation:')))
        await mustBe(
          201,
          hr.post('/v1/growth-records', {
            ...{ kind: 'requirement', personId: newcomer.personId, requirement: key },
            ...{ result: 'passed', on: '2026-11-01', until: null, evidence: '试用期考核表' },
          }),
        )
      const { confirmation } = await ask<GrowthView>(hr, growthOf(newcomer))
      expect(confirmation?.ready).toBe(true)
      expect(clausesIn(confirmation?.explanation.trace)).toEqual(
        expect.arrayContaining(['R19.13.6', 'R19.13.8']),
      )
      await mustBe(201, hr.post(path, confirmed))
    },
  )

  carriesOut(
    'R19.13.2',
    'a shutdown of a month goes by the company’s minimum, which is asked for until somebody has said it',
    async (stage) => {
      expect(await saidUnder(stage, 'R19.13.2')).toContain('最低')
      const { questions } = await stage.regulation()
      expect(questions.map(({ key }) => key)).toEqual(
        expect.arrayContaining([
          'pay.company_minimum',
          'pay.furlough_month',
          'pay.furlough_across_months',
        ]),
      )
      const hr = await stage.as('hr')
      const shut = { from: '2025-03-01', to: '2025-03-31', cause: '缺料' }
      await mustBe(201, hr.post('/v1/stoppages', { part: { kind: 'company' }, ...shut }))
    },
  )
}
