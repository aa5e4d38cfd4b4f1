import type { DocumentView, DraftView, PairView, TicketView, TryOutView } from '@bylaw/contract'
import { expect } from 'vitest'
import { pass, step } from '../../rulebook/drafts/drafting-under-test'
import { bringIn, mustBe } from '../front-door'
import { ask } from '../story'
import { deferral, handOver, inHours, presalesPair, taken } from './presales-pair'
import { scenario } from './scenario'

scenario('R03', presalesPair, (carriesOut) => {
  carriesOut(
    ['R03.1.1', 'R03.1.2'],
    'a customer has a first and a second responsible, and what it asks for is the first’s to see to',
    async ({ customer, lead, engineer, colleague, open, read, contact }) => {
      const path = `/v1/customers/${customer.id}/responsible` as const
      const { items } = await ask<{ items: PairView[] }>(lead, path)
      expect(items.at(-1)).toMatchObject({
        firstId: engineer.personId,
        secondId: colleague.personId,
        to: null,
      })
      const ticketId = await open({ channel: 'web' }, contact)
      expect((await read(ticketId)).next).toMatchObject({
        personId: engineer.personId,
        as: 'first',
      })
    },
  )

  carriesOut(
    'R03.1.3',
    'anyone else needs three approvals, of three people, none of whom asks',
    async (stage) => {
      const { act, lead, manager, owner, engineer } = stage
      const outsider = await bringIn(owner, 'outsider@acceptance-r03.example', 'engineer')
      await mustBe(200, outsider.post('/v1/presence', { presence: 'available', until: null }))
      const { ticketId, asked, answered, owner: assignee } = await taken(stage)
      const give = () => act(lead, ticketId, 'assignment', { assigneeId: outsider.personId })
      expect((await give()).body.code).toBe('approval_required')
      const wish = { kind: 'approval', toId: outsider.personId, reason: '熟悉该机组' }
      await mustBe(200, asked(engineer, wish))
      expect((await answered(outsider, 'agreed', 1)).status).toBe(403)
      for (const each of [lead, manager]) await mustBe(200, answered(each, 'agreed', 1))
      expect((await give()).body.code).toBe('approval_required')
      await mustBe(200, answered(owner, 'agreed', 1))
      await mustBe(200, give())
      expect(await assignee()).toBe(outsider.personId)
    },
  )

  carriesOut(
    ['R03.2.1', 'R03.2.2'],
    'a first who is busy asks whether it can wait until a stated time; agreed, that time is the promise',
    async (stage) => {
      const { engineer, contact } = stage
      const { seen, asked, answered, owner } = await taken(stage)
      await mustBe(200, asked(engineer, deferral))
      expect((await answered(engineer, 'agreed', 1)).status).toBe(403)
      await mustBe(200, answered(contact, 'agreed', 1))
      const { items, course } = await seen(engineer)
      expect(items[0]).toMatchObject({ state: 'agreed', until: deferral.until })
      expect(course?.words.zh).toContain('第一责任人')
      expect(await owner()).toBe(engineer.personId)
    },
  )

  carriesOut(
    ['R03.2.3', 'R03.2.6'],
    'what is urgent sends the first to arrange the second; where neither can, the pre-sales manager decides',
    async (stage) => {
      const { engineer, colleague, contact } = stage
      const { seen, asked, answered, owner } = await taken(stage)
      await mustBe(200, asked(engineer, deferral))
      await mustBe(200, answered(contact, 'declined', 1))
      expect((await seen(engineer)).course?.words.zh).toContain('安排第二责任人')
      await mustBe(200, asked(engineer, handOver(colleague)))
      await mustBe(200, answered(colleague, 'declined', 2))
      expect((await seen(engineer)).course?.words.zh).toContain('经理决定')
      expect(await owner()).toBe(engineer.personId)
    },
  )

  carriesOut(
    ['R03.2.4', 'R03.2.5'],
    'where the first cannot arrange it, it is given to the second directly, who asks in the same way',
    async (stage) => {
      const { act, lead, engineer, colleague, contact } = stage
      const { ticketId, seen, asked, answered, owner } = await taken(stage)
      await mustBe(200, asked(engineer, deferral))
      await mustBe(200, answered(contact, 'declined', 1))
      await mustBe(200, act(lead, ticketId, 'assignment', { assigneeId: colleague.personId }))
      await mustBe(200, asked(colleague, deferral))
      await mustBe(200, answered(contact, 'agreed', 2))
      expect((await seen(colleague)).items[1]).toMatchObject({
        state: 'agreed',
        by: { personId: colleague.personId },
      })
      expect(await owner()).toBe(colleague.personId)
    },
  )

  carriesOut(
    ['R03.3.1', 'R03.3.2'],
    'the first contact is on its form: without the call and the size of it, it is not done',
    async ({ procedures, engineer, open }) => {
      const ticketId = await open()
      const begun = await procedures.started(engineer, 'first_contact', { ticketId })
      expect(begun.standing.decision).toMatchObject({ missing: ['called', 'size'] })
      const called = { did: 'filled', boxes: { called: '10:05 已电话联系' } } as const
      const half = await procedures.entered(engineer, begun, called)
      expect(half.row.state).toBe('open')
      const size = { did: 'filled', boxes: { size: '半小时内可解决，不转交' } } as const
      expect((await procedures.entered(engineer, half, size)).row.state).toBe('done')
    },
  )

  carriesOut(
    ['R03.4.1', 'R03.4.2', 'R03.4.3'],
    'an incident is the second’s alone until it is reported; the report is copied to the manager, and the work is the first’s again',
    async (stage) => {
      const { act, engineer, colleague, manager, customer, lead } = stage
      const { ticketId, seen, asked, answered, owner } = await taken(stage)
      const incident = { ...handOver(colleague), kind: 'incident', until: inHours(3) }
      await mustBe(200, asked(engineer, incident))
      await mustBe(200, answered(colleague, 'agreed', 1))
      expect(await owner()).toBe(colleague.personId)
      const pairs = await ask<{ items: PairView[] }>(
        lead,
        `/v1/customers/${customer.id}/responsible`,
      )
      expect(pairs.items.at(-1)?.firstId).toBe(engineer.personId)
      const report = { report: '更换了启动电容，已恢复' }
      await mustBe(200, act(colleague, ticketId, 'agreements/1/report', report))
      expect(await owner()).toBe(engineer.personId)
      expect((await seen(engineer)).items[0]).toMatchObject({
        state: 'returned',
        report: report.report,
        copyTo: { personId: manager.personId },
      })
    },
  )

  carriesOut(
    ['R03.5.1', 'R03.5.3'],
    'a hand-over without scope is not sent; sent, it is the giver’s until it is accepted, and no moment is nobody’s',
    async (stage) => {
      const { engineer, colleague, read } = stage
      const { ticketId, asked, answered, owner } = await taken(stage)
      const { scope: _, ...vague } = handOver(colleague)
      expect((await asked(engineer, vague)).status).toBe(422)
      await mustBe(200, asked(engineer, handOver(colleague)))
      expect(await owner()).toBe(engineer.personId)
      await mustBe(200, answered(colleague, 'agreed', 1))
      const { responsibility }: TicketView = await read(ticketId)
      const held = responsibility.filter(({ personId }) => personId !== null)
      expect(held.at(-1)?.personId).toBe(colleague.personId)
      for (const [index, { to }] of responsibility.slice(0, -1).entries())
        expect(to).toBe(responsibility[index + 1]?.from)
    },
  )

  carriesOut(
    'R03.5.2',
    'an unclear hand-over would be the first’s fault, and the rule says so with its clause',
    async ({ regulation, lead }) => {
      const { ruleSets } = await regulation()
      const id = ruleSets.find(({ key }) => key === 'presales')?.id
      const busy = { firstFree: false, canWait: false, firstFreeLater: false, secondFree: true }
      const facts = { ...busy, handover: 'unclear', unansweredMinutes: null }
      const path = `/v1/rule-sets/${id}/trial` as const
      const { body } = await mustBe<TryOutView>(200, lead.post(path, { facts }))
      expect(JSON.stringify(body.decision)).toContain('first')
      expect(JSON.stringify(body.explanation)).toContain('R03.5.2')
    },
  )

  carriesOut(
    ['R03.6.1', 'R03.6.2'],
    'what is asked of a colleague is followed up when unanswered, and at once where it is urgent',
    async (stage) => {
      const { engineer, lead } = stage
      const { seen, asked, answered } = await taken(stage)
      const request = { kind: 'resource', toId: lead.personId, what: '借用测试机一台' }
      await mustBe(200, asked(engineer, { ...request, urgent: false }))
      const [calm] = (await seen(engineer)).items
      const minutes = (Date.parse(calm?.nextChaseAt ?? '') - Date.parse(calm?.at ?? '')) / 60_000
      expect(minutes).toBe(30)
      await mustBe(200, answered(lead, 'agreed', 1))
      await mustBe(200, asked(engineer, { ...request, urgent: true }))
      const urgent = (await seen(engineer)).items[1]
      const soon = urgent?.nextChaseAt ?? null
      expect((urgent?.chased ?? 0) > 0 || soon === urgent?.at).toBe(true)
    },
  )

  carriesOut(
    ['R03.7.1', 'R03.7.2', 'R03.7.3'],
    'the administrative meeting adopts a revision; it is in the revision record, and in force at once',
    async ({ procedures, regulation, owner, manager, engineer }) => {
      await procedures.fill('administrative_meeting', owner)
      const asked = await procedures.started(manager, 'r03_adoption', { title: '修订第六条' })
      const adopted = { did: 'approved', post: 'administrative_meeting' } as const
      expect((await procedures.enter(engineer, asked, adopted)).status).toBe(403)
      const minutes = { note: '行政会议 2026-11 纪要' }
      expect((await procedures.entered(owner, asked, adopted, minutes)).row.state).toBe('done')

      const path = `/v1/regulations/${(await regulation()).summary.id}` as const
      const { document, version } = await ask<DocumentView>(manager, `${path}/text`)
      const title = { ...document.title, zh: `${document.title.zh}（修订）` }
      const wish = { content: { ...document, title }, note: '修订第六条' }
      const drafted = await mustBe<DraftView>(
        201,
        manager.post(`${path}/drafts`, wish, { version }),
      )
      const submitted = await mustBe<DraftView>(200, step(manager, drafted.body, 'submission'))
      await mustBe(200, pass(owner, submitted.body))
      const after = await ask<DocumentView>(manager, `${path}/text`)
      expect(after.inForceVersion).toBe(2)
      expect(after.revisions[0]).toMatchObject({ version: 2, note: '修订第六条' })
      expect(Date.parse(after.revisions[0]?.validFrom ?? '')).toBeLessThanOrEqual(Date.now())
    },
  )
})
