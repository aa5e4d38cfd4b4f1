import type {
  DependentView,
  DraftView,
  ProblemView,
  ProposalsTaken,
  QuestionView,
  RegulationSummary,
  RuleSetView,
} from '@bylaw/contract'
import { beforeAll, expect, test } from 'vitest'
import { type Company, mustBe, signUp } from '../../journeys/front-door'
import { decide, questionOf, ruleSetOf, withoutApproval } from '../asking-under-test'
import { step } from '../drafts/drafting-under-test'

let acme: Company

beforeAll(async () => {
  acme = await signUp('repealasked', { packs: ['R19'] })
  await withoutApproval(acme)
})

/** Has the repeal of a rule set or regulation published. */
async function repeal(of: string, version: number, wish: object = {}): Promise<void> {
  const { body } = await mustBe<DraftView>(
    201,
    acme.owner.post(`/v1/${of}/drafts`, { repeals: true, note: '不再采用', ...wish }, { version }),
  )
  await mustBe(200, step(acme.owner, body, 'submission'))
}

const refused = async (question: QuestionView, value: unknown) => {
  const { status, body } = await decide(acme, question, value)
  const { code, detail } = body as unknown as ProblemView
  return [status, code, detail]
}

test('a rule set that is only begun takes no answer, and says where to give it', async () => {
  const { summary } = await ruleSetOf(acme, 'pay')
  const at = `/v1/regulations/${summary.regulationId}`
  const wish = {
    kind: 'pay',
    key: 'zz_abroad',
    title: { zh: '外派薪酬', en: 'Pay abroad' },
    copyOf: summary.id,
  }
  const { body: draft } = await mustBe<DraftView>(201, acme.owner.post(`${at}/rule-sets`, wish))
  const asked = async () => {
    const { body } = await acme.owner.get<RuleSetView>(`/v1/rule-sets/${draft.ruleSetId}`)
    return body.questions.find(({ key }) => key === 'pay.guarantee_reading')!
  }
  const question = await asked()
  for (const value of [question.options[0]?.value, { any: 'value' }])
    expect(await refused(question, value)).toEqual([
      409,
      'wrong_state',
      expect.stringContaining('尚未施行'),
    ])
  const { id, version } = question
  const { body } = await mustBe<ProposalsTaken>(
    200,
    acme.owner.post(`${at}/proposals`, { questions: [{ id, version }], reason: '例会决定' }),
  )
  expect([body.taken, body.left.map(({ why }) => why.zh)]).toEqual([
    [],
    [expect.stringContaining('尚未施行')],
  ])
  expect((await asked()).decision).toBeNull()
})

test('a repealed rule set is not put in force again by another answer; its past may still be filled', async () => {
  const basis = await questionOf(acme, 'pay', 'pay.proration_basis')
  await mustBe(200, decide(acme, basis, '21.75'))
  const open = await questionOf(acme, 'pay', 'pay.guarantee_reading')
  const { summary } = await ruleSetOf(acme, 'pay')
  await repeal(`rule-sets/${summary.id}`, summary.version)
  const again = await questionOf(acme, 'pay', basis.key)
  for (const value of ['calendar_days', '21.75'])
    expect(await refused(again, value)).toEqual([
      409,
      'wrong_state',
      expect.stringContaining('已经废止'),
    ])
  await mustBe(200, decide(acme, open, open.options[0]?.value))
  expect((await ruleSetOf(acme, 'pay')).summary.repeal?.inEffect).toBe(true)
})

test('rules of a regulation that is going to be repealed are not changed by an answer', async () => {
  const { body } = await acme.owner.get<{ items: RegulationSummary[] }>('/v1/regulations')
  const { id, version } = body.items[0]!
  await repeal(`regulations/${id}`, version, { validFrom: '2099-01-01T00:00:00.000Z' })
  const question = await questionOf(acme, 'piecework', 'piecework.early_application')
  expect(await refused(question, 'refused')).toEqual([
    409,
    'wrong_state',
    expect.stringContaining('制度已经废止'),
  ])
})

test('a regulation written in Chinese only is named by nobody who does not name it', async () => {
  const only = (zh: string) => ({ zh, en: '' })
  const document = {
    title: only('设备检修管理制度'),
    scope: only('检修班全体'),
    owner: only('工程部'),
    clauses: [{ id: 'JS.1', heading: only('总则'), text: only('检修前断电挂牌。') }],
  }
  const { body } = await mustBe<RegulationSummary>(
    201,
    acme.owner.post('/v1/regulations', { firstVersion: 'at_once', code: 'JS', document }),
  )
  const named = await acme.owner.get<{ items: DependentView[] }>(
    `/v1/regulations/${body.id}/dependents`,
  )
  expect(named.body.items).toEqual([])
})
