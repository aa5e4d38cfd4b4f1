import type { ProblemView, QuantityPage, QuantityView } from '@bylaw/contract'
import { instant } from '@bylaw/kernel'
import { expect, test } from 'vitest'
import { scopeOf } from '../appraisals/reviewing-under-test'
import { OCTOBER_LINES, type PayingCompany } from '../journeys/paying-company'
import { scopeWith } from '../scope'
import { verifyQuantity } from './verify-quantity'

/** What is claimed of work that is verified too early, or that somebody else reported as well. */
export function verifyingClaims(company: () => PayingCompany): void {
  const report = (wish: object = {}) =>
    company().welder.post<QuantityView & ProblemView>('/v1/quantities', {
      projectId: company().project.id,
      personId: company().welder.personId,
      month: '2026-09',
      lines: OCTOBER_LINES,
      ...wish,
    })

  test('of a month that has not begun are neither reported nor verified', async () => {
    const { status, body } = await report({ month: '2099-01' })
    expect([status, body.errors?.[0]?.pointer]).toEqual([422, '/month'])
    const { id } = (await report({ lines: [{ ...OCTOBER_LINES[0], metres: '42' }] })).body
    const scope = scopeWith(await scopeOf(company().manager), {
      now: instant(Date.parse('2026-08-31T15:59:59Z')),
    })
    await expect(verifyQuantity(scope, id, 1, {})).rejects.toThrow(/state|状态/)
    // A second later September has begun in Shanghai.
    await verifyQuantity(scopeWith(scope, { now: instant(scope.now + 1_000) }), id, 1, {})
  })

  test('equal to somebody else’s are verified with a word on which other piece they are', async () => {
    const line = { ...OCTOBER_LINES[0], metres: '77.5' }
    const mine = (await report({ month: '2026-10', lines: [line] })).body
    const newcomer = { month: '2026-10', personId: company().newcomer.personId }
    const theirs = (await report({ ...newcomer, lines: [line] })).body
    const other = { ...line, diameterMm: 63 }
    const apart = (await report({ ...newcomer, lines: [other] })).body
    const page = (await company().manager.get<QuantityPage>(`/v1/quantities/${mine.id}`)).body
    expect(page.alike).toMatchObject([{ id: theirs.id, state: 'reported' }])
    const verify = ({ id }: QuantityView, wish?: object) =>
      company().manager.post<QuantityView & ProblemView>(
        `/v1/quantities/${id}/verification`,
        wish,
        {
          version: 1,
        },
      )
    expect((await verify(apart)).status).toBe(200)
    const unsaid = await verify(mine)
    expect([unsaid.status, unsaid.body.errors?.[0]?.pointer]).toEqual([422, '/anotherPiece'])
    const said = await verify(mine, { anotherPiece: '东侧管沟 K1+200 起' })
    expect(said.body).toMatchObject({ state: 'verified', anotherPiece: '东侧管沟 K1+200 起' })
  })

  test('reported twice by one person are verified a second time only as another piece', async () => {
    const line = { ...OCTOBER_LINES[0], metres: '123.4' }
    const first = (await report({ lines: [line] })).body
    const verify = ({ id }: QuantityView, wish?: object) =>
      company().manager.post<QuantityView & ProblemView>(
        `/v1/quantities/${id}/verification`,
        wish,
        { version: 1 },
      )
    // A statement is not beside itself.
    expect((await verify(first)).status).toBe(200)
    const again = (await report({ lines: [line] })).body
    const page = (await company().manager.get<QuantityPage>(`/v1/quantities/${again.id}`)).body
    expect(page.alike).toMatchObject([
      { id: first.id, state: 'verified', person: { id: company().welder.personId } },
    ])
    const unsaid = await verify(again)
    expect([unsaid.status, unsaid.body.errors?.[0]?.pointer]).toEqual([422, '/anotherPiece'])
    const said = await verify(again, { anotherPiece: '西侧管沟' })
    expect(said.body).toMatchObject({ state: 'verified', anotherPiece: '西侧管沟' })
  })
}
