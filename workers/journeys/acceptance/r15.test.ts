import type {
  AppraisalForm,
  AppraisalView,
  ConsequenceView,
  EmploymentView,
  PayLineView,
  PersonView,
  RatersView,
  RatingFormView,
  RatingView,
  TryOutView,
} from '@bylaw/contract'
import { expect } from 'vitest'
import { kept } from '../../appraisals/reviewing-under-test'
import { anyone, bringIn, mustBe, type Person } from '../front-door'
import { ask, type List } from '../story'
import { formOf, type House, house } from './house'
import { scenario } from './scenario'

const WEIGHTS = { self: '10', peer: '20', superior: '50', customer: '20' }
const QUARTER = '2026-Q3'

interface Stage extends House {
  /** With the colleague they are as many as keep a peer unknown. */
  readonly peers: readonly Person[]
  /** The engineer's review of the quarter, and that of the year. */
  readonly quarterly: AppraisalView
  readonly annual: AppraisalView
}

async function begin(): Promise<Stage> {
  const stage = await house('R15', async ({ decide, write }) => {
    for (const review of ['quarterly_360', 'annual_360']) {
      await decide('appraisal.weights', WEIGHTS, review)
      await decide('appraisal.missing_group', 'renormalise', review)
    }
    await write('training', '培训记录', formOf('依据', '内容'))
  })
  const { owner, colleague, lead, engineer } = stage
  const others = await Promise.all(
    ['an', 'bai'].map((name) => bringIn(owner, `${name}@acceptance-r15.example`, 'engineer')),
  )
  const started = async (period: string) =>
    (
      await mustBe<AppraisalView>(
        201,
        lead.post('/v1/appraisals', { personId: engineer.personId, period }),
      )
    ).body
  return {
    ...stage,
    peers: [colleague, ...others],
    quarterly: await started(QUARTER),
    annual: await started('2026'),
  }
}

const read = (by: Person, { id }: AppraisalView) => ask<AppraisalView>(by, `/v1/appraisals/${id}`)

/** Gives the score that somebody is asked for of the quarter. */
async function rate(by: Person, score: string): Promise<void> {
  const { items } = await ask<List<RatingView>>(by, '/v1/ratings')
  const { id, version = 1 } = items.find(({ period }) => period === QUARTER) ?? {}
  await mustBe(200, by.put(`/v1/ratings/${id}`, { score }, { version }))
}

/** What scores alike from everyone come to by the quarter's rules. */
async function gradeOf({ lead, regulation }: Stage, score: string): Promise<unknown> {
  const { ruleSets } = await regulation()
  const id = ruleSets.find(({ key }) => key === 'quarterly_360')?.id
  const raters = {
    self: [score],
    peer: [score, score, score],
    superior: [score],
    customer: [score],
  }
  const path = `/v1/rule-sets/${id}/trial` as const
  const { body } = await mustBe<TryOutView>(
    200,
    lead.post(path, { facts: { by: 'raters', raters } }),
  )
  return (body.decision as { grade?: unknown } | null)?.grade
}

scenario<Stage>('R15', begin, (carriesOut) => {
  carriesOut(
    'R15.0',
    'everyone who works in the department can be appraised, and nobody else',
    async ({ owner, manager, lead, colleague, contact }) => {
      for (const { personId } of [manager, lead, colleague])
        await mustBe(201, owner.post('/v1/appraisals', { personId, period: '2026-Q2' }))
      const wish = { personId: contact.personId, period: '2026-Q2' }
      expect((await owner.post('/v1/appraisals', wish)).status).toBe(404)
    },
  )

  carriesOut(
    ['R15.1.1', 'R15.1.2', 'R15.1.3', 'R15.1.4', 'R15.1.5'],
    'raters are asked to look at all five, each with its clause',
    async ({ lead, quarterly }) => {
      const contents = quarterly.review?.contents ?? []
      expect(contents.map(({ clauses }) => clauses)).toEqual(
        ['R15.1.1', 'R15.1.2', 'R15.1.3', 'R15.1.4', 'R15.1.5'].map((id) => [id]),
      )
      expect(contents.map(({ aspects }) => aspects.map(({ zh }) => zh))).toEqual([
        ['责任心', '团队合作', '积极主动', '敬业精神'],
        ['专业知识', '技术技能', '创新能力', '解决问题的能力'],
        ['项目完成情况', '质量达标率', '客户满意度'],
        ['工作方法', '工作效率', '工作流程'],
        ['参加培训', '个人成长'],
      ])
      const { items } = await ask<List<RatingView>>(lead, '/v1/ratings')
      expect(items[0]?.contents).toEqual(contents)
    },
  )

  carriesOut(
    'R15.2.1',
    'the person, peers, the superior and a customer by a link rate, and nobody learns who said what',
    async ({ owner, lead, engineer, peers, customer, quarterly }) => {
      const settings = { handle: 'acceptance-r15', unknownSenders: 'hold' }
      await mustBe(200, owner.put('/v1/mail-settings', settings, { version: 0 }))
      const email = 'wu@linjiang.example'
      const contact = { customerId: customer.id, name: '吴工', email }
      const raters = [
        { group: 'superior', personId: lead.personId },
        ...peers.map(({ personId }) => ({ group: 'peer', personId })),
        { group: 'customer', contact },
      ]
      const { id, version } = quarterly
      const named = { raters }
      await mustBe<RatersView>(200, lead.put(`/v1/appraisals/${id}/raters`, named, { version }))
      await rate(engineer, '92')
      await rate(lead, '88')
      for (const [index, score] of ['90', '86', '94'].entries())
        await rate(peers[index] as Person, score)
      const [mail] = await kept('outgoing_mails', 'to_address', email)
      const token = /#(\S+)/.exec(String(mail?.['content']))?.[1] ?? ''
      const given = { token, version: 1, score: '91', comment: '响应快' }
      await mustBe<RatingFormView>(200, anyone.post('/v1/rating-links/answer', given))
      const full = await read(lead, quarterly)
      expect([full.review?.ready, full.result]).toEqual([true, null])
      expect(JSON.stringify(full)).not.toMatch(/响应快|"94"/)
    },
  )

  carriesOut(
    'R15.2.2',
    'a quarter’s review is due on its last day, and its result is told with its mean by group',
    async ({ lead, engineer, quarterly }) => {
      expect(quarterly.dueOn).toBe('2026-09-30')
      const dues = ['Q1', 'Q2', 'Q4'].map(async (quarter) => {
        const path = `/v1/appraisal-forms?period=2026-${quarter}`
        return (await ask<List<AppraisalForm>>(lead, path)).items[0]?.dueOn
      })
      expect(await Promise.all(dues)).toEqual(['2026-03-31', '2026-06-30', '2026-12-31'])
      const { id, version } = await read(lead, quarterly)
      await mustBe(200, lead.post(`/v1/appraisals/${id}/completion`, undefined, { version }))
      const told = await read(engineer, quarterly)
      // 92 × 10 % + 90 × 20 % + 88 × 50 % + 91 × 20 % = 89.4, which is good and not excellent.
      expect(told.result).toMatchObject({ totalPoints: '89.4', grade: 'good' })
      expect(JSON.stringify(told.result?.explanation)).toContain('R15.3')
      expect(told.review?.groups.map(({ mean }) => mean)).toEqual(['92', '90', '88', '91'])
    },
  )

  carriesOut(
    'R15.2.3',
    'a year’s review is a form of its own, due when the year ends',
    async ({ lead, annual }) => {
      expect([annual.dueOn, annual.review?.groups.length]).toEqual(['2026-12-31', 4])
      const forms = await ask<List<AppraisalForm>>(lead, '/v1/appraisal-forms?period=2026')
      expect(forms.items.map(({ title }) => title.zh)).toEqual(['年度 360 度考核'])
    },
  )

  carriesOut(
    ['R15.3.1', 'R15.3.2', 'R15.3.3', 'R15.3.4'],
    'grades begin at 90, 80 and 60, and below that it is a fail',
    async (stage) => {
      const grades = []
      for (const score of ['90', '89.99', '89.5', '80', '79.99', '60', '59.99'])
        grades.push(await gradeOf(stage, score))
      expect(grades).toEqual(['excellent', 'good', 'good', 'good', 'pass', 'pass', 'fail'])
    },
  )

  carriesOut(
    'R15.4',
    'on a result people decide a post, a level, a training and a reward; each is on record with its clause or ground',
    async ({ owner, as, engineer, colleague, lead, procedures, quarterly }) => {
      for (const [measure, text] of [
        ['training', '图纸识读两天。'],
        ['raise', '三季度良好，十月起升四级。'],
      ] as const) {
        const wish = { appraisalId: quarterly.id, measure, text }
        expect((await engineer.post('/v1/consequences', wish)).status).toBe(403)
        const { body } = await mustBe<ConsequenceView>(201, lead.post('/v1/consequences', wish))
        const path = `/v1/consequences/${body.id}` as const
        expect(await ask<ConsequenceView>(engineer, path)).toMatchObject({
          measure,
          verdict: { text },
          evidence: [{ period: QUARTER, gradeName: { zh: '良好' } }],
        })
        expect((await colleague.get(path)).status).toBe(404)
      }
      const people = await ask<List<PersonView>>(owner, '/v1/people')
      const version = people.items.find(({ id }) => id === engineer.personId)?.version ?? 1
      const [hr, finance] = [await as('hr'), await as('finance')]
      const at = `/v1/people/${engineer.personId}` as const
      const raised = { from: '2026-10-01', status: 'confirmed', level: 4 }
      await mustBe<EmploymentView>(201, hr.post(`${at}/employments`, raised))
      const reward = {
        personId: engineer.personId,
        month: '2026-10',
        kind: 'reward',
        amount: '300.00',
        reason: '三季度考核良好',
        clause: 'R15.4',
      }
      const paid = await mustBe<PayLineView>(201, finance.post('/v1/pay-lines', reward))
      expect(paid.body.clause).toBe('R15.4')
      const trained = await procedures.started(lead, 'training', {
        aboutId: engineer.personId,
        boxes: { box_1: '三季度考核：图纸识读', box_2: '图纸识读两天' },
      })
      expect(trained.row).toMatchObject({ state: 'done', about: { id: engineer.personId } })
      const promoted = await mustBe<PersonView>(200, owner.patch(at, { role: 'lead' }, { version }))
      expect(promoted.body.role).toBe('lead')
    },
  )
})
