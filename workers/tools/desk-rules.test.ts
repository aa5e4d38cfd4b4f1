import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import type { DeskRuleVersion, ProblemView } from '@bylaw/contract'
import { beforeAll, expect, test } from 'vitest'
import { deskName } from '../desk/desk-name'
import { type Company, mustBe, type Person, signUp } from '../journeys/front-door'

interface List<Item> {
  readonly items: readonly Item[]
}

let ours: Company
let engineer: Person
let lead: Person

beforeAll(async () => {
  ours = await signUp('rules-ours')
  engineer = await ours.as('engineer')
  lead = await ours.as('lead')
  // Its Desk is there: what is written from now on is pushed to it.
  await mustBe(200, engineer.get('/v1/tickets'))
}, 60_000)

test('a rule is kept as it read at each version; only managers write rules', async () => {
  const wish = {
    name: '投诉提示',
    when: { by: 'time', since: 'opened', minutes: 30, counted: 'wall' },
    conditions: [],
    actions: [{ do: 'note', text: { zh: '半小时' } }],
    language: 'zh',
  }
  expect((await lead.post('/v1/desk-rules', wish)).status).toBe(403)
  const bad = { ...wish, actions: [{ do: 'note', text: { zh: '{{agent.name}}' } }] }
  const refused = await ours.owner.post<ProblemView>('/v1/desk-rules', bad)
  expect(refused.body.errors?.[0]).toMatchObject({
    pointer: '/actions/0/text/zh',
    code: 'by_hand_only',
  })
  const taking = { ...wish, actions: [{ do: 'take' }] }
  expect((await ours.owner.post('/v1/desk-rules', taking)).status).toBe(422)
  const { id } = (await mustBe<{ id: string }>(201, ours.owner.post('/v1/desk-rules', wish))).body
  const change = { actions: [{ do: 'priority', priority: 'high' }] }
  await mustBe(200, ours.owner.patch(`/v1/desk-rules/${id}`, change, { version: 1 }))
  const { body } = await engineer.get<List<DeskRuleVersion>>(`/v1/desk-rules/${id}/versions`)
  expect(body.items.map(({ version, actions }) => [version, actions[0]?.do])).toEqual([
    [2, 'priority'],
    [1, 'note'],
  ])
})

test('a Desk that missed the news finds every tool in its shard, as it was pushed', async () => {
  const desk = env.DESK.getByName(deskName(ours.companyId))
  const copies = () =>
    runInDurableObject(desk, (_, { storage }) =>
      storage.sql
        .exec<{ body: string }>('SELECT * FROM tools ORDER BY id')
        .toArray()
        .map(({ body, ...copy }) => ({ ...copy, ...JSON.parse(body) })),
    )
  const pushed = await copies()
  expect(pushed).toHaveLength(1)
  await runInDurableObject(desk, (_, { storage }) => {
    storage.sql.exec('DELETE FROM tools')
  })
  await desk.lookAfter(Date.now(), { members: 0, customers: 0, rules: 0, staffing: 0, tools: 0 })
  expect(await copies()).toEqual(pushed)
})
