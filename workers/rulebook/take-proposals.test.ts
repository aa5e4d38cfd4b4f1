import { env } from 'cloudflare:workers'
import type { ProposalsTaken, QuestionView } from '@bylaw/contract'
import { beforeAll, expect, test } from 'vitest'
import { type Company, signUp } from '../journeys/front-door'
import { decide, questionOf, ruleSetOf } from './asking-under-test'

let elm: Company
let other: Company

beforeAll(async () => {
  ;[elm, other] = await Promise.all([
    signUp('elm', { packs: ['R19'] }),
    signUp('other', { packs: ['R05'] }),
  ])
})

const take = (questions: readonly QuestionView[], by = elm.owner) =>
  by.post<ProposalsTaken>(`/v1/regulations/${questions[0]?.regulationId}/proposals`, {
    questions: questions.map(({ id, version }) => ({ id, version })),
    reason: 'the directors’ meeting',
  })

const isOpen = ({ decision, proposed }: QuestionView) => decision === null && proposed !== undefined

test('proposals are taken by whoever may decide, of the company’s own questions', async () => {
  const open = await questionOf(elm, 'pay', 'pay.guarantee_reading')
  expect((await take([open], await elm.as('engineer'))).status).toBe(403)
  expect((await take([open], other.owner)).status).toBe(404)
  expect((await questionOf(elm, 'pay', open.key)).decision).toBeNull()
})

test('what somebody has decided, answers in a draft, or has no proposal, is left alone and named', async () => {
  const basis = await questionOf(elm, 'pay', 'pay.proration_basis')
  const minimum = await questionOf(elm, 'pay', 'pay.legal_minimum')
  const open = await questionOf(elm, 'pay', 'pay.guarantee_reading')
  const level = await questionOf(elm, 'pay', 'pay.level_8_base')
  await decide(elm, basis, '21.75')
  await decide(elm, level, 990_000)
  const { body } = await take([basis, minimum, open, level])
  expect([body.taken, body.left.map(({ questionId, why }) => [questionId, why.zh])]).toEqual([
    [open.id],
    [
      [basis.id, '已由他人决定。'],
      [minimum.id, '没有可直接采用的建议。'],
      [level.id, '已有一份草案回答这一问题，请先处理那份草案。'],
    ],
  ])
  expect((await ruleSetOf(elm, 'pay')).rules).toMatchObject({
    prorationBasis: '21.75',
    legalMinimumFen: null,
  })
})

/** Its rules hold `waits`, as they were adopted: a later pack may propose something else. */
async function proposesNow(key: string, value: unknown) {
  for (const shard of [env.SHARD_01, env.SHARD_02])
    await shard
      .prepare('UPDATE questions SET proposed = ? WHERE key = ?')
      .bind(JSON.stringify(value), key)
      .run()
}

test('a figure that nobody could choose from options passes the path, proposed or not', async () => {
  await proposesNow('pay.legal_minimum', 2_490_00)
  const asked = await questionOf(elm, 'pay', 'pay.legal_minimum')
  expect([asked.holds, asked.options]).toEqual(['on_path', []])
  const { body } = await take([asked])
  expect(body).toMatchObject({
    taken: [],
    left: [{ questionId: asked.id, why: { zh: '不在给出的选项之内，属于修改规则，须单独决定。' } }],
  })
  expect((await ruleSetOf(elm, 'pay')).rules).toMatchObject({ legalMinimumFen: null })
})

test('a rule set gets one version, and keeps what it says otherwise by now', async () => {
  await proposesNow('piecework.early_application', 'refused')
  const before = await ruleSetOf(elm, 'piecework')
  const standing = before.questions.filter(({ standing }) => standing === 'otherwise')
  expect(standing.map(({ key, held }) => [key, held])).toEqual([
    ['piecework.early_application', 'waits'],
  ])
  expect(before.questions.find(({ key }) => key === 'piecework.day_rate_steps')?.standing).toBe(
    'by_proposal',
  )
  const asked = before.questions.filter(isOpen)
  const { body } = await take(asked)
  const left = asked.filter(({ id }) => body.left.some(({ questionId }) => questionId === id))
  expect(left.map(({ key }) => key)).toEqual(['piecework.early_application'])
  const taken = asked.filter((each) => !left.includes(each))
  expect(body.taken.toSorted()).toEqual(taken.map(({ id }) => id).toSorted())
  expect(taken.length).toBeGreaterThan(3)
  const after = await ruleSetOf(elm, 'piecework')
  expect(after.summary.version).toBe(before.summary.version + 1)
  expect(after.versions.at(-1)).toMatchObject({ note: 'the directors’ meeting' })
  for (const { id, proposed } of taken)
    expect(after.questions.find((each) => each.id === id)?.decision).toMatchObject({
      value: proposed,
      decidedBy: 'elm owner',
    })
  expect(await questionOf(elm, 'piecework', 'piecework.early_application')).toMatchObject({
    decision: null,
  })
})
