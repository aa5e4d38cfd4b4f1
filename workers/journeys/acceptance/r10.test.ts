import type { AcknowledgementsView, ConsequenceView, WorkView } from '@bylaw/contract'
import { expect } from 'vitest'
import { bringIn, mustBe, type Person } from '../front-door'
import { ask } from '../story'
import { comesRound, TODAY } from './duty'
import { EVERY_MONTH, formOf, type House, house } from './house'
import { recordedDeed, reviewed, rewarded, rewardsPaid } from './rewarded'
import { scenario } from './scenario'

interface Presales extends House {
  readonly peers: readonly Person[]
}

/** The text names qualifications and proposals without a form of them: the company writes both. */
async function begin(): Promise<Presales> {
  const stage = await house('R10', async ({ decide, takeProposal, write }) => {
    const weights = { self: '10', peer: '20', superior: '50', customer: '20' }
    await decide('appraisal.weights', weights, 'presales_appraisal')
    await decide('appraisal.missing_group', 'renormalise', 'presales_appraisal')
    await decide('procedure.cadence', EVERY_MONTH, 'presales_plan')
    await decide('procedure.cadence', EVERY_MONTH, 'presales_training')
    await decide('procedure.cadence', EVERY_MONTH, 'presales_evaluation')
    for (const key of ['poor_results', 'presales_improvements']) {
      await decide('procedure.remedy_within', 7, key)
      await decide('procedure.remedy_checked_by', 'whoever_found_it', key)
    }
    await takeProposal('reward.worth')
    await takeProposal('reward.approved_by')
    await write('qualification', '任职条件审查', formOf('岗位', '条件', '证明材料'))
    await write('proposal', '技术方案', formOf('客户需求', '方案'))
  })
  const more = ['dan', 'eva'].map((name) =>
    bringIn(stage.owner, `${name}@acceptance-r10.example`, 'engineer'),
  )
  await stage.procedures.fill('manager', stage.manager)
  await stage.procedures.fill('general_manager', stage.owner)
  return { ...stage, peers: [stage.colleague, ...(await Promise.all(more))] }
}

scenario('R10', begin, (carriesOut) => {
  carriesOut(
    ['R10.1.1.1', 'R10.1.2.2', 'R10.1.2.3'],
    'the plan comes round every month by the manager whom the director named, with how far each task is',
    async (stage) => {
      const { lead, engineer, colleague } = stage
      const plan = {
        by: lead,
        people: [engineer, colleague],
        note: '三个投标：两个出方案，一个答疑。',
      }
      await comesRound(stage, 'presales_plan', plan)
    },
  )

  carriesOut(
    ['R10.1.1.2', 'R10.1.2.1'],
    'the director gives work to the manager and the manager to an engineer; engineers give none away',
    async ({ open, act, read, manager, lead, engineer, colleague }) => {
      const ticketId = await open()
      const to = ({ personId }: Person) => ({ assigneeId: personId })
      await mustBe(200, act(manager, ticketId, 'assignment', to(lead)))
      await mustBe(200, act(lead, ticketId, 'assignment', to(engineer)))
      expect((await read(ticketId)).row.assigneeId).toBe(engineer.personId)
      expect((await act(engineer, ticketId, 'assignment', to(colleague))).status).toBe(403)
    },
  )

  carriesOut(
    'R10.1.3.1',
    'an engineer answers what a customer asks before a sale',
    async ({ open, act, read, engineer, contact }) => {
      const ticketId = await open({ type: 'consulting', channel: 'web' }, contact)
      await mustBe(200, act(engineer, ticketId, 'taking'))
      const reply = { kind: 'reply', body: '可以接入，协议是 Modbus TCP。' }
      await mustBe(200, act(engineer, ticketId, 'messages', reply))
      expect((await read(ticketId, contact)).messages.at(-1)?.body).toContain('Modbus')
    },
  )

  carriesOut(
    'R10.1.3.2',
    'a proposal says what is needed and how it is met, and is none with half of it',
    async ({ open, procedures, engineer }) => {
      const ticketId = await open()
      const begun = await procedures.started(engineer, 'proposal', {
        ticketId,
        boxes: { box_1: '两路压力采集' },
      })
      expect(begun.standing.decision).toMatchObject({ missing: ['box_2'] })
      const rest = { did: 'filled', boxes: { box_2: '网关加两只变送器' } } as const
      expect((await procedures.entered(engineer, begun, rest)).row.state).toBe('done')
    },
  )

  carriesOut(
    'R10.1.3.3',
    'who assists after-sales is on record, and the problem stays whose it was',
    async ({ open, act, read, engineer, colleague }) => {
      const ticketId = await open()
      await mustBe(200, act(colleague, ticketId, 'taking'))
      const wish = {
        ...{ what: 'entry', method: 'remote', minutes: 45 },
        ...{ steps: '帮售后核对点表', startedAt: '2026-11-02T01:00:00.000Z' },
      }
      await mustBe(200, act(engineer, ticketId, 'work', wish))
      const { items } = await ask<WorkView>(colleague, `/v1/tickets/${ticketId}/work`)
      expect(items.map(({ personId }) => personId)).toEqual([engineer.personId])
      expect((await read(ticketId)).row.assigneeId).toBe(colleague.personId)
    },
  )

  carriesOut(
    'R10.2.1',
    'whoever takes up a post shows what it requires, and what is missing is named',
    async ({ procedures, lead, engineer }) => {
      const shown = await procedures.started(lead, 'qualification', {
        aboutId: engineer.personId,
        boxes: { box_1: '售前工程师', box_2: '自动化专业，三年现场' },
      })
      expect(shown.standing.decision).toMatchObject({ missing: ['box_3'] })
      const proof = { did: 'filled', boxes: { box_3: '学历与工作证明' } } as const
      expect((await procedures.entered(lead, shown, proof)).row.state).toBe('done')
    },
  )

  carriesOut('R10.2.2', 'training comes round, with who took part', async (stage) => {
    const { lead, engineer, colleague } = stage
    await comesRound(stage, 'presales_training', {
      by: lead,
      people: [engineer, colleague],
      note: '新网关选型',
    })
  })

  carriesOut(
    ['R10.2.3', 'R10.2.4'],
    'the work is appraised, and the excellent are rewarded: proposed upon the result, approved, and paid under its clause',
    async (stage) => {
      const { engineer, peers } = stage
      const sheet = await reviewed(stage, peers, '2026-Q2', '93')
      expect(sheet.result).toMatchObject({ totalPoints: '93', grade: 'excellent' })
      const deed = await recordedDeed(stage, {
        title: '二季度考核优秀',
        text: '方案一次通过率最高。',
        personIds: [engineer.personId],
        appraisalId: sheet.id,
      })
      const given = await rewarded(stage, deed, 'excellent', '300')
      expect(given).toMatchObject({ rewardState: 'given', appraisalId: sheet.id })
      expect(await rewardsPaid(stage, engineer)).toEqual([['300.00', 'R10.2.4']])
    },
  )

  carriesOut(
    ['R10.2.5.1', 'R10.2.5.2'],
    'who did poorly gets a talk and training upon the result, reads why, and what was agreed is followed up',
    async (stage) => {
      const { lead, engineer, peers, procedures } = stage
      const sheet = await reviewed(stage, peers, '2026-Q3', '55')
      expect(sheet.result).toMatchObject({ grade: 'fail' })
      for (const [measure, text] of [
        ['talk', '三次方案返工，周五面谈。'],
        ['training', '参加网关选型补训。'],
      ] as const) {
        const wish = { appraisalId: sheet.id, measure, text }
        const { body } = await mustBe<ConsequenceView>(201, lead.post('/v1/consequences', wish))
        const own = await ask<ConsequenceView>(engineer, `/v1/consequences/${body.id}`)
        expect(own).toMatchObject({ measure, verdict: { text } })
      }
      const followed = await procedures.started(lead, 'poor_results', {
        aboutId: engineer.personId,
        responsibleId: engineer.personId,
        boxes: { talk: '方案先评审再交', training: '十二月补训' },
      })
      const done = await procedures.entered(engineer, followed, { did: 'done', on: TODAY })
      const checked = { did: 'checked', inOrder: true } as const
      expect((await procedures.entered(lead, done, checked)).row.state).toBe('done')
    },
  )

  carriesOut(
    'R10.3.1',
    'the leadership sees who has read the text and who has not',
    async ({ regulation, owner, engineer, colleague }) => {
      const { summary } = await regulation()
      const path = `/v1/regulations/${summary.id}/acknowledgements` as const
      await mustBe(201, engineer.post(path, { version: summary.version }))
      const missing = (await ask<AcknowledgementsView>(owner, path)).items.map(
        (each) => each.personId,
      )
      expect(missing).toContain(colleague.personId)
      expect(missing).not.toContain(engineer.personId)
    },
  )

  carriesOut(
    ['R10.3.2', 'R10.3.3'],
    'the evaluation comes round, and what it finds is improved, carried out and looked at again',
    async (stage) => {
      const { lead, engineer, procedures } = stage
      const evaluation = { by: lead, people: [engineer], note: '方案返工偏多' }
      const evaluated = await comesRound(stage, 'presales_evaluation', evaluation)
      const found = await procedures.started(lead, 'presales_improvements', {
        partOfId: evaluated.row.id,
        responsibleId: engineer.personId,
        boxes: { finding: '返工三次', improvement: '交付前内部评审' },
      })
      const done = await procedures.entered(engineer, found, { did: 'done', on: TODAY })
      const checked = { did: 'checked', inOrder: true } as const
      expect((await procedures.entered(lead, done, checked)).row.state).toBe('done')
    },
  )
})
