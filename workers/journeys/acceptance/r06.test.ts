import type {
  AgreementsView,
  ArticleCategory,
  ArticleRow,
  CandidatesView,
  ClockExplanation,
  CustomerBook,
  GroupView,
  TicketRow,
  TryOutView,
} from '@bylaw/contract'
import { daysAfter } from '@bylaw/kernel'
import { expect } from 'vitest'
import { mustBe } from '../front-door'
import { ask, clausesIn, type List } from '../story'
import { comesRound, TODAY } from './duty'
import { scenario } from './scenario'
import { GATEWAYS, published, serviceDesk } from './service-desk'

const SOLUTION = { summary: '更换传感器', steps: ['断电', '更换传感器', '校零'] }

scenario('R06', serviceDesk, (carriesOut) => {
  carriesOut(
    ['R06.1.1', 'R06.1.2'],
    'groups serve products and regions, each under one leader, who answers for what nobody has taken',
    async ({ lead, manager, open, read }) => {
      const { items } = await ask<List<GroupView>>(lead, '/v1/groups')
      expect(items.map(({ products, regions }) => [products, regions])).toEqual(
        expect.arrayContaining([
          [[GATEWAYS], []],
          [[], ['华南']],
        ]),
      )
      const gateway = await open({ task: { product: GATEWAYS } })
      expect((await read(gateway)).next).toMatchObject({ personId: lead.personId, as: 'leader' })
      const south = await open({ task: { region: '华南' } })
      expect((await read(south)).next).toMatchObject({ personId: manager.personId, as: 'leader' })
    },
  )

  carriesOut(
    'R06.1.3',
    'three posts are filled, or the rule names the one that is not',
    async ({ regulation, manager }) => {
      const { ruleSets } = await regulation()
      const id = ruleSets.find(({ key }) => key === 'support_posts')?.id
      const filled = async (holders: object) => {
        const path = `/v1/rule-sets/${id}/trial` as const
        const tried = await mustBe<TryOutView>(200, manager.post(path, { facts: { holders } }))
        return tried.body.explanation?.trace.value
      }
      expect(await filled({ manager: 1, supervisor: 1, engineer: 4 })).toBe(true)
      expect(await filled({ manager: 1, engineer: 4 })).toBe(false)
    },
  )

  carriesOut(
    'R06.2.1',
    'a customer’s contract states the level, which holds while it runs; the rules state what each side owes',
    async ({ owner, lead, customer, regulation }) => {
      const path = `/v1/customers/${customer.id}` as const
      const contract = { name: 'FW-2026-01', level: 'standard', from: '2026-01-01', until: null }
      const { body } = await mustBe<CustomerBook>(201, owner.post(`${path}/contracts`, contract))
      expect(body.contracts[0]).toMatchObject({ name: 'FW-2026-01', inForce: true })
      expect([body.customer.level, body.ownLevel]).toEqual(['standard', 'key'])
      const { sentences } = await regulation()
      const stated = sentences.filter(({ clauses }) => clauses.some((id) => id.startsWith('R06.2')))
      expect(stated.length).toBeGreaterThan(3)
      expect((await lead.get(path)).status).toBe(200)
    },
  )

  carriesOut(
    ['R06.2.2', 'R06.2.3'],
    'answer and solution are due by the times that the company agreed, and each says by which clause',
    async ({ open, read, engineer }) => {
      const ticketId = await open({ priority: 'urgent' })
      const { row } = await read(ticketId)
      expect(row.firstResponse.leftSeconds).toBeGreaterThan(29 * 60)
      expect(row.firstResponse.leftSeconds).toBeLessThanOrEqual(30 * 60)
      expect(row.resolution.leftSeconds).toBeLessThanOrEqual(240 * 60)
      const why = await ask<ClockExplanation>(engineer, `/v1/tickets/${ticketId}/clock`)
      expect(clausesIn(why.firstResponse.trace)).toContain('R06.2.2')
      expect(clausesIn(why.resolution.trace)).toContain('R06.2.3')
    },
  )

  carriesOut(
    ['R06.2.4', 'R06.2.5', 'R06.5.1'],
    'a user makes a request by the portal or by telephone; all of it comes to one desk, recorded, with a number',
    async ({ open, contact, lead, read }) => {
      const nothing = { subject: '', description: '', priority: 'low', channel: 'web' }
      expect((await contact.post('/v1/tickets', nothing)).status).toBe(422)
      const ids = [await open({ channel: 'web' }, contact), await open({ channel: 'phone' })]
      const desk = await ask<List<TicketRow>>(lead, '/v1/tickets?view=all&limit=200')
      expect(desk.items.map(({ id }) => id)).toEqual(expect.arrayContaining(ids))
      expect((await read(ids[0] ?? '', contact)).row.number).toMatch(/^TS-\d+$/)
    },
  )

  carriesOut(
    'R06.5.2',
    'it goes to someone of the group that serves it, with the reason, and others say why not',
    async ({ open, act, lead, engineer, colleague, read }) => {
      const ticketId = await open({
        task: { product: GATEWAYS, specialism: GATEWAYS, difficulty: 'simple' },
      })
      const path = `/v1/tickets/${ticketId}/candidates` as const
      const { ranked, excluded, explanation } = await ask<CandidatesView>(lead, path)
      expect(ranked[0]).toMatchObject({ personId: engineer.personId })
      expect(ranked[0]?.because.zh).not.toBe('')
      expect(excluded.map(({ personId }) => personId)).toContain(colleague.personId)
      expect(clausesIn(explanation?.trace)).toContain('R06.5.2')
      await mustBe(200, act(lead, ticketId, 'assignment', { assigneeId: engineer.personId }))
      expect((await read(ticketId)).row.assigneeId).toBe(engineer.personId)
    },
  )

  carriesOut(
    ['R06.5.3', 'R06.5.4', 'R06.5.5'],
    'it is processed in steps; the user hears how it goes on, sees where it stands, and confirms',
    async ({ open, act, read, engineer, contact }) => {
      const ticketId = await open({ channel: 'web' }, contact)
      await mustBe(200, act(engineer, ticketId, 'taking'))
      const news = { kind: 'reply', body: '备件已发出，明日更换。' }
      await mustBe(200, act(engineer, ticketId, 'messages', news))
      const seen = await read(ticketId, contact)
      expect([seen.row.state, seen.messages.at(-1)?.body]).toEqual(['in_progress', news.body])
      await mustBe(200, act(engineer, ticketId, 'solution', SOLUTION))
      await mustBe(200, act(contact, ticketId, 'confirmation', { outcome: 'confirmed' }))
      expect((await read(ticketId, contact)).row.state).toBe('closed')
    },
  )

  carriesOut(
    ['R06.3.1', 'R06.3.2', 'R06.3.3'],
    'it holds questions, documents and manuals; staff read all of it, users what is public',
    async (stage) => {
      const { colleague, contact } = stage
      const faq = await published(stage, { category: '常见问题', visibility: 'public' })
      const document = await published(stage, { category: '技术文档' })
      await published(stage, { category: '操作手册', visibility: 'public' })
      const { items } = await ask<List<ArticleCategory>>(colleague, '/v1/article-categories')
      expect(items.map(({ category }) => category).sort()).toEqual(
        ['常见问题', '技术文档', '操作手册'].sort(),
      )
      const read = async (by: typeof contact, id: string) =>
        (await by.get(`/v1/articles/${id}`)).status
      expect([await read(colleague, faq), await read(colleague, document)]).toEqual([200, 200])
      expect([await read(contact, faq), await read(contact, document)]).toEqual([200, 404])
    },
  )

  carriesOut(
    'R06.3.4',
    'the review comes round every month, and an article whose day has come is on its list',
    async (stage) => {
      const { lead, engineer } = stage
      const reviewOn = daysAfter(TODAY, -1)
      const id = await published(stage, { reviewOn })
      const due = await ask<List<ArticleRow>>(lead, '/v1/articles?due=true')
      expect(due.items.map((row) => row.id)).toContain(id)
      const review = { by: lead, people: [engineer], note: '三篇已更新' }
      await comesRound(stage, 'knowledge_review', review)
    },
  )

  carriesOut('R06.4.1', 'training comes round every month', async (stage) => {
    const { lead, engineer, colleague } = stage
    const training = { by: lead, people: [engineer, colleague], note: '网关新固件' }
    await comesRound(stage, 'training', training)
  })

  carriesOut(
    ['R06.4.2', 'R06.4.3'],
    'performance is evaluated on the company’s form; promotion follows from that record, approved by another',
    async ({ procedures, lead, manager, engineer, colleague }) => {
      const evaluation = await procedures.started(lead, 'evaluation', {
        aboutId: engineer.personId,
        boxes: { box_1: '上半年', box_2: '92', box_3: '优秀' },
      })
      expect(evaluation.row.state).toBe('done')
      const path = `/v1/procedure-records/${evaluation.row.id}` as const
      expect((await colleague.get(path)).status).toBe(404)
      expect((await engineer.get(path)).status).toBe(200)
      await procedures.fill('department_manager', manager)
      const promotion = await procedures.started(lead, 'promotion', {
        aboutId: engineer.personId,
        partOfId: evaluation.row.id,
      })
      expect(promotion.partOf?.id).toBe(evaluation.row.id)
      const approval = { did: 'approved', post: 'department_manager' } as const
      expect((await procedures.enter(lead, promotion, approval)).status).toBe(403)
      expect((await procedures.entered(manager, promotion, approval)).row.state).toBe('done')
    },
  )

  carriesOut(
    ['R06.6.1', 'R06.6.2', 'R06.6.3'],
    'team and operation are evaluated every month; what is found is improved by a day, and checked',
    async (stage) => {
      const { manager, lead, engineer, procedures } = stage
      const found = { by: manager, people: [lead], note: '夜班响应偏慢' }
      const evaluation = await comesRound(stage, 'team_evaluation', found)
      const improvement = await procedures.started(manager, 'improvements', {
        responsibleId: lead.personId,
        partOfId: evaluation.row.id,
        boxes: { finding: '夜班响应偏慢', measure: '增加一名夜班' },
      })
      expect(improvement.row.dueOn).toBe(daysAfter(TODAY, 7))
      const done = await procedures.entered(lead, improvement, { did: 'done', on: TODAY })
      const check = { did: 'checked', inOrder: true } as const
      expect((await procedures.enter(lead, done, check)).status).toBe(403)
      expect((await procedures.entered(engineer, done, check)).row.state).toBe('done')
    },
  )

  carriesOut(
    ['R06.6.4', 'R06.6.5'],
    'what only R&D can do waits for them in sight, someone there is asked and followed up, and support goes on with it',
    async ({ open, act, read, engineer, lead, colleague }) => {
      const ticketId = await open()
      await mustBe(200, act(engineer, ticketId, 'taking'))
      const request = {
        kind: 'resource',
        toId: colleague.personId,
        what: '修复固件',
        urgent: false,
      }
      await mustBe(200, act(engineer, ticketId, 'agreements', request))
      const wait = { party: '研发部', reason: '固件缺陷，等补丁' }
      await mustBe(200, act(engineer, ticketId, 'third-party-wait', wait))
      const waiting = await ask<List<TicketRow>>(lead, '/v1/tickets?view=third_party')
      expect(waiting.items.map(({ id }) => id)).toContain(ticketId)
      expect((await read(ticketId)).row.assigneeId).toBe(engineer.personId)
      const path = `/v1/tickets/${ticketId}/agreements` as const
      const [asked] = (await ask<AgreementsView>(engineer, path)).items
      expect(asked?.state).toBe('asked')
      await mustBe(200, act(colleague, ticketId, 'agreements/1/answer', { answer: 'agreed' }))
      await mustBe(200, act(engineer, ticketId, 'resumption', { reason: '补丁已到' }))
      expect((await read(ticketId)).row.state).toBe('in_progress')
    },
  )
})
