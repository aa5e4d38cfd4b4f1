import type {
  AppraisalView,
  CustomerView,
  DocumentView,
  DraftView,
  EmploymentHistory,
  LeavingView,
  PayLineView,
  RatingView,
  TakenOver,
  TryOutView,
} from '@bylaw/contract'
import { monthsAfter } from '@bylaw/kernel'
import { expect } from 'vitest'
import { decide, questionOf, ruleSetOf } from '../../rulebook/asking-under-test'
import { pass, step } from '../../rulebook/drafts/drafting-under-test'
import { bringIn, mustBe, type Person } from '../front-door'
import { ask, clausesIn, type List } from '../story'
import { appraisesProjects } from './by-project'
import { comesRound, TODAY } from './duty'
import { reachesGoal, trainsOnce } from './growing'
import { EVERY_MONTH, formOf, type House, house } from './house'
import { scenario } from './scenario'

const WEIGHTS = { self: '10', peer: '20', superior: '50', customer: '20' }

/** The text names bonus, promotion and a career plan, and no procedure: the company writes the plan. */
const begin = () =>
  house('R11', async ({ decide: answer, takeProposal, write }) => {
    for (const form of ['support_appraisal', 'project_appraisal']) {
      await answer('appraisal.weights', WEIGHTS, form)
      await answer('appraisal.missing_group', 'renormalise', form)
    }
    await answer('procedure.cadence', EVERY_MONTH, 'training')
    await takeProposal('leaving.final_pay_waits')
    await write('career_plan', '职业发展规划', formOf('现在的级别', '目标级别', '要做的事'))
  })

/** What one of the regulation’s rule sets makes of facts. */
async function tried(stage: House, key: string, facts: object): Promise<TryOutView> {
  const { ruleSets } = await stage.regulation()
  const id = ruleSets.find((each) => each.key === key)?.id
  return (await mustBe<TryOutView>(200, stage.lead.post(`/v1/rule-sets/${id}/trial`, { facts })))
    .body
}

/** Rates the engineer for a quarter as everybody who is asked does, three colleagues among them. */
async function reviewed(stage: House, period: string): Promise<AppraisalView> {
  const { lead, engineer, colleague, owner } = stage
  const more = await Promise.all(
    ['dan', 'eva'].map((name) => bringIn(owner, `${name}@acceptance-r11.example`, 'engineer')),
  )
  const peers: Person[] = [colleague, ...more]
  const forms = await ask<List<{ ruleSetId: string }>>(lead, `/v1/appraisal-forms?period=${period}`)
  const wish = { personId: engineer.personId, period, ruleSetId: forms.items[0]?.ruleSetId }
  const sheet = (await mustBe<AppraisalView>(201, lead.post('/v1/appraisals', wish))).body
  const path = `/v1/appraisals/${sheet.id}` as const
  const raters = [
    { group: 'superior', personId: lead.personId },
    ...peers.map(({ personId }) => ({ group: 'peer', personId })),
  ]
  await mustBe(200, lead.put(`${path}/raters`, { raters }, { version: sheet.version }))
  for (const by of [engineer, lead, ...peers]) {
    const { items } = await ask<List<RatingView>>(by, '/v1/ratings')
    const { id, version = 1 } = items.find((each) => each.period === period) ?? {}
    await mustBe(200, by.put(`/v1/ratings/${id}`, { score: '84' }, { version }))
  }
  return ask<AppraisalView>(lead, path)
}

scenario('R11', begin, (carriesOut) => {
  carriesOut(
    ['R11.1.1', 'R11.1.2', 'R11.1.3', 'R11.1.4'],
    'ethics, knowledge and communication are required, each by its clause; a certificate is an advantage',
    async (stage) => {
      const shows = (...keys: string[]) => ({
        post: 'support_personnel',
        shows: keys.map((requirement) => ({ requirement, result: 'passed', until: null })),
        inPostSince: null,
        today: TODAY,
      })
      const all = ['ethics', 'knowledge', 'communication', 'certificate']
      const { decision, explanation } = await tried(stage, 'support_qualifications', shows(...all))
      expect(decision).toMatchObject({ qualified: true, advantages: ['certificate'] })
      expect(clausesIn(explanation?.trace)).toEqual(
        expect.arrayContaining(['R11.1.1', 'R11.1.2', 'R11.1.3', 'R11.1.4']),
      )
    },
  )

  carriesOut(
    ['R11.2.1.1', 'R11.2.1.2', 'R11.2.1.3', 'R11.2.1.4', 'R11.2.2.1', 'R11.2.2.3'],
    'each quarter the four contents are rated by all four sides, customers among them; a side that said nothing counts for nobody',
    async (stage) => {
      const sheet = await reviewed(stage, '2026-Q3')
      expect(sheet.review?.contents.flatMap(({ clauses }) => clauses)).toEqual([
        'R11.2.1.1',
        'R11.2.1.2',
        'R11.2.1.3',
        'R11.2.1.4',
      ])
      expect(sheet.review?.groups.map(({ key }) => key)).toContain('customer')
      const { body } = await mustBe<AppraisalView>(
        200,
        stage.lead.post(`/v1/appraisals/${sheet.id}/completion`, undefined, {
          version: sheet.version,
        }),
      )
      expect(body.result).toMatchObject({ totalPoints: '84', grade: 'good' })
      expect(clausesIn(body.result?.explanation.trace)).toContain('R11.2.2.3')
    },
  )

  carriesOut(
    'R11.2.2.2',
    'each project that somebody took part in is appraised once it is completed, by a form of its own, due fifteen days after',
    appraisesProjects,
  )

  carriesOut(
    ['R11.3.1', 'R11.3.2'],
    'a bonus is a line of the month’s pay under its clause, and a promotion a level from its day on',
    async ({ owner, engineer }) => {
      const bonus = await mustBe<PayLineView>(
        201,
        owner.post('/v1/pay-lines', {
          ...{ personId: engineer.personId, month: TODAY.slice(0, 7), kind: 'reward' },
          ...{ amount: '800.00', reason: '三季度绩效奖金', clause: 'R11.3.1' },
        }),
      )
      expect(bonus.body.clause).toBe('R11.3.1')
      const path = `/v1/people/${engineer.personId}/employments` as const
      const since = `${TODAY.slice(0, 7)}-01`
      for (const [from, level] of [
        [since, 1],
        [monthsAfter(since, 1), 2],
      ] as const)
        await mustBe(201, owner.post(path, { from, status: 'confirmed', level }))
      const { items } = await ask<EmploymentHistory>(owner, path)
      expect(items.map(({ level }) => level)).toEqual([2, 1])
    },
  )

  carriesOut(
    'R11.3.3',
    'training comes round and is held: who is asked says whether they come, and has a result',
    async (stage) => {
      const { lead, engineer } = stage
      await comesRound(stage, 'training', { by: lead, people: [engineer], note: '网关调试' })
      const trainings = await trainsOnce(lead, engineer, '92')
      expect(trainings[0]?.places).toMatchObject([{ attended: true, result: '92' }])
    },
  )

  carriesOut(
    'R11.3.4',
    'a career plan is made for each, and is none without a goal and what leads there; a goal is reached on record',
    async ({ procedures, lead, engineer }) => {
      const plan = await procedures.started(lead, 'career_plan', {
        aboutId: engineer.personId,
        boxes: { box_1: '1 级', box_2: '2 级' },
      })
      expect(plan.standing.decision).toMatchObject({ missing: ['box_3'] })
      const rest = { did: 'filled', boxes: { box_3: '独立完成三个站点' } } as const
      expect((await procedures.entered(lead, plan, rest)).row.state).toBe('done')
      const body = await reachesGoal(engineer, '三个站点已验收')
      expect(body).toMatchObject({ state: 'reached', ended: { note: '三个站点已验收' } })
    },
  )

  carriesOut(
    ['R11.4.1', 'R11.4.2', 'R11.4.3', 'R11.4.4'],
    'nobody’s leaving is complete before work, results, customer information and the agreement are signed for and their customers are somebody else’s',
    async ({ owner, manager, lead, engineer, colleague, customer }) => {
      await mustBe(
        200,
        owner.put(
          `/v1/customers/${customer.id}/responsible`,
          { firstId: engineer.personId, secondId: null, reason: '主管' },
          { version: 0 },
        ),
      )
      const letter = { letter: '申请离职。', wantsLastDay: null }
      const { body } = await mustBe<LeavingView>(201, engineer.post('/v1/resignations', letter))
      // The text says nothing of notice: the last day is agreed.
      expect([body.lastDay, body.refusal?.code]).toEqual([null, 'no_notice_rule'])
      expect(body.checklist.map(({ clauses }) => clauses)).toEqual([
        ['R11.4.1'],
        ['R11.4.2'],
        ['R11.4.3'],
        ['R11.4.4'],
      ])
      const path = `/v1/leavings/${body.id}` as const
      const turn = async (by: Person, what: string, wish: object) => {
        const { version } = await ask<LeavingView>(manager, path)
        return by.post<LeavingView>(`${path}/${what}`, wish, { version })
      }
      expect((await turn(manager, 'completion', { reason: '急' })).status).toBe(409)
      const lastDay = monthsAfter(`${TODAY.slice(0, 7)}-01`, 2)
      await mustBe(200, turn(manager, 'last-day', { lastDay, reason: '协商一致' }))
      for (const { key: item } of body.checklist) {
        expect((await turn(manager, 'completion', {})).status).toBe(409)
        await mustBe(200, turn(engineer, 'entries', { did: 'handed', item, toId: lead.personId }))
        await mustBe(200, turn(lead, 'entries', { did: 'confirmed', item }))
      }
      expect((await turn(manager, 'completion', {})).status).toBe(409)
      const given = await mustBe<TakenOver>(
        200,
        owner.post(`${path}/take-over`, { toId: colleague.personId, things: null }),
      )
      expect(given.body.leaving.takenOver.map(({ title }) => title)).toContain(customer.name)
      expect((await turn(manager, 'completion', {})).status).toBe(409)
      const early = { reason: '移交已完成，最后工作日未到' }
      const done = await mustBe<LeavingView>(200, turn(manager, 'completion', early))
      expect(done.body).toMatchObject({ state: 'completed', leftOver: [] })
      const known = await ask<List<CustomerView>>(owner, '/v1/customers')
      expect(known.items.map(({ id }) => id)).toContain(customer.id)
    },
  )

  carriesOut(
    ['R11.5.1', 'R11.5.2'],
    'the text says who answers for it, and from which day it holds',
    async ({ regulation, lead }) => {
      const { summary } = await regulation()
      const text = await ask<DocumentView>(lead, `/v1/regulations/${summary.id}/text`)
      expect(text.document.clauses.map(({ id }) => id)).toContain('R11.5.1')
      expect(text.document.owner.zh).not.toBe('')
      expect(text.revisions[0]).toMatchObject({ version: 1, state: 'in_force' })
      expect(Date.parse(text.revisions[0]?.validFrom ?? '')).toBeLessThanOrEqual(Date.now())
    },
  )

  carriesOut(
    ['R11.5.3', 'R11.5.4'],
    'a change holds once management has approved it, and from then on the later version prevails',
    async (stage) => {
      const question = await questionOf(stage, 'qualification', 'qualification.pass_mark')
      const answer = await decide(stage, question, 65, stage.manager)
      const draft = await ask<DraftView>(stage.manager, `/v1/drafts/${answer.body.draftId}`)
      const sent = await mustBe<DraftView>(200, step(stage.manager, draft, 'submission'))
      expect((await pass(stage.lead, sent.body)).status).toBe(403)
      expect((await ruleSetOf(stage, 'qualification')).summary.version).toBe(1)
      await mustBe(200, pass(stage.owner, sent.body))
      const { summary, versions } = await ruleSetOf(stage, 'qualification')
      expect(summary.version).toBe(2)
      expect(versions.map(({ state }) => state)).toEqual(['superseded', 'in_force'])
    },
  )
})
