import type { ProblemView } from '@bylaw/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import { scopeOf } from '../appraisals/reviewing-under-test'
import { bringIn, type Company, mustBe, type Person, signUp } from '../journeys/front-door'
import { type Scope, scopeWith } from '../scope'
import { addEmployment } from './add-employment'
import { changePerson } from './change-person'

let larch: Company
beforeAll(async () => {
  larch = await signUp('larch')
})

const said = async (answer: ReturnType<Person['post']>) => {
  const { status, body } = await answer
  return [status, (body as ProblemView).detail]
}
const NONE = [409, expect.stringContaining('审计人员只查阅')]

test('no employment begins of who audits, and who audits has no account that pay goes to', async () => {
  const { personId } = await larch.as('auditor')
  const path = `/v1/people/${personId}` as const
  const wish = { from: '2026-08-01', status: 'contractor' }
  expect(await said(larch.owner.post(`${path}/employments`, wish))).toEqual(NONE)
  const account = { bank: '江州银行', number: '62220009', holder: 'auditor' }
  expect(await said(larch.owner.post(`${path}/bank-accounts`, account))).toEqual(NONE)
})

test('whoever is employed audits once the last day is over; what is of the days before is put right', async () => {
  const { owner } = larch
  const nan = await bringIn(owner, 'nan@larch.example', 'engineer')
  const path = `/v1/people/${nan.personId}` as const
  const record = (from: string, status: string) =>
    owner.post(`${path}/employments`, { from, status })
  await mustBe(201, record('2026-08-01', 'contractor'))
  const audits = () => owner.patch(path, { role: 'auditor' }, { version: 1 })
  expect(await said(audits())).toEqual([409, expect.stringContaining('请先登记离职')])
  await mustBe(201, record('2026-09-01', 'left'))
  await mustBe(200, audits())

  const correct = (day: string, from: string, status: string) => {
    const wish = { instead: { from, status }, reason: '登记有误' }
    return owner.post(`${path}/employments/${day}/correction`, wish, { version: 1 })
  }
  await mustBe(200, correct('2026-08-01', '2026-08-02', 'contractor'))
  expect(await said(correct('2026-09-01', '2026-09-01', 'contractor'))).toEqual(NONE)
  expect(await said(record('2026-10-01', 'contractor'))).toEqual(NONE)
  const account = { bank: '江州银行', number: '62220009', holder: 'nan' }
  await mustBe(201, owner.post(`${path}/bank-accounts`, account))
})

describe('of an employment and the role of an auditor that meet, the later one is refused', () => {
  const wish = { from: '2026-08-01', status: 'contractor' } as const
  const nobody = async (handle: string) =>
    (await bringIn(larch.owner, `${handle}@larch.example`, 'engineer')).personId

  test('an employment', async () => {
    const personId = await nobody('adds')
    const scope = await scopeOf(await larch.as('hr'))
    const batch: Scope['shard']['batch'] = async (queries) => {
      const audits = { role: 'auditor' }
      await mustBe(200, larch.owner.patch(`/v1/people/${personId}`, audits, { version: 1 }))
      return scope.shard.batch(queries)
    }
    const shard = { ...scope.shard, batch }
    // The change goes through that door; what is read before it goes through their own.
    const late = new Proxy(scope, {
      get: (whole, name) => (name === 'shard' ? shard : Reflect.get(whole, name)),
    })
    await expect(addEmployment(late, personId, wish)).rejects.toMatchObject({ code: 'wrong_state' })
    expect(await scope.people.employmentsOf(personId)).toEqual([])
  })

  test('the role', async () => {
    const personId = await nobody('turns')
    const scope = await scopeOf(larch.owner)
    const employmentsOf: Scope['people']['employmentsOf'] = async (id) => {
      const read = await scope.people.employmentsOf(id)
      await mustBe(201, larch.owner.post(`/v1/people/${personId}/employments`, wish))
      return read
    }
    const late = scopeWith(scope, { people: { ...scope.people, employmentsOf } })
    const audits = changePerson(late, personId, 1, { role: 'auditor' })
    await expect(audits).rejects.toMatchObject({ code: 'stale_version' })
    expect((await scope.people.read(personId))?.role).toBe('engineer')
  })
})
