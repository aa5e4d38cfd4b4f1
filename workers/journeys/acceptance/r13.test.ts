import type { ProcedureRecordView, TryOutView } from '@bylaw/contract'
import { expect } from 'vitest'
import { mustBe, signUp } from '../front-door'
import { neighbourOf } from '../neighbours'
import { ask } from '../story'
import { comesRound, TODAY } from './duty'
import { EVERY_MONTH, formOf, house } from './house'
import { scenario } from './scenario'

const begin = () =>
  house('R13', async ({ decide, write }) => {
    await decide('procedure.cadence', EVERY_MONTH, 'work_evaluation')
    await decide('procedure.remedy_within', 7)
    await decide('procedure.remedy_checked_by', 'whoever_found_it')
    await write('customer_training', '客户培训记录', formOf('客户', '内容', '参加人员'))
    await write('secrecy', '保密承诺', formOf('本人承诺'))
  })

scenario('R13', begin, (carriesOut) => {
  carriesOut(
    'R13.1.1',
    'an engineer takes a customer’s problem and solves it',
    async ({ open, act, read, engineer, contact }) => {
      const ticketId = await open({ channel: 'web' }, contact)
      await mustBe(200, act(engineer, ticketId, 'taking'))
      const solution = { summary: '更换传感器', steps: ['断电', '更换', '校零'] }
      await mustBe(200, act(engineer, ticketId, 'solution', solution))
      expect((await read(ticketId, contact)).row.state).toBe('solved')
    },
  )

  carriesOut(
    'R13.1.2',
    'an engineer trains a customer, on record, and answers what the customer asks how to do',
    async ({ procedures, open, act, engineer, contact, read }) => {
      const ticketId = await open({ type: 'consulting', channel: 'web' }, contact)
      await mustBe(200, act(engineer, ticketId, 'taking'))
      const guidance = { kind: 'reply', body: '请按手册第三章校零，我稍后电话讲解。' }
      await mustBe(200, act(engineer, ticketId, 'messages', guidance))
      expect((await read(ticketId, contact)).messages.at(-1)?.body).toContain('校零')
      const begun = await procedures.started(engineer, 'customer_training', {
        ticketId,
        boxes: { box_1: '临江水务', box_2: '压力表校零' },
      })
      expect(begun.row.state).toBe('open')
      const held = { did: 'filled', boxes: { box_3: '值班员三人' } } as const
      expect((await procedures.entered(engineer, begun, held)).row.state).toBe('done')
    },
  )

  carriesOut(
    ['R13.1.3', 'R13.3.2'],
    'the supervisor’s watch comes round every day; what it finds is put right by a day and checked by whoever found it',
    async (stage) => {
      const { lead, engineer, colleague, procedures } = stage
      const watch = { by: lead, people: [engineer], note: '两件工单没有记录步骤' }
      const watched = await comesRound(stage, 'daily_watch', watch, 1)
      const found = await procedures.started(lead, 'measures', {
        title: '工单没有记录步骤',
        responsibleId: engineer.personId,
        partOfId: watched.row.id,
        boxes: { problem: '两件工单没有步骤', measure: '补写并复核', owner: '李工' },
      })
      expect(found.partOf?.id).toBe(watched.row.id)
      expect(found.row.dueOn).not.toBeNull()
      const early = { did: 'checked', inOrder: true } as const
      expect((await procedures.enter(lead, found, early)).status).toBe(409)
      const done = await procedures.entered(engineer, found, { did: 'done', on: TODAY })
      expect(done.row.state).toBe('open')
      expect((await procedures.listed(lead, 'mine=true')).map(({ id }) => id)).toContain(
        done.row.id,
      )
      expect((await procedures.enter(engineer, done, early)).status).toBe(403)
      expect((await procedures.enter(colleague, done, early)).status).toBe(403)
      const again = await procedures.entered(lead, done, { did: 'checked', inOrder: false })
      expect(again.row.state).toBe('open')
      const better = await procedures.entered(engineer, again, { did: 'done', on: TODAY })
      expect((await procedures.entered(lead, better, early)).row.state).toBe('done')
      const whole = await ask<ProcedureRecordView>(lead, `/v1/procedure-records/${watched.row.id}`)
      expect(whole.parts.map(({ id, state }) => [id, state])).toEqual([[found.row.id, 'done']])
    },
  )

  carriesOut(
    'R13.1.4',
    'policy is the manager’s to set: an engineer can neither draft nor publish a rule',
    async ({ regulation, manager, engineer }) => {
      const { ruleSets } = await regulation()
      const { id, version } = ruleSets.find(({ key }) => key === 'daily_watch') ?? {}
      const rules = await ask<{ rules: unknown }>(manager, `/v1/rule-sets/${id}`)
      const wish = { content: rules.rules, note: '改为每周' }
      const path = `/v1/rule-sets/${id}/drafts` as const
      const seen = version === undefined ? {} : { version }
      expect((await engineer.post(path, wish, seen)).status).toBe(403)
      expect((await manager.post(path, wish, seen)).status).toBe(201)
    },
  )

  carriesOut(
    'R13.1.5',
    'the manager gives work from one engineer to another, and says who holds which post',
    async (stage) => {
      const { open, act, read, manager, engineer, colleague, regulation, lead } = stage
      const ticketId = await open()
      await mustBe(200, act(engineer, ticketId, 'taking'))
      const wish = { assigneeId: colleague.personId }
      await mustBe(200, act(manager, ticketId, 'assignment', wish))
      expect((await read(ticketId)).row.assigneeId).toBe(colleague.personId)
      const { ruleSets } = await regulation()
      const posts = ruleSets.find(({ key }) => key === 'support_posts')?.id
      const facts = { holders: { engineer: 2, supervisor: 1, manager: 1 } }
      const path = `/v1/rule-sets/${posts}/trial` as const
      const staffed = await mustBe<TryOutView>(200, lead.post(path, { facts }))
      expect(staffed.body.explanation?.trace.value).toBe(true)
    },
  )

  carriesOut(
    ['R13.2.1', 'R13.2.2'],
    'staff undertake secrecy by name; notes never reach a customer, nor anything another customer',
    async ({ procedures, open, act, read, engineer, manager, contact, contactOf, owner }) => {
      const undertaken = await procedures.started(manager, 'secrecy', {
        aboutId: engineer.personId,
        boxes: { box_1: '本人对公司和客户的资料保密。' },
      })
      expect(undertaken.row).toMatchObject({ state: 'done', about: { id: engineer.personId } })
      const ticketId = await open()
      await mustBe(200, act(engineer, ticketId, 'taking'))
      const note = { kind: 'note', body: '客户内网口令另行保管。' }
      await mustBe(200, act(engineer, ticketId, 'messages', note))
      expect((await read(ticketId, contact)).messages.map(({ kind }) => kind)).not.toContain('note')
      const other = await mustBe<{ id: string }>(
        201,
        owner.post('/v1/customers', { name: '东港物流', level: 'standard' }),
      )
      const stranger = await contactOf(other.body.id)
      expect((await stranger.get(`/v1/tickets/${ticketId}`)).status).toBe(404)
      expect((await contact.get('/v1/customers')).status).toBe(403)
      expect((await contact.get('/v1/procedure-records')).status).toBe(403)
    },
  )

  carriesOut(
    'R13.2.3',
    'what the company keeps is closed to other companies, and who did what is on record',
    async (stage) => {
      const { engineer, open, as } = stage
      const ticketId = await open()
      const rival = await neighbourOf(stage, () => signUp('acceptance-r13-rival'))
      expect((await rival.owner.get(`/v1/tickets/${ticketId}`)).status).toBe(404)
      const auditor = await as('auditor')
      const entries = await ask<{ items: { action: string; personId: string }[] }>(
        auditor,
        '/v1/audit',
      )
      expect(entries.items.some(({ action }) => action === 'procedure.checked')).toBe(true)
      expect((await engineer.get('/v1/audit')).status).toBe(403)
    },
  )

  carriesOut(
    'R13.3.1',
    'the work is summed up every month, as the company decided',
    async (stage) => {
      const { manager, lead } = stage
      const evaluation = { by: manager, people: [lead], note: '本月办结 42 件，逾期 2 件。' }
      await comesRound(stage, 'work_evaluation', evaluation)
    },
  )
})
