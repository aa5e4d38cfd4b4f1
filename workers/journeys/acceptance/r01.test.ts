import type {
  AcknowledgementsView,
  DocumentView,
  DraftView,
  QueueView,
  TicketRow,
} from '@bylaw/contract'
import { expect } from 'vitest'
import { pass, step } from '../../rulebook/drafts/drafting-under-test'
import { mustBe } from '../front-door'
import { ask, type List } from '../story'
import { type House, house, NO_DEADLINE } from './house'
import { scenario } from './scenario'

const begin = () => house('R01', ({ decide }) => decide('lifecycle.confirmation', NO_DEADLINE))

const listed = async ({ lead }: House, view: QueueView) =>
  (await ask<List<TicketRow>>(lead, `/v1/tickets?view=${view}`)).items.map(({ id }) => id)

scenario('R01', begin, (carriesOut) => {
  carriesOut(
    'R01.1.1',
    'it covers the staff, who each acknowledge it, and the customers are not among them',
    async ({ regulation, engineer, contact, owner }) => {
      const { summary, clauses } = await regulation()
      expect(clauses.find(({ id }) => id === 'R01.1.1')?.text.zh).toContain('技术支持部全体人员')
      const path = `/v1/regulations/${summary.id}/acknowledgements` as const
      const read = { version: summary.version }
      expect((await contact.post(path, read)).status).toBe(403)
      await mustBe(201, engineer.post(path, read))
      const readers = await ask<AcknowledgementsView>(owner, path)
      const missing = readers.items.map(({ personId }) => personId)
      expect(readers.acknowledgedCount).toBe(1)
      expect(missing).not.toContain(engineer.personId)
      expect(missing).not.toContain(contact.personId)
      expect(missing).toHaveLength(4)
    },
  )

  carriesOut(
    'R01.1.2',
    'who monitors it is decided by name, and whoever monitors sees who has not read it',
    async ({ decide, regulation, as }) => {
      await decide('r01.who_monitors', 'management_office')
      const { questions, summary } = await regulation()
      const decided = questions.find(({ key }) => key === 'r01.who_monitors')?.decision
      expect(decided).toMatchObject({ value: 'management_office' })
      expect(decided?.decidedBy).toBe('acceptance-r01 owner')
      const auditor = await as('auditor')
      const path = `/v1/regulations/${summary.id}/acknowledgements` as const
      expect((await auditor.get<AcknowledgementsView>(path)).body.items).not.toEqual([])
    },
  )

  carriesOut(
    ['R01.1.3', 'R01.1.4'],
    'a change drafted by a manager holds once the industry centre passes it, as a version of its own',
    async ({ regulation, owner, manager, lead }) => {
      const { summary } = await regulation()
      const path = `/v1/regulations/${summary.id}` as const
      const before = await ask<DocumentView>(owner, `${path}/text`)
      expect(before.version).toBe(1)
      const title = { zh: '技术支持部管理制度 v1.1', en: 'Service department, version 1.1' }
      const content = { ...before.document, title }
      const drafted = await mustBe<DraftView>(
        201,
        manager.post(`${path}/drafts`, { content, note: '改版' }, { version: before.version }),
      )
      const submitted = await mustBe(200, step(manager, drafted.body, 'submission'))
      expect((await pass(lead, submitted.body)).status).toBe(403)
      expect((await pass(manager, submitted.body)).status).toBe(403)
      await mustBe(200, pass(owner, submitted.body))
      const after = await ask<DocumentView>(owner, `${path}/text`)
      expect(after.version).toBe(2)
      expect(after.document.title.zh).toBe('技术支持部管理制度 v1.1')
      expect(after.revisions.map(({ version }) => version)).toEqual([2, 1])
    },
  )

  carriesOut(
    ['R01.1.5', 'R01.2.1'],
    'a problem has someone to see to it before anyone took it, and one owner without a gap until it is closed',
    async ({ open, read, act, engineer, colleague, lead }) => {
      const ticketId = await open()
      expect((await read(ticketId)).next?.personId).toBeTruthy()
      await mustBe(200, act(engineer, ticketId, 'taking'))
      const wish = { assigneeId: colleague.personId }
      await mustBe(200, act(lead, ticketId, 'assignment', wish))
      await mustBe(200, act(colleague, ticketId, 'closure', { outcome: '更换传感器，读数正常' }))
      const { responsibility, messages, row } = await read(ticketId)
      expect(row.state).toBe('closed')
      for (const [index, { to }] of responsibility.slice(0, -1).entries())
        expect(to).toBe(responsibility[index + 1]?.from)
      expect(responsibility.map(({ personId }) => personId)).toEqual(
        expect.arrayContaining([engineer.personId, colleague.personId]),
      )
      expect(messages.at(-1)?.body).toContain('更换传感器')
    },
  )

  carriesOut(
    'R01.2.2',
    'what nobody has taken is in sight, and a whole is not closed over a part that is still open',
    async (stage) => {
      const { open, act, read, engineer } = stage
      const ticketId = await open()
      expect(await listed(stage, 'unassigned')).toContain(ticketId)
      await mustBe(200, act(engineer, ticketId, 'taking'))
      expect(await listed(stage, 'unassigned')).not.toContain(ticketId)
      const part = { as: 'child', subject: '更换电缆', description: '电缆老化' }
      const derived = await mustBe(201, act(engineer, ticketId, 'derived', part))
      const closed = await act(engineer, ticketId, 'closure', { outcome: '已处理' })
      expect([closed.status, (await read(ticketId)).row.state]).toEqual([409, 'in_progress'])
      const child = derived.body.ticketId
      await mustBe(200, act(engineer, child, 'taking'))
      await mustBe(200, act(engineer, child, 'closure', { outcome: '电缆已换' }))
      await mustBe(200, act(engineer, ticketId, 'closure', { outcome: '已处理' }))
    },
  )

  carriesOut(
    'R01.2.3',
    'nothing is closed without its outcome, and the form of closing says so too',
    async ({ open, act, read, engineer, procedures }) => {
      const ticketId = await open()
      await mustBe(200, act(engineer, ticketId, 'taking'))
      for (const nothing of [{}, { outcome: '' }, { outcome: '　' }])
        expect((await act(engineer, ticketId, 'closure', nothing)).status).toBe(422)
      expect((await read(ticketId)).row.state).toBe('in_progress')
      const form = await procedures.started(engineer, 'closing', {
        ticketId,
        boxes: { need: '压力表读数异常', owner: '李工' },
      })
      expect(form.standing.decision).toMatchObject({ complete: false, missing: ['outcome'] })
      await mustBe(200, act(engineer, ticketId, 'closure', { outcome: '校零后正常' }))
      const outcome = { did: 'filled', boxes: { outcome: '校零后正常' } } as const
      expect((await procedures.entered(engineer, form, outcome)).row.state).toBe('done')
    },
  )

  carriesOut(
    ['R01.3.1', 'R01.3.2'],
    'the engineer brings others in on the ticket’s record, which is done when it says what came of it',
    async ({ open, act, engineer, colleague, lead, procedures }) => {
      const ticketId = await open()
      await mustBe(200, act(engineer, ticketId, 'taking'))
      const begun = await procedures.started(engineer, 'coordination', { ticketId })
      const asked = await procedures.entered(
        engineer,
        begun,
        { did: 'filled', boxes: { engineer: '李工', brought_in: '研发部 王工' } },
        { note: '请研发查看日志', peopleIds: [colleague.personId] },
      )
      expect(asked.row.state).toBe('open')
      const [open_] = await procedures.listed(lead, `ticketId=${ticketId}`)
      expect(open_).toMatchObject({ state: 'open', procedure: { zh: '协调记录' } })
      const done = await procedures.entered(engineer, asked, {
        did: 'filled',
        boxes: { result: '补丁 2.4.1 已发布，用户确认恢复' },
      })
      expect(done.row.state).toBe('done')
      expect(done.entries.flatMap(({ people }) => people.map(({ id }) => id))).toEqual([
        colleague.personId,
      ])
    },
  )
})
