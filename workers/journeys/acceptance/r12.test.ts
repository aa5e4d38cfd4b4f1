import type {
  AppraisalView,
  ConsequenceView,
  DeedView,
  DisciplineCaseView,
  DisciplineRulesView,
  EmploymentHistory,
  LeavingView,
  PayLineView,
  ProblemView,
} from '@bylaw/contract'
import { daysAfter, monthsAfter } from '@bylaw/kernel'
import { expect } from 'vitest'
import { mustBe } from '../front-door'
import { ask, clausesIn, type List } from '../story'
import { rewardsPaid } from './rewarded'
import { scenario } from './scenario'
import { approvedReward, completedOne, proposed } from './staff-deeds'
import { answered, reviewed, sanctioned, staffHouse, TODAY } from './staff-house'

scenario('R12', staffHouse, (carriesOut) => {
  carriesOut(
    ['R12.1.1', 'R12.1.2', 'R12.1.3', 'R12.1.4', 'R12.1.5', 'R12.1.6', 'R12.1.7'],
    'each duty has its breach, which a case names with the clause',
    async (stage) => {
      const { breaches } = await ask<DisciplineRulesView>(stage.lead, '/v1/discipline-rules')
      expect(breaches.flatMap(({ clauses }) => clauses)).toEqual(
        [1, 2, 3, 4, 5, 6, 7].map((n) => `R12.1.${n}`),
      )
      const named = []
      for (const { key } of breaches)
        named.push((await answered(stage, { breach: key })).breach.clauses)
      expect(named.flat()).toEqual(breaches.flatMap(({ clauses }) => clauses))
    },
  )

  carriesOut(
    ['R12.2.1.1', 'R12.2.1.2', 'R12.2.2'],
    'performance and contribution are reviewed, and the person is told the result and acknowledges it',
    async (stage) => {
      const sheet = await reviewed(stage, '2026-Q1')
      expect(sheet.review?.contents.map(({ name }) => name.zh)).toEqual(
        expect.arrayContaining(['工作业绩', '工作改进']),
      )
      expect(sheet).toMatchObject({ standing: 'told', result: { totalPoints: '88' } })
      const [colleague] = stage.colleagues
      expect((await colleague?.get(`/v1/appraisals/${sheet.id}`))?.status).toBe(404)
      const own = await ask<AppraisalView>(stage.engineer, `/v1/appraisals/${sheet.id}`)
      const told = await mustBe<AppraisalView>(
        200,
        stage.engineer.post(`/v1/appraisals/${sheet.id}/acknowledgement`, undefined, {
          version: own.version,
        }),
      )
      expect(told.body.standing).toBe('acknowledged')
    },
  )

  carriesOut(
    'R12.2.3',
    'who disagrees appeals in time; the result counts for nothing meanwhile, and somebody who did not give it hears it',
    async (stage) => {
      const sheet = await reviewed(stage, '2026-Q2')
      const path = `/v1/appraisals/${sheet.id}` as const
      const own = await ask<AppraisalView>(stage.engineer, path)
      const { body } = await mustBe<AppraisalView>(
        200,
        stage.engineer.post(`${path}/appeal`, { text: '漏计一个项目。' }, { version: own.version }),
      )
      expect(body).toMatchObject({ standing: 'appealed', frozen: true })
      expect(clausesIn(body.appeal?.explanation?.trace)).toContain('R12.2.3')
      const verdict = { outcome: 'upheld', text: '已核对，项目已计入。' }
      const raise = { appraisalId: sheet.id, measure: 'raise', text: '二季度良好' }
      expect((await stage.hr.post('/v1/consequences', raise)).status).toBe(409)
      const { version } = await ask<AppraisalView>(stage.manager, path)
      expect((await stage.lead.post(`${path}/appeal/verdicts`, verdict, { version })).status).toBe(
        403,
      )
      const heard = await mustBe<AppraisalView>(
        200,
        stage.manager.post(`${path}/appeal/verdicts`, verdict, { version }),
      )
      expect(heard.body).toMatchObject({ standing: 'upheld', frozen: false })
    },
  )

  carriesOut(
    ['R12.2.4.1', 'R12.2.4.3'],
    'upon a result others than the person decide a raise, told with its reason, and a higher level from a day on',
    async (stage) => {
      const { hr, engineer } = stage
      const sheet = await completedOne(stage)
      const wish = { appraisalId: sheet.id, measure: 'raise', text: '一季度良好，下月起晋级。' }
      const { body } = await mustBe<ConsequenceView>(201, hr.post('/v1/consequences', wish))
      const own = await ask<ConsequenceView>(engineer, `/v1/consequences/${body.id}`)
      expect(own).toMatchObject({
        measure: 'raise',
        verdict: { text: '一季度良好，下月起晋级。' },
        evidence: [{ appraisalId: sheet.id, period: '2026-Q1' }],
      })
      const path = `/v1/people/${engineer.personId}/employments` as const
      const level = (from: string, of: number) =>
        mustBe(201, hr.post(path, { from, status: 'confirmed', level: of }))
      const firstOfMonth = `${TODAY.slice(0, 7)}-01`
      await level(firstOfMonth, 2)
      await level(monthsAfter(firstOfMonth, 1), 3)
      const { items } = await ask<EmploymentHistory>(hr, path)
      expect(items.map((each) => each.level)).toEqual([3, 2])
    },
  )

  carriesOut(
    ['R12.2.4.2', 'R12.3.1'],
    'a reward is proposed upon the result with a sum, and pays nothing before it is approved; then it is a line under its clause',
    async (stage) => {
      const { id: appraisalId } = await completedOne(stage)
      const deed = await proposed(stage, { title: '一季度良好', appraisalId }, 'reward', '500')
      expect(await rewardsPaid(stage, stage.engineer)).toEqual([])
      const path = `/v1/deeds/${deed.id}/reward-approvals` as const
      const post = { post: 'general_manager' }
      expect((await stage.hr.post(path, post, { version: deed.version })).status).toBe(403)
      expect(await approvedReward(stage, deed)).toMatchObject({ rewardState: 'given', appraisalId })
      expect(await rewardsPaid(stage, stage.engineer)).toEqual([['500.00', 'R12.3.1']])
    },
  )

  carriesOut(
    'R12.3.2',
    'who is praised reads it under its clause, and it is no line of any pay',
    async (stage) => {
      const deed = await proposed(stage, { title: '带出两名新人' }, 'praise', null)
      const given = await approvedReward(stage, deed)
      expect(clausesIn(given.reward?.explanation.trace)).toContain('R12.3.2')
      const own = await ask<DeedView>(stage.engineer, `/v1/deeds/${deed.id}`)
      expect(own.rewardState).toBe('given')
      expect(await rewardsPaid(stage, stage.engineer)).toHaveLength(1)
    },
  )

  carriesOut(
    ['R12.3.3.1', 'R12.3.3.2', 'R12.3.3.3'],
    'breaches climb the ladder: criticism, a warning, and a fine that becomes a line of the month’s pay',
    async (stage) => {
      const { hr, owner } = stage
      for (const step of ['criticism', 'warning', 'fine']) {
        const open = await answered(stage, { breach: 'late' })
        const { verdict } = await sanctioned(hr, open, step)
        expect(verdict?.step).toBe(step)
      }
      const { items } = await ask<List<PayLineView>>(owner, '/v1/pay-lines')
      expect(items.find(({ kind }) => kind === 'penalty')).toMatchObject({
        amount: { amount: '100.00' },
        clause: 'R12.3.3.3',
      })
    },
  )

  carriesOut(
    'R12.3.4',
    'a serious breach leads as far as dismissal, and no other does; somebody decides it, never the rules alone',
    async (stage) => {
      const grave = await answered(stage, { breach: 'secrecy', serious: true })
      const { proposal, verdict } = await ask<DisciplineCaseView>(
        stage.hr,
        `/v1/discipline-cases/${grave.id}`,
      )
      expect([proposal?.step, verdict]).toEqual(['dismissal', null])
      expect(clausesIn(proposal?.explanation.trace)).toContain('R12.3.4')
      // After criticism, a warning and a fine, a breach that is not serious leads no further.
      const { id } = await answered(stage, { breach: 'late' })
      const again = await ask<DisciplineCaseView>(stage.hr, `/v1/discipline-cases/${id}`)
      expect(again.proposal?.step).toBe('fine')
    },
  )

  carriesOut(
    ['R12.4.1', 'R12.4.2', 'R12.4.3'],
    'a resignation is in writing; the rules date it, and it is completed once the formalities are signed for',
    async ({ engineer, hr, colleagues: [ann] }) => {
      const blank = await engineer.post<ProblemView>('/v1/resignations', {
        letter: ' ',
        wantsLastDay: null,
      })
      expect(blank.status).toBe(422)
      const { body } = await mustBe<LeavingView>(
        201,
        engineer.post('/v1/resignations', { letter: '申请辞职。', wantsLastDay: null }),
      )
      const month = monthsAfter(TODAY, 1)
      const thirty = daysAfter(TODAY, 30)
      expect(body.lastDay).toBe([month, thirty].sort()[0])
      expect(clausesIn(body.byRule?.explanation.trace)).toContain('R12.4.2')
      const path = `/v1/leavings/${body.id}` as const
      const early = await hr.post(`${path}/completion`, {}, { version: body.version })
      expect(early.status).toBe(409)
      const item = 'formalities'
      const handed = await mustBe<LeavingView>(
        200,
        engineer.post(
          `${path}/entries`,
          { did: 'handed', item, toId: ann?.personId },
          { version: body.version },
        ),
      )
      const signed = await mustBe<LeavingView>(
        200,
        ann?.post(
          `${path}/entries`,
          { did: 'confirmed', item },
          { version: handed.body.version },
        ) ?? Promise.reject(new Error('Broken belief: there is a colleague')),
      )
      const done = await mustBe<LeavingView>(
        200,
        hr.post(`${path}/completion`, { reason: '移交已完成' }, { version: signed.body.version }),
      )
      expect(done.body).toMatchObject({ state: 'completed', leftOver: [] })
    },
  )
})
