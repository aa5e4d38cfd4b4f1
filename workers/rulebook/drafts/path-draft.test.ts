import type {
  ApprovalPath,
  DraftChecks,
  DraftDiffView,
  DraftView,
  RegulationView,
} from '@bylaw/contract'
import { beforeAll, expect, test } from 'vitest'
import { type Company, mustBe, type Person, signUp } from '../../journeys/front-door'
import { pathSent, ruleSetOf } from '../asking-under-test'
import { pass, step } from './drafting-under-test'

let acme: Company
let lead: Person
let at: `/v1/regulations/${string}`

beforeAll(async () => {
  acme = await signUp('pathdraft', { packs: ['R19'] })
  lead = await acme.as('lead')
  at = `/v1/regulations/${(await ruleSetOf(acme, 'piecework')).summary.regulationId}`
})

const regulation = async () => (await acme.owner.get<RegulationView>(at)).body
const BY_OWNER: ApprovalPath = [{ name: { zh: '批准', en: 'Approval' }, roles: ['owner'] }]

async function drafted(steps: ApprovalPath, note = '规模尚小，暂不设审核人'): Promise<DraftView> {
  const version = (await regulation()).approvalPathVersion
  const wish = { steps, note }
  const read = await mustBe<DraftView>(201, acme.owner.post(`${at}/path-drafts`, wish, { version }))
  return read.body
}

test('emptying a path passes the path that stands, and says beforehand what it comes to', async () => {
  const draft = await drafted([])
  expect(draft.path.map(({ name }) => name.zh)).toEqual(['审核人', '总裁'])
  expect((await step(acme.owner, draft, 'submission')).body.code).toBe('nobody_to_pass')
  expect((await regulation()).approvalPath).toHaveLength(2)

  const { findings } = (await acme.owner.get<DraftChecks>(`/v1/drafts/${draft.id}/checks`)).body
  expect(findings.map(({ code }) => code)).toEqual(['nobody_checks'])
  const diff = (await acme.owner.get<DraftDiffView>(`/v1/drafts/${draft.id}/diff`)).body.basedOn
  expect(diff.sentences.flatMap(({ before }) => before?.zh ?? [])).toEqual([
    '第 1 级“审核人”：部门经理、组长、人事、财务（任一人）',
    '第 2 级“总裁”：企业所有者（任一人）',
  ])
  expect(diff.sentences.flatMap(({ after }) => after?.zh ?? [])).toEqual([
    '没有审批环节，提交即发布。',
  ])
})

test('a reason that says nothing is none', async () => {
  const { approvalPathVersion: version } = await regulation()
  const wish = { steps: [], note: 'x' }
  expect((await acme.owner.post(`${at}/path-drafts`, wish, { version })).status).toBe(422)
  const draft = await drafted([])
  expect((await step(acme.owner, draft, 'lone-submission', { reason: '急用' })).status).toBe(422)
})

test('whoever may not begin one neither edits nor sends it, and it is of now', async () => {
  const draft = await drafted([])
  const edit = (by: Person, wish: object) =>
    by.put<DraftView & { errors?: { pointer: string }[] }>(`/v1/drafts/${draft.id}`, wish, {
      version: draft.version,
    })
  const wish = { content: BY_OWNER, note: '由我来定审批人' }
  expect((await edit(lead, wish)).status).toBe(403)
  expect((await step(lead, draft, 'submission')).status).toBe(403)
  expect(
    (await edit(acme.owner, { ...wish, validFrom: '2099-01-01T00:00:00.000Z' })).body.errors,
  ).toMatchObject([{ pointer: '/validFrom' }])
  expect((await edit(acme.owner, { ...wish, content: [{ roles: [] }] })).status).toBe(422)
  expect((await edit(acme.owner, wish)).body.content).toEqual(BY_OWNER)
})

test('what was passed is kept with its signatures, and so is the path it ended', async () => {
  const late = await drafted([])
  const sent = await pathSent(acme, at.slice('/v1/regulations/'.length), BY_OWNER)
  expect([sent.state, sent.waitsAt]).toEqual(['in_approval', 0])
  const done = await mustBe<DraftView>(200, pass(lead, sent))
  expect([done.body.state, done.body.publishedVersion]).toEqual(['published', 2])

  const now = await regulation()
  expect([now.approvalPath, now.approvalPathVersion]).toEqual([BY_OWNER, 2])
  expect(now.approvalPathVerdicts).toMatchObject([
    { step: { zh: '审核人' }, personId: lead.personId },
    { step: { zh: '总裁' }, personId: acme.owner.personId, alone: true },
  ])
  expect(now.formerPaths).toMatchObject([
    { version: 1, steps: [{ name: { zh: '审核人' } }, {}], reason: null, verdicts: [] },
  ])

  expect((await step(acme.owner, late, 'submission')).status).toBe(412)
  const rebased = await acme.owner.get<{ basedOn: number }>(`/v1/drafts/${late.id}/rebase`)
  expect(rebased.body.basedOn).toBe(2)
})

test('without a path, a draft is in force for who may publish, and for nobody else', async () => {
  const emptied = await pathSent(acme, at.slice('/v1/regulations/'.length), [])
  expect(emptied.state).toBe('published')
  const { summary, rules } = await ruleSetOf(acme, 'piecework')
  const { body } = await mustBe<DraftView>(
    201,
    lead.post(
      `/v1/rule-sets/${summary.id}/drafts`,
      { content: { ...(rules as object), statementDay: 8 }, note: '改报量日' },
      { version: summary.version },
    ),
  )
  expect((await step(lead, body, 'submission')).status).toBe(403)
  const same = { content: rules, note: '复核单价' }
  const { body: unchanged } = await mustBe<DraftView>(
    201,
    lead.post(`/v1/rule-sets/${summary.id}/drafts`, same, { version: summary.version }),
  )
  expect((await step(acme.owner, unchanged, 'submission')).body.detail).toMatch(
    /^草案与现行内容相同/,
  )
  expect((await step(acme.owner, body, 'submission')).body.state).toBe('published')
})
