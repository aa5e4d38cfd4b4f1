import type {
  ArticleView,
  PresenceView,
  TicketRecord,
  TicketRow,
  TryOutView,
} from '@bylaw/contract'
import { expect, vi } from 'vitest'
import { mustBe } from '../front-door'
import { ask, clausesIn, type List } from '../story'
import { comesRound } from './duty'
import { scenario } from './scenario'
import { groupOf, inThreeDays, supportGroup } from './support-group'

scenario('R04', supportGroup, (carriesOut) => {
  carriesOut(
    ['R04.1.1', 'R04.1.2', 'R04.1.3'],
    'the group has one leader, without whom it cannot be set up, one deputy, and members',
    async (stage) => {
      const { lead, colleague, engineer, regulation, manager } = stage
      const group = await groupOf(stage)
      expect([group.leaderId, group.deputyId]).toEqual([lead.personId, colleague.personId])
      expect(group.members.map(({ personId }) => personId)).toContain(engineer.personId)
      const { ruleSets } = await regulation()
      const id = ruleSets.find(({ key }) => key === 'support_group')?.id
      const inOrder = async (holders: object) => {
        const path = `/v1/rule-sets/${id}/trial` as const
        const tried = await mustBe<TryOutView>(200, manager.post(path, { facts: { holders } }))
        return tried.body.explanation?.trace.value
      }
      expect(await inOrder({ leader: 1, deputy: 1, member: 1 })).toBe(true)
      expect(await inOrder({ leader: 2, deputy: 1, member: 1 })).toBe(false)
    },
  )

  carriesOut(
    'R04.1.4',
    'while the leader is away, the next step is the deputy’s',
    async (stage) => {
      const { open, read, lead, colleague, act } = stage
      await groupOf(stage)
      const ticketId = await open()
      expect((await read(ticketId)).next).toMatchObject({ personId: lead.personId, as: 'leader' })
      const [from, to] = [-60_000, 3_600_000].map((ms) => new Date(Date.now() + ms).toISOString())
      const away = { personId: lead.personId, substituteId: null, from, to, reason: '出差' }
      const absence = await mustBe<{ id: string; version: number }>(
        201,
        lead.post('/v1/absences', away),
      )
      await mustBe(200, act(colleague, ticketId, 'messages', { kind: 'note', body: '代为安排' }))
      expect((await read(ticketId)).next).toMatchObject({
        personId: colleague.personId,
        as: 'deputy',
      })
      const { id, version } = absence.body
      await mustBe(200, lead.post(`/v1/absences/${id}/withdrawal`, undefined, { version }))
    },
  )

  carriesOut(
    'R04.1.5',
    'a customer’s complaint goes to the deputy by itself; one of the deputy’s own work does not',
    async (stage) => {
      const { open, read, act, contact, colleague, engineer, lead } = stage
      await groupOf(stage)
      const complaint = await open({ type: 'complaint', channel: 'web' }, contact)
      expect((await read(complaint)).row.assigneeId).toBe(colleague.personId)
      const ticketId = await open()
      await mustBe(200, act(colleague, ticketId, 'taking'))
      const wish = { as: 'complaint', subject: '投诉', description: '态度不好' }
      const derived = await mustBe(201, act(engineer, ticketId, 'derived', wish))
      expect((await read(derived.body.ticketId)).row.assigneeId).toBe(lead.personId)
    },
  )

  carriesOut(
    'R04.2.1',
    'the leader plans the work on its form, and gives it out; members cannot',
    async ({ procedures, open, act, read, lead, engineer, colleague }) => {
      const planned = await procedures.started(lead, 'work_plan', {
        boxes: { work: '本周巡检三家客户', assigned_to: '李工' },
      })
      expect(planned.row.state).toBe('done')
      expect(clausesIn(planned.standing.explanation?.trace)).toContain('R04.2.1')
      const ticketId = await open()
      const wish = { assigneeId: engineer.personId }
      expect((await act(colleague, ticketId, 'assignment', wish)).status).toBe(403)
      await mustBe(200, act(lead, ticketId, 'assignment', wish))
      expect((await read(ticketId)).row.assigneeId).toBe(engineer.personId)
    },
  )

  carriesOut(
    'R04.2.2',
    'the leader sees everyone’s work, open and done; a member has no register of it',
    async ({ open, act, lead, engineer, colleague }) => {
      const ticketId = await open()
      await mustBe(200, act(engineer, ticketId, 'taking'))
      const seen = await ask<List<TicketRow>>(lead, '/v1/tickets?view=all')
      expect(seen.items.map(({ id }) => id)).toContain(ticketId)
      await vi.waitFor(
        async () => {
          const register = await ask<List<TicketRecord>>(lead, '/v1/ticket-records')
          expect(register.items.map(({ id }) => id)).toContain(ticketId)
        },
        { timeout: 10_000 },
      )
      expect((await colleague.get('/v1/ticket-records')).status).toBe(403)
    },
  )

  carriesOut(
    'R04.2.3',
    'members answer, and the record shows who did and when; the text names no time to be late for',
    async ({ open, act, read, engineer, contact, decide }) => {
      await decide('r04.prompt', 'none')
      const ticketId = await open({ channel: 'web' }, contact)
      await mustBe(200, act(engineer, ticketId, 'taking'))
      await mustBe(200, act(engineer, ticketId, 'messages', { kind: 'reply', body: '马上查看。' }))
      const { messages, row } = await read(ticketId, contact)
      expect(messages.at(-1)).toMatchObject({ kind: 'reply', authorId: engineer.personId })
      expect(row.firstResponse.dueAt).toBeNull()
    },
  )

  carriesOut(
    ['R04.2.4', 'R04.2.5'],
    'problem and solution are recorded; without the solution the record is not done, and the ticket becomes an article',
    async ({ procedures, open, act, engineer, lead, colleague }) => {
      const ticketId = await open()
      await mustBe(200, act(engineer, ticketId, 'taking'))
      const begun = await procedures.started(engineer, 'group_record', {
        ticketId,
        boxes: { problem: '压力表读数异常' },
      })
      expect(begun.standing.decision).toMatchObject({ complete: false, missing: ['solution'] })
      const solution = { summary: '更换传感器', steps: ['断电', '更换传感器', '校零'] }
      await mustBe(200, act(engineer, ticketId, 'solution', solution))
      const filled = { did: 'filled', boxes: { solution: '更换传感器并校零' } } as const
      expect((await procedures.entered(engineer, begun, filled)).row.state).toBe('done')
      const { body } = await mustBe<ArticleView>(
        201,
        engineer.post(`/v1/tickets/${ticketId}/article`),
      )
      const { id, version } = body.row
      await mustBe(200, lead.post(`/v1/articles/${id}/publication`, undefined, { version }))
      expect((await colleague.get<ArticleView>(`/v1/articles/${id}`)).body.body).toContain('校零')
    },
  )

  carriesOut(
    'R04.2.6',
    'a member reports progress and problems; the leader finds the report and says what follows',
    async ({ procedures, engineer, lead }) => {
      const report = await procedures.started(engineer, 'progress_report', {
        responsibleId: lead.personId,
        boxes: { progress: '三件办结' },
      })
      expect((await procedures.listed(lead, 'mine=true')).map(({ id }) => id)).toContain(
        report.row.id,
      )
      const noted = await procedures.entered(lead, report, { did: 'noted' }, { note: '备件已催' })
      const problems = { did: 'filled', boxes: { problems: '备件未到' } } as const
      expect((await procedures.entered(engineer, noted, problems)).row.state).toBe('done')
    },
  )

  carriesOut(
    'R04.3.1',
    'members have working hours, outside of which they are not there; who was late is entered, about them',
    async ({ owner, lead, engineer, colleague, procedures }) => {
      const shift = { hours: { [inThreeDays()]: [['08:00', '17:00']] }, keepsHolidays: false }
      const path = `/v1/people/${colleague.personId}/duty` as const
      await mustBe(200, owner.put(path, { capacityMinutes: null, shift }, { version: 0 }))
      const presence = await ask<List<PresenceView>>(lead, '/v1/presence')
      const found = presence.items.find(({ personId }) => personId === colleague.personId)
      expect(found).toMatchObject({ presence: 'off_shift', by: 'hours' })
      const late = await procedures.started(lead, 'late_arrivals', {
        aboutId: colleague.personId,
        boxes: { box_1: '2026-11-02', box_2: '迟到 20 分钟' },
      })
      expect(late.row.state).toBe('done')
      expect((await engineer.get(`/v1/procedure-records/${late.row.id}`)).status).toBe(404)
      expect((await colleague.get(`/v1/procedure-records/${late.row.id}`)).status).toBe(200)
    },
  )

  carriesOut(
    'R04.3.2',
    'leave is asked for beforehand and approved by the leader, never by whoever asks',
    async ({ procedures, engineer, lead }) => {
      await procedures.fill('group_leader', lead, engineer)
      const asked = await procedures.started(engineer, 'leave', { aboutId: engineer.personId })
      const approval = { did: 'approved', post: 'group_leader' } as const
      expect((await procedures.enter(engineer, asked, approval)).status).toBe(403)
      expect((await procedures.entered(lead, asked, approval)).row.state).toBe('done')
      const [from, to] = [7, 8].map((days) =>
        new Date(Date.now() + days * 86_400_000).toISOString(),
      )
      const leave = { personId: engineer.personId, substituteId: lead.personId, from, to }
      await mustBe(201, engineer.post('/v1/absences', { ...leave, reason: '年假' }))
    },
  )

  carriesOut(
    ['R04.3.3', 'R04.3.4'],
    'equipment is handed out against a signature, and what is damaged or gone is on record until it is settled',
    async ({ procedures, lead, engineer }) => {
      const sheet = await procedures.started(lead, 'equipment', { aboutId: engineer.personId })
      const given = await procedures.entered(lead, sheet, {
        did: 'issued',
        thing: 'laptop',
        count: 1,
      })
      expect(given.standing.decision).toMatchObject({ unsigned: ['laptop'] })
      expect((await procedures.enter(lead, given, { did: 'received' })).status).toBe(403)
      const signed = await procedures.entered(engineer, given, { did: 'received' })
      const leaving = await procedures.entered(lead, signed, {
        did: 'settling',
        occasion: 'transfer',
      })
      expect(leaving.standing.decision).toMatchObject({
        settled: false,
        toReturn: [{ thing: 'laptop', count: 1 }],
      })
      const damaged = { did: 'lost', thing: 'laptop', count: 1 } as const
      const done = await procedures.entered(lead, leaving, damaged, { note: '自行拆机，主板损坏' })
      expect(done.row.state).toBe('done')
      expect(done.standing.decision).toMatchObject({ lossBorneBy: 'company' })
    },
  )

  carriesOut(
    ['R04.4.1', 'R04.4.2'],
    'technical and business training come round, each by itself, with those who took part',
    async (stage) => {
      const { lead, engineer, colleague } = stage
      const training = { by: lead, people: [engineer, colleague], note: '协议栈排障' }
      await comesRound(stage, 'technical_training', training)
      await comesRound(stage, 'business_training', { ...training, note: '供水业务流程' })
    },
  )
})
