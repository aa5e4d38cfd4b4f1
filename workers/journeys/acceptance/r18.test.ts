import type {
  ConsequenceView,
  DeedView,
  DisciplineCaseView,
  DocumentView,
  DraftView,
  EmploymentHistory,
} from '@bylaw/contract'
import { daysAfter, monthsAfter } from '@bylaw/kernel'
import { expect } from 'vitest'
import { pass, step } from '../../rulebook/drafts/drafting-under-test'
import { bringIn, mustBe, type Person } from '../front-door'
import { ask, clausesIn } from '../story'
import { comesRound, TODAY } from './duty'
import { EVERY_MONTH, formOf, type House, house } from './house'
import { recordedDeed, reviewed, rewarded, rewardsPaid } from './rewarded'
import { scenario } from './scenario'

interface Posts extends House {
  readonly hr: Person
  readonly peers: readonly Person[]
}

/** The text gives rights without saying how they are used: the company writes the forms for them. */
async function begin(): Promise<Posts> {
  const stage = await house('R18', async ({ decide, takeProposal, write }) => {
    const weights = { self: '10', peer: '20', superior: '50', customer: '20' }
    await decide('appraisal.weights', weights, 'technical_appraisal')
    await decide('appraisal.missing_group', 'renormalise', 'technical_appraisal')
    await decide('procedure.cadence', EVERY_MONTH, 'training')
    await decide('procedure.cadence', EVERY_MONTH, 'outside_exchange')
    for (const key of ['reward.worth', 'reward.approved_by', 'reward.several'])
      await takeProposal(key)
    await decide('discipline.ladder', ['criticism', 'warning', 'demotion', 'dismissal'])
    await decide('discipline.counts_for', 12)
    await write('proposal', '技术方案', formOf('问题', '方案'))
    await write('opinion', '评审与验收意见', formOf('评审或验收的事项', '意见'))
    await write('certificate', '资格证书登记', formOf('证书', '取得日期', '费用批准'))
  })
  const more = ['dan', 'eva'].map((name) =>
    bringIn(stage.owner, `${name}@acceptance-r18.example`, 'engineer'),
  )
  await stage.procedures.fill('manager', stage.manager)
  await stage.procedures.fill('general_manager', stage.owner)
  const hr = await stage.as('hr')
  return { ...stage, hr, peers: [stage.colleague, ...(await Promise.all(more))] }
}

/** A case of the engineer’s, opened by the lead and answered. */
async function answered({ lead, engineer }: Posts, more: object): Promise<DisciplineCaseView> {
  const { body } = await mustBe<DisciplineCaseView>(
    201,
    lead.post('/v1/discipline-cases', {
      ...{ personId: engineer.personId, on: TODAY, serious: false, breach: 'post_rules' },
      ...{ account: '现场记录为证。', replyBy: daysAfter(TODAY, 1) },
      ...more,
    }),
  )
  const { id, version } = body
  const path = `/v1/discipline-cases/${id}/reply` as const
  return (
    await mustBe<DisciplineCaseView>(200, engineer.post(path, { text: '属实。' }, { version }))
  ).body
}

scenario('R18', begin, (carriesOut) => {
  carriesOut(
    'R18.1.1',
    'an engineer chooses the way to solve what is theirs, and nobody has to approve it first',
    async ({ open, act, read, engineer }) => {
      const ticketId = await open()
      await mustBe(200, act(engineer, ticketId, 'taking'))
      const steps = ['停主通道', '切换', '观察十分钟']
      const own = { summary: '换到备用通道', steps, told: 'in_person' }
      await mustBe(200, act(engineer, ticketId, 'solution', own))
      expect((await read(ticketId)).row.state).toBe('solved')
    },
  )

  carriesOut(
    'R18.1.2',
    'an engineer puts a solution forward on record',
    async ({ procedures, engineer }) => {
      const boxes = { box_1: '压力漂移', box_2: '改用温补变送器' }
      const { row } = await procedures.started(engineer, 'proposal', { boxes })
      expect(row).toMatchObject({ state: 'done', responsible: { id: engineer.personId } })
    },
  )

  carriesOut(
    ['R18.1.3.1', 'R18.1.3.2'],
    'an engineer’s opinion in review and in acceptance is on record under their name',
    async ({ procedures, engineer }) => {
      for (const matter of ['二期方案评审', '一期验收']) {
        const boxes = { box_1: matter, box_2: '接地不合格，整改后再验。' }
        const { row, entries } = await procedures.started(engineer, 'opinion', { boxes })
        expect(row.state).toBe('done')
        expect(entries.every(({ by }) => by.id === engineer.personId)).toBe(true)
      }
    },
  )

  carriesOut(
    'R18.1.4',
    'a suggestion is anybody’s to make; assessed with a reason, it earns its people a reward each of the month’s pay',
    async (stage) => {
      const { engineer, colleague, lead } = stage
      const { body } = await mustBe<DeedView>(
        201,
        engineer.post('/v1/suggestions', {
          title: '点表模板化',
          text: '每个站点少做半天。',
          withIds: [colleague.personId],
        }),
      )
      const verdict = { outcome: 'adopted', text: '下月起统一使用。' }
      const path = `/v1/deeds/${body.id}/assessment` as const
      expect((await engineer.post(path, verdict, { version: body.version })).status).toBe(403)
      await mustBe(200, lead.post(path, verdict, { version: body.version }))
      const given = await rewarded(stage, body, 'suggestion', '100.01')
      expect(clausesIn(given.reward?.explanation.trace)).toContain('R18.1.4')
      expect(await rewardsPaid(stage, engineer)).toEqual([['50.01', 'R18.1.4']])
      expect(await rewardsPaid(stage, colleague)).toEqual([['50.00', 'R18.1.4']])
    },
  )

  carriesOut(
    ['R18.2.1', 'R18.2.3'],
    'training and exchange outside the company come round, with who took part',
    async (stage) => {
      const { lead, engineer, colleague } = stage
      const people = [engineer, colleague]
      await comesRound(stage, 'training', { by: lead, people, note: '网关调试' })
      await comesRound(stage, 'outside_exchange', { by: lead, people, note: '厂家技术交流会' })
    },
  )

  carriesOut(
    'R18.2.2',
    'a certificate is on record of who earned it, with what the company bears of it',
    async ({ procedures, lead, engineer }) => {
      const { row } = await procedures.started(lead, 'certificate', {
        aboutId: engineer.personId,
        boxes: { box_1: '电工证', box_2: TODAY, box_3: '培训费公司承担' },
      })
      expect(row).toMatchObject({ state: 'done', about: { id: engineer.personId } })
    },
  )

  carriesOut(
    [1, 2, 3, 4].map((n) => `R18.2.4.${n}`).concat('R18.2.5.1', 'R18.2.5.2'),
    'quality, efficiency, level and teamwork are appraised; upon the result follow a raise, told with its reason, and a level from a day on',
    async (stage) => {
      const { hr, engineer, peers } = stage
      const sheet = await reviewed(stage, peers, '2026-Q3', '92')
      expect(sheet.review?.contents.flatMap(({ clauses }) => clauses)).toEqual(
        [1, 2, 3, 4].map((n) => `R18.2.4.${n}`),
      )
      const wish = { appraisalId: sheet.id, measure: 'raise', text: '连续优秀，下月起加薪。' }
      const { body } = await mustBe<ConsequenceView>(201, hr.post('/v1/consequences', wish))
      const own = await ask<ConsequenceView>(engineer, `/v1/consequences/${body.id}`)
      expect(own).toMatchObject({ measure: 'raise', evidence: [{ period: '2026-Q3' }] })

      const path = `/v1/people/${engineer.personId}/employments` as const
      const since = `${TODAY.slice(0, 7)}-01`
      for (const [from, level] of [
        [since, 1],
        [monthsAfter(since, 1), 2],
      ] as const)
        await mustBe(201, hr.post(path, { from, status: 'confirmed', level }))
      const { items } = await ask<EmploymentHistory>(hr, path)
      expect(items.map(({ level }) => level)).toEqual([2, 1])
    },
  )

  carriesOut(
    ['R18.3.1', 'R18.3.2'],
    'the outstanding and the innovative are rewarded with what was set for them, each under its clause',
    async (stage) => {
      const { peers, manager } = stage
      const eva = peers.at(-1) as Person
      const deed = (title: string) =>
        recordedDeed(stage, { title, text: '现场记录为证。', personIds: [eva.personId] })
      await rewarded(stage, await deed('零返工的一季度'), 'outstanding', '500')
      await rewarded(stage, await deed('自研点表校验工具'), 'innovation', '1000')
      expect((await rewardsPaid(stage, eva)).sort()).toEqual([
        ['1000.00', 'R18.3.2'],
        ['500.00', 'R18.3.1'],
      ])
      const own = { title: '自荐', text: '自荐', personIds: [manager.personId] }
      expect((await manager.post('/v1/deeds', own)).status).toBe(403)
    },
  )

  carriesOut(
    ['R18.3.3.1', 'R18.3.3.2', 'R18.3.3.3', 'R18.3.3.4'],
    'breaches climb from criticism to a demotion, a serious one to dismissal; somebody decides each, never the rules alone',
    async (stage) => {
      const { hr } = stage
      for (const taken of ['criticism', 'warning', 'demotion']) {
        const { id, version } = await answered(stage, {})
        const { proposal } = await ask<DisciplineCaseView>(hr, `/v1/discipline-cases/${id}`)
        expect(proposal?.step).toBe(taken)
        const verdict = { outcome: 'sanctioned', step: taken, text: '已核实。' }
        await mustBe(200, hr.post(`/v1/discipline-cases/${id}/verdict`, verdict, { version }))
      }
      const { id } = await answered(stage, { serious: true })
      const grave = await ask<DisciplineCaseView>(hr, `/v1/discipline-cases/${id}`)
      expect([grave.proposal?.step, grave.verdict]).toEqual(['dismissal', null])
      expect(clausesIn(grave.proposal?.explanation.trace)).toContain('R18.3.3')
    },
  )

  carriesOut(
    'R18.3.4',
    'loss is on record in its case under its clause, and is never taken off pay by it',
    async (stage) => {
      const view = await answered(stage, { breach: 'loss', loss: '3000' })
      expect(view).toMatchObject({ loss: { amount: '3000.00' } })
      expect(view.breach.clauses).toContain('R18.3.4')
      const lines = await ask<{ items: { kind: string }[] }>(stage.owner, '/v1/pay-lines')
      expect(lines.items.every(({ kind }) => kind === 'reward')).toBe(true)
    },
  )

  carriesOut(
    ['R18.4.1', 'R18.4.2'],
    'the text says that human resources explain it; a revision holds once those on its path have passed it',
    async ({ regulation, owner, manager, hr }) => {
      const { summary } = await regulation()
      const path = `/v1/regulations/${summary.id}` as const
      const before = await ask<DocumentView>(hr, `${path}/text`)
      expect(before.document.clauses.find(({ id }) => id === 'R18.4.1')?.text.zh).toContain(
        '人力资源',
      )
      const title = { zh: '技术人员岗位管理制度（修订）', en: 'Technical posts, revised' }
      const content = { ...before.document, title }
      const drafted = await mustBe<DraftView>(
        201,
        manager.post(`${path}/drafts`, { content, note: '修订' }, { version: before.version }),
      )
      const sent = await mustBe<DraftView>(200, step(manager, drafted.body, 'submission'))
      expect((await pass(manager, sent.body)).status).toBe(403)
      const reviewed = await mustBe<DraftView>(200, pass(hr, sent.body))
      await mustBe(200, pass(owner, reviewed.body))
      const after = await ask<DocumentView>(hr, `${path}/text`)
      expect([after.version, after.document.title.zh]).toEqual([2, title.zh])
    },
  )
})
