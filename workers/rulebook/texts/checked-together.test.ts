import type { DraftChecks, DraftView, RegulationView } from '@bylaw/contract'
import { expect, test } from 'vitest'
import { mustBe, signUp } from '../../journeys/front-door'
import { step } from '../drafts/drafting-under-test'
import { batchesOf, begun, documentOf, regulation, textOf } from '../drafts/whole-under-test'

test('however many rule sets follow from a regulation, a draft of its text is checked in as many batches', async () => {
  const { owner } = await signUp('together', { packs: [] })
  const of = await regulation(owner, 'X', [])
  const content = documentOf('X', '新文')
  const [clause] = content.clauses
  const other = { ...content, clauses: [{ ...clause, id: 'X.2' }] }
  const text = await textOf(owner, of, 'X', { content: other })
  const inForce = async (kind: string) =>
    mustBe<DraftView>(200, step(owner, await begun(owner, of, kind, kind), 'submission'))
  const checking = () =>
    batchesOf(() => mustBe<DraftChecks>(200, owner.get(`/v1/drafts/${text.id}/checks`)))

  await inForce('survey')
  const withOne = await checking()
  for (const kind of ['formula', 'escalation', 'triage']) await inForce(kind)
  const { body } = await owner.get<RegulationView>(`/v1/regulations/${of}`)
  expect([body.ruleSets.length, await checking()]).toEqual([4, withOne])
})
