import type {
  AcknowledgementsView,
  AttendanceMonth,
  ClockingView,
  DocumentView,
  DraftView,
  LeavingView,
  ProcedureRecordView,
} from '@bylaw/contract'
import { expect } from 'vitest'
import { pass, step } from '../../rulebook/drafts/drafting-under-test'
import { mustBe } from '../front-door'
import { ask } from '../story'
import { TODAY } from './duty'
import { clausesOf, type FieldHouse, saidUnder } from './field-house'
import type { Tell } from './scenario'

/** The text itself, conduct, hand-over, plans and reports, papers and equipment (R19.0 to R19.5, R19.19). */
export function conduct(carriesOut: Tell<FieldHouse>): void {
  carriesOut(
    'R19.0',
    'a change is drafted by one, reviewed by another and holds once the president has approved it',
    async ({ regulation, owner, manager, hr }) => {
      const { summary } = await regulation()
      const path = `/v1/regulations/${summary.id}` as const
      const before = await ask<DocumentView>(hr, `${path}/text`)
      const title = { zh: '工程部管理制度（修订）', en: 'Field engineering, revised' }
      const content = { ...before.document, title }
      const drafted = await mustBe<DraftView>(
        201,
        manager.post(`${path}/drafts`, { content, note: '修订' }, { version: before.version }),
      )
      const sent = await mustBe<DraftView>(200, step(manager, drafted.body, 'submission'))
      expect((await pass(owner, sent.body)).status).toBe(403)
      const reviewed = await mustBe<DraftView>(200, pass(hr, sent.body))
      await mustBe(200, pass(owner, reviewed.body))
      expect((await ask<DocumentView>(hr, `${path}/text`)).version).toBe(before.version + 1)
    },
  )

  carriesOut(
    ['R19.1.1', 'R19.1.2'],
    'who works at headquarters clocks in and out, who works elsewhere does not',
    async (stage) => {
      const { owner, newcomer, welder } = stage
      expect(await saidUnder(stage, 'R19.1.1')).toContain('打卡')
      const at = `/v1/people/${newcomer.personId}` as const
      const shift = { hours: AT_NIGHT, keepsHolidays: false }
      await mustBe(200, owner.put(`${at}/duty`, { capacityMinutes: null, shift }, { version: 0 }))
      const place = { atHeadquarters: true, from: TODAY }
      await mustBe(200, owner.put(`${at}/workplace`, place))
      const clocks = { direction: 'in' }
      const { body } = await mustBe<ClockingView>(201, newcomer.post('/v1/clockings', clocks))
      const month = await ask<AttendanceMonth>(
        newcomer,
        `/v1/attendance-months/${body.date.slice(0, 7)}`,
      )
      const day = month.days.find(({ date }) => date === body.date)
      expect(day?.clockedIn).toBe(body.time)
      expect(day?.explanation?.trace.clauses).toContain('R19.1.1')
      expect((await welder.post('/v1/clockings', clocks)).status).toBe(409)
      const elsewhere = await ask<AttendanceMonth>(
        welder,
        `/v1/attendance-months/${body.date.slice(0, 7)}`,
      )
      expect(elsewhere.clocksToday).toBe(false)
    },
  )

  carriesOut(
    ['R19.2.1', 'R19.2.2', 'R19.2.3'],
    'courtesy, secrecy and clean money are everyone’s to acknowledge, and who has not is seen',
    async ({ regulation, owner, welder, newcomer }) => {
      const { summary, clauses } = await regulation()
      for (const id of ['R19.2.1', 'R19.2.2', 'R19.2.3'])
        expect(clauses.some((clause) => clause.id === id)).toBe(true)
      const path = `/v1/regulations/${summary.id}/acknowledgements` as const
      await mustBe(201, welder.post(path, { version: summary.version }))
      const { items } = await ask<AcknowledgementsView>(owner, path)
      const missing = items.map(({ personId }) => personId)
      expect(missing).toContain(newcomer.personId)
      expect(missing).not.toContain(welder.personId)
    },
  )

  carriesOut(
    'R19.2.4',
    'a quality incident is reported with its cause and who answers for it, put right by a day, and checked',
    async ({ procedures, lead, welder }) => {
      const found = await procedures.started(lead, 'quality_incidents', {
        responsibleId: welder.personId,
        boxes: { incident: '焊口渗漏', cause: '未清理', handling: '重焊', responsible: '王建军' },
      })
      expect(found.row.dueOn).not.toBeNull()
      const done = await procedures.entered(welder, found, { did: 'done', on: TODAY })
      const checked = { did: 'checked', inOrder: true } as const
      expect((await procedures.entered(lead, done, checked)).row.state).toBe('done')
    },
  )

  carriesOut(
    ['R19.2.5', 'R19.5.1', 'R19.5.2', 'R19.5.3'],
    'briefing, welding record and pressure test are signed by both sides; what is missing of a project’s papers is named',
    async (stage) => {
      const signed = ['customer', 'contractor']
      const answer = await stage.tried('project_papers', {
        by: 'papers',
        signatures: { technical_disclosure: signed, pressure_test_record: signed },
      })
      expect(answer.decision).toMatchObject({ complete: false, missing: ['welding_record'] })
      expect(clausesOf(answer)).toEqual(
        expect.arrayContaining(['R19.5.1', 'R19.5.2', 'R19.5.3', 'R19.5.4']),
      )
    },
  )

  carriesOut(
    ['R19.3.1', 'R19.3.2', 'R19.3.3', 'R19.3.4'],
    'whoever leaves hands over files and contacts, money, goods and the rest, each item by its clause',
    async ({ newcomer, welder }) => {
      const letter = { letter: '申请离职。', wantsLastDay: null }
      const { body } = await mustBe<LeavingView>(201, newcomer.post('/v1/resignations', letter))
      expect(body.checklist.map(({ clauses }) => clauses)).toEqual(
        [1, 2, 3, 4].map((n) => [`R19.3.${n}`]),
      )
      const [item] = body.checklist
      const handed = await mustBe<LeavingView>(
        200,
        newcomer.post(
          `/v1/leavings/${body.id}/entries`,
          { did: 'handed', item: item?.key, toId: welder.personId },
          { version: body.version },
        ),
      )
      expect(handed.body.checklist[0]?.state).toBe('handed')
    },
  )

  carriesOut(
    ['R19.4.1', 'R19.4.2', 'R19.4.3', 'R19.6.1', 'R19.6.4'],
    'plan, daily report, weekly feedback, travel request and log are forms, each by its clause and none with a box left out',
    async ({ procedures, welder }) => {
      const open: Readonly<Record<string, readonly [string, object]>> = {
        weekly_plan: ['R19.4.1', { customers: '水压低', company: '备料', plan: '周二试压' }],
        daily_report: ['R19.4.2', { date: TODAY, work: '焊接 40 米' }],
        weekly_feedback: [
          'R19.4.3',
          { quality: '无', competitors: '降价', new_products: '无', stock: '两车' },
        ],
        travel_request: [
          'R19.6.1',
          { traveller: '王建军', purpose: '指导', itinerary: '12 日去', depart_on: TODAY },
        ],
        travel_log: ['R19.6.4', { date: TODAY, work: '到临江，看现场' }],
      }
      for (const [key, [clause, boxes]] of Object.entries(open)) {
        const filled = await procedures.started(welder, key, { boxes })
        expect(filled.row.state).toBe('done')
        expect(JSON.stringify(filled.standing.explanation)).toContain(clause)
      }
      const [first] = Object.keys(open)
      const blank: ProcedureRecordView = await procedures.started(welder, first ?? '', {
        boxes: { customers: '水压低' },
      })
      expect(blank.standing.decision).toMatchObject({ missing: ['company', 'plan'] })
    },
  )

  carriesOut(
    ['R19.19.1', 'R19.19.2'],
    'what is issued is signed for and comes back at the end of a project; what does not is named',
    async (stage) => {
      const issued = [
        { thing: 'equipment', count: 1, signed: true },
        { thing: 'tools', count: 4, signed: true },
      ]
      const returned = [{ thing: 'equipment', count: 1 }]
      const answer = await stage.tried('equipment', {
        ...{ by: 'custody', issued, returned, lost: [] },
        occasion: 'project_end',
      })
      expect(answer.decision).toMatchObject({ settled: false, toReturn: [{ thing: 'tools' }] })
      expect(clausesOf(answer)).toEqual(expect.arrayContaining(['R19.19.1', 'R19.19.2']))
    },
  )
}

/** Every day, late enough for nobody to be late. */
const AT_NIGHT = Object.fromEntries(
  ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, [['23:58', '24:00']]]),
)
