import type { DraftView, ProblemView, RuleKindView } from '@bylaw/contract'
import { beforeAll, expect, test } from 'vitest'
import { mustBe, type Person, signUp } from '../journeys/front-door'
import { step } from './drafts/drafting-under-test'
import { batchesOf, begun, regulation } from './drafts/whole-under-test'

let owner: Person
let [here, elsewhere]: string[] = []
beforeAll(async () => {
  owner = (await signUp('rulekinds')).owner
  here = await regulation(owner, 'RA', [])
  elsewhere = await regulation(owner, 'RB', [])
  for (const kind of ['survey', 'escalation'])
    await mustBe(200, step(owner, await begun(owner, here, kind, 'one'), 'submission'))
})

const kindsIn = (of = '') =>
  owner.get<{ items: RuleKindView[] } & ProblemView>(`/v1/rule-kinds?regulationId=${of}`)
const rivalIn = async (of: string | undefined, kind: string) =>
  (await mustBe(200, kindsIn(of))).body.items.find((each) => each.kind === kind)?.rival

test('rules whose changes nobody signs for keep only those of their own regulation from beginning', async () => {
  expect(await rivalIn(here, 'survey')).toMatchObject({ zh: expect.stringContaining('已有同类') })
  expect(await rivalIn(elsewhere, 'survey')).toBeNull()
})

test('rules of a kind that decide side by side keep none from beginning', async () => {
  expect(await rivalIn(here, 'escalation')).toBeNull()
})

test('what stands in the way in a regulation that is not there, nobody can say', async () => {
  const { status, body } = await kindsIn(`reg_${'0'.repeat(26)}`)
  expect([status, body.code]).toEqual([404, 'not_found'])
})

test('a draft of rules that decide side by side is read without asking when they do', async () => {
  const draft = await begun(owner, here ?? '', 'escalation', 'two')
  const read = () => batchesOf(() => mustBe(200, owner.get(`/v1/drafts/${draft.id}`)))
  const open = await read()
  await mustBe<DraftView>(200, step(owner, draft, 'withdrawal'))
  // What an open one answers takes two; a withdrawn one answers nothing.
  expect(open).toBe((await read()) + 2)
})
