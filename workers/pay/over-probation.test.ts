import type { PayRunView } from '@bylaw/contract'
import { expect, test } from 'vitest'
import { bringIn, mustBe } from '../journeys/front-door'
import { employ } from '../journeys/paying-company'
import { approve, calculate, decidedCompany, startRun } from './paying'

test('a run names who is on probation after its longest, and is approved all the same', async () => {
  const yew = await decidedCompany('yew')
  const { owner, finance, manager } = yew
  const person = await bringIn(owner, 'long@yew.example', 'engineer')
  await employ(owner, person, { from: '2026-07-15', status: 'probation' })
  await employ(owner, person, { from: '2026-09-01', status: 'probation' })
  const { body: run } = await mustBe(200, calculate(finance, await startRun(yew, '2026-10')))
  const over = { personId: person.personId, personName: 'long', until: '2026-10-14' }
  expect([run.state, run.overProbation]).toEqual(['calculated', [over]])
  const read = (id: string) => mustBe<PayRunView>(200, finance.get(`/v1/pay-runs/${id}`))
  expect((await read(run.id)).body.overProbation).toEqual([over])
  const { body: approved } = await mustBe(200, approve(manager, run))
  expect([approved.overProbation, (await read(run.id)).body.overProbation]).toEqual([[], []])
})
