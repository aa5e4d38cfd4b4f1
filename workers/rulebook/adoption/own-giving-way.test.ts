import type { DraftView, RegulationView, RuleSetView } from '@bylaw/contract'
import { expect, test } from 'vitest'
import { mustBe, type Person, signUp } from '../../journeys/front-door'
import { contestedIn, handedOver, regulationOf, ruleSetOf } from '../asking-under-test'
import { step } from '../drafts/drafting-under-test'
import { begun, LOOK, regulation, textOf } from '../drafts/whole-under-test'

const settle = [{ kind: 'sla', key: 'support', prevails: 'adopted' }]

/** Has every sentence of drafted rules rest on one clause. */
async function citing(owner: Person, draft: DraftView, clause: string): Promise<DraftView> {
  const { sentences } = (await owner.get<RuleSetView>(`/v1/rule-sets/${draft.ruleSetId}`)).body
  const citations = Object.fromEntries(sentences.map(({ rule }) => [rule, [clause]]))
  const wish = { content: draft.content, citations, note: '起草' }
  const { version } = draft
  return (await mustBe<DraftView>(200, owner.put(`/v1/drafts/${draft.id}`, wish, { version }))).body
}

test.each([
  ['at once', 'ownatonce', []],
  ['once that has passed', 'ownpassed', LOOK],
])(
  'a clause of one’s own whose rules a pack takes over %s says by whom, until it is written anew',
  async (_, handle, path) => {
    const company = await signUp(handle)
    const { owner } = company
    const passed = async (draft: DraftView) =>
      path.length > 0
        ? handedOver(company)
        : void (await mustBe(200, step(owner, draft, 'submission')))
    const of = await regulation(owner, 'XY', path)
    const draft = await begun(owner, of, 'sla', 'own')
    await passed(await citing(owner, draft, 'XY.1'))
    const own = async () => (await owner.get<RegulationView>(`/v1/regulations/${of}`)).body
    const contested = async () => contestedIn(await own(), await ruleSetOf(company, 'sla'))
    expect(await contested()).toEqual([])

    await mustBe(201, owner.post('/v1/packs/R06/adoption', { settle }))
    if (path.length > 0) await handedOver(company)
    expect(await contested()).toEqual(['XY.1 gives way to R06'])
    const pack = contestedIn(await regulationOf(company, 'R06'), await ruleSetOf(company, 'sla'))
    expect(pack).toContain('R06.2.1 prevails over XY')

    await passed(await textOf(owner, of, 'XY'))
    expect(await contested()).toEqual([])
  },
)

test('rules that were repealed by then have lost nothing', async () => {
  const company = await signUp('ownrepealed')
  const { owner } = company
  const of = await regulation(owner, 'XZ', [])
  const draft = await begun(owner, of, 'sla', 'support')
  await mustBe(200, step(owner, await citing(owner, draft, 'XZ.1'), 'submission'))
  const { body: repeal } = await mustBe<DraftView>(
    201,
    owner.post(
      `/v1/rule-sets/${draft.ruleSetId}/drafts`,
      { repeals: true, note: '废止' },
      { version: 2 },
    ),
  )
  await mustBe(200, step(owner, repeal, 'submission'))
  await mustBe(201, owner.post('/v1/packs/R06/adoption', { settle }))
  const { summary } = await ruleSetOf(company, 'sla')
  expect(summary.id).toBe(draft.ruleSetId)
  const own = (await owner.get<RegulationView>(`/v1/regulations/${of}`)).body
  expect(own.clauses.flatMap(({ contested }) => contested)).toEqual([])
})
