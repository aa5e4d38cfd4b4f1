import type {
  ArticleHit,
  ArticleView,
  CandidatesView,
  CustomerView,
  GroupView,
  TicketRow,
  TriageView,
  TryOutView,
} from '@bylaw/contract'
import { expect } from 'vitest'
import { mustBe, type Person } from '../front-door'
import { ask, clausesIn, type List } from '../story'
import { comesRound, TODAY } from './duty'
import { EVERY_MONTH, type House, house, NO_DEADLINE } from './house'
import { scenario } from './scenario'

const begin = () =>
  house('R14', async ({ decide, takeProposal }) => {
    for (const question of ['triage.matrix', 'routing.demand', 'routing.capacity', 'routing.order'])
      await takeProposal(question)
    await decide('triage.urgency_set_by', 'applicant')
    await decide('triage.may_lower', true)
    await decide('lifecycle.confirmation', NO_DEADLINE)
    for (const duty of ['support_report', 'process_review'])
      await decide('procedure.cadence', EVERY_MONTH, duty)
    await decide('procedure.remedy_within', 7)
    await decide('procedure.remedy_checked_by', 'superior')
    await decide('qualification.pass_mark', 60)
    await decide('qualification.lacking', 'may_not_work')
    await decide('qualification.make_up_days', 30)
  })

const SOLUTION = { summary: '更换传感器', steps: ['断电', '更换传感器', '校零'] }

/** The engineer knows gateways, the colleague does not; both are there. */
async function specialists({ owner, lead, engineer, colleague }: House): Promise<void> {
  for (const each of [engineer, colleague])
    await mustBe(200, each.post('/v1/presence', { presence: 'available', until: null }))
  const served = { products: [], regions: [], businesses: [] }
  const wish = {
    key: 'support',
    name: '支持组',
    ...served,
    leaderId: lead.personId,
    deputyId: null,
  }
  const { body } = await mustBe<GroupView>(201, owner.post('/v1/groups', wish))
  const knows = async (person: Person, level: string, version: number) => {
    const expertise = [{ field: '网关', level }]
    const path = `/v1/groups/${body.id}/members/${person.personId}` as const
    return (await mustBe<GroupView>(200, owner.put(path, { expertise }, { version }))).body
  }
  const group = await knows(engineer, 'expert', body.version)
  await knows(colleague, 'junior', group.version)
}

scenario('R14', begin, (carriesOut) => {
  carriesOut(
    ['R14.1.1', 'R14.1.2'],
    'problems come from customers and from inside the company, each with who raised it, and none without a description',
    async ({ owner, open, read, contact, engineer, customer }) => {
      const inside = await mustBe<CustomerView>(
        201,
        owner.post('/v1/customers', { name: '本公司生产部', level: 'standard' }),
      )
      const own = await read(await open({ customerId: inside.body.id }))
      expect([own.row.customerName, own.messages[0]?.authorId]).toEqual([
        '本公司生产部',
        engineer.personId,
      ])
      const theirs = await read(await open({ channel: 'web' }, contact))
      expect([theirs.row.customerId, theirs.messages[0]?.authorId]).toEqual([
        customer.id,
        contact.personId,
      ])
      const blank = { subject: '报障', description: ' ', priority: 'low', channel: 'web' }
      expect((await contact.post('/v1/tickets', blank)).status).toBe(422)
    },
  )

  carriesOut(
    'R14.1.3',
    'its priority follows from reach and urgency by the table, with the clause; people may say otherwise, and both are kept',
    async ({ engineer, customer, open, read }) => {
      const task = { impact: 'wide', urgency: 'critical' }
      const { body } = await mustBe<TriageView>(
        200,
        engineer.post('/v1/triage', { customerId: customer.id, ...task }),
      )
      expect(body.priority).toBe('urgent')
      expect(clausesIn(body.explanation?.trace)).toContain('R14.1.3')
      const ticket = await read(await open({ priority: 'normal', task }))
      expect([ticket.row.priority, ticket.suggested?.priority]).toEqual(['normal', 'urgent'])
    },
  )

  carriesOut(
    ['R14.1.4', 'R14.5.1'],
    'a solved problem enters the knowledge base, and the like of it is matched when it comes again',
    async ({ open, act, engineer, lead, colleague }) => {
      const ticketId = await open()
      await mustBe(200, act(engineer, ticketId, 'taking'))
      await mustBe(200, act(engineer, ticketId, 'solution', SOLUTION))
      const made = await mustBe<ArticleView>(201, engineer.post(`/v1/tickets/${ticketId}/article`))
      const { id, version } = made.body.row
      await mustBe(200, lead.post(`/v1/articles/${id}/publication`, undefined, { version }))
      const text = encodeURIComponent('压力表读数异常')
      const known = await ask<List<ArticleHit>>(colleague, `/v1/article-suggestions?text=${text}`)
      expect(known.items.map((hit) => hit.id)).toContain(id)
    },
  )

  carriesOut(
    ['R14.2.1', 'R14.2.2'],
    'who knows the field well enough for its urgency and difficulty comes first, and has it in view at once',
    async (stage) => {
      const { open, act, lead, engineer, colleague } = stage
      await specialists(stage)
      const task = { specialism: '网关', difficulty: 'hard', urgency: 'critical' }
      const ticketId = await open({ task })
      const path = `/v1/tickets/${ticketId}/candidates` as const
      const { ranked, excluded, explanation } = await ask<CandidatesView>(lead, path)
      expect(ranked[0]?.personId).toBe(engineer.personId)
      expect(excluded.map(({ personId }) => personId)).toContain(colleague.personId)
      expect(clausesIn(explanation?.trace)).toContain('R14.2.1')
      await mustBe(200, act(lead, ticketId, 'assignment', { assigneeId: engineer.personId }))
      const mine = await ask<List<TicketRow>>(engineer, '/v1/tickets?view=mine')
      expect(mine.items.map(({ id }) => id)).toContain(ticketId)
    },
  )

  carriesOut(
    ['R14.3.1', 'R14.3.2', 'R14.3.3'],
    'the cause is noted inside, the solution carried out in steps, and the customer follows the progress',
    async ({ open, act, read, engineer, contact }) => {
      const ticketId = await open({ channel: 'web' }, contact)
      await mustBe(200, act(engineer, ticketId, 'taking'))
      const cause = { kind: 'note', body: '原因：传感器老化。' }
      await mustBe(200, act(engineer, ticketId, 'messages', cause))
      const progress = { kind: 'reply', body: '备件下午到，四点前更换。' }
      await mustBe(200, act(engineer, ticketId, 'messages', progress))
      await mustBe(200, act(engineer, ticketId, 'solution', SOLUTION))
      const said = (await read(ticketId, contact)).messages.map(({ kind }) => kind)
      expect(said).toEqual(expect.arrayContaining(['reply', 'solution']))
      expect(said).not.toContain('note')
    },
  )

  carriesOut(
    ['R14.4.1', 'R14.4.2', 'R14.4.3'],
    'the work record states problem, method and steps, and the working time, as a figure',
    async ({ procedures, open, engineer }) => {
      const ticketId = await open()
      const boxes = { description: '读数异常', steps: '断电、更换、校零' }
      const begun = await procedures.started(engineer, 'work_record', { ticketId, boxes })
      expect(begun.standing.decision).toMatchObject({ missing: ['working_time'] })
      expect(clausesIn(begun.standing.explanation?.trace)).toContain('R14.4.3')
      const vague = { did: 'filled', boxes: { working_time: '半天' } } as const
      expect((await procedures.enter(engineer, begun, vague)).status).toBe(422)
      const exact = { did: 'filled', boxes: { working_time: '95' } } as const
      expect((await procedures.entered(engineer, begun, exact)).row.state).toBe('done')
    },
  )

  carriesOut('R14.4.4', 'the report to the superior comes round every month', async (stage) => {
    const { engineer, lead } = stage
    await comesRound(stage, 'support_report', { by: engineer, people: [lead], note: '办结 42 件' })
  })

  carriesOut(
    ['R14.4.5', 'R14.4.6'],
    'a report is made when need arises, and is none without results, problems and suggestions',
    async ({ procedures, engineer, lead }) => {
      const begun = await procedures.started(engineer, 'report_contents', {
        title: '网关批量掉线',
        responsibleId: lead.personId,
        boxes: { results: '已恢复', problems: '固件缺陷' },
      })
      expect(begun.standing.decision).toMatchObject({ missing: ['suggestions'] })
      const rest = { did: 'filled', boxes: { suggestions: '统一升级固件' } } as const
      expect((await procedures.entered(engineer, begun, rest)).row.state).toBe('done')
    },
  )

  carriesOut(
    ['R14.5.2', 'R14.5.3'],
    'who lacks the training of new staff, or in new technology, may not work yet, by the rule',
    async ({ regulation, lead }) => {
      const { ruleSets } = await regulation()
      const id = ruleSets.find(({ key }) => key === 'training_required')?.id
      const mayWork = async (...passed: string[]) => {
        const shows = passed.map((requirement) => ({ requirement, result: '80', until: null }))
        const facts = { post: 'support_staff', shows, inPostSince: TODAY, today: TODAY }
        const path = `/v1/rule-sets/${id}/trial` as const
        const { body } = await mustBe<TryOutView>(200, lead.post(path, { facts }))
        return body.decision
      }
      expect(await mayWork('new_staff_training')).toMatchObject({
        mayWork: false,
        lacking: ['new_technology'],
      })
      expect(await mayWork('new_staff_training', 'new_technology')).toMatchObject({
        mayWork: true,
      })
    },
  )

  carriesOut(
    ['R14.6.1', 'R14.6.2', 'R14.6.3'],
    'the process is reviewed every month; a problem that recurs becomes a finding with its cause, put right and checked by the superior',
    async (stage) => {
      const { manager, lead, engineer, colleague, procedures } = stage
      const note = '网关掉线本月第三次'
      const review = await comesRound(stage, 'process_review', {
        by: manager,
        people: [lead],
        note,
      })
      const boxes = { problem: '网关反复掉线', cause: '固件内存泄漏', owner: '李工' }
      const finding = await procedures.started(lead, 'root_causes', {
        responsibleId: engineer.personId,
        partOfId: review.row.id,
        boxes,
      })
      const done = await procedures.entered(engineer, finding, { did: 'done', on: TODAY })
      const check = { did: 'checked', inOrder: true } as const
      expect((await procedures.enter(colleague, done, check)).status).toBe(403)
      expect((await procedures.entered(lead, done, check)).row.state).toBe('done')
    },
  )
})
