import type { MeView, ProblemView, SessionView } from '@bylaw/contract'
import { describe, expect, test } from 'vitest'
import { anyone, PASSWORD, personOf, signUp } from '../journeys/front-door'

const problem = (body: unknown) => {
  const { request_id: _, ...rest } = body as ProblemView
  return rest
}

describe('signing up', () => {
  test('a company’s owner is signed in at once, and is who they said', async () => {
    const { owner, companyId } = await signUp('larch')
    const { body } = await owner.get<MeView>('/v1/me')
    expect(body.company).toEqual({
      id: companyId,
      name: 'larch Ltd',
      zone: 'Asia/Shanghai',
      language: 'zh',
      currency: 'CNY',
    })
    expect(body.person).toMatchObject({ role: 'owner', email: 'owner@larch.example', version: 1 })
  })
})

describe('signing in', () => {
  test('the right password opens a session, a wrong one does not', async () => {
    await signUp('birch')
    const good = await anyone.post<SessionView>('/v1/sign-in', {
      email: 'Owner@birch.example',
      password: PASSWORD,
    })
    expect(good.status).toBe(200)
    expect((await personOf(good.body, '').get('/v1/me')).status).toBe(200)
    const bad = await anyone.post('/v1/sign-in', {
      email: 'owner@birch.example',
      password: `${PASSWORD}!`,
    })
    expect(bad.status).toBe(401)
  })

  test('an unknown address and a wrong password get the same answer', async () => {
    await signUp('rowan')
    const attempt = (email: string) =>
      anyone.post('/v1/sign-in', { email, password: 'not the password at all' })
    const [wrong, unknown] = [
      await attempt('owner@rowan.example'),
      await attempt('nobody@rowan.example'),
    ]
    expect(wrong.status).toBe(unknown.status)
    expect(problem(wrong.body)).toEqual(problem(unknown.body))
  })
})
