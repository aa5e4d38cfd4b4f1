import type { ProblemView } from '@bylaw/contract'
import { expect, test } from 'vitest'
import { anyone, signUp } from '../journeys/front-door'

test('a body as deep as a well is refused with words, wherever it is sent', async () => {
  const { owner } = await signUp('larch', { packs: ['R19'] })
  const { body } = await owner.get<{ items: { id: string }[] }>('/v1/rule-sets')
  const well = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`
  const { id } = body.items[0]!
  for (const [path, text] of [
    [`/v1/rule-sets/${id}/try-out`, `{"facts":${well(20_000)}}`],
    [`/v1/rule-sets/${id}/drafts`, `{"note":"x","content":${well(64)}}`],
  ] as const) {
    const answer = await owner.call<ProblemView>('POST', path, { text, version: 1 })
    expect([answer.status, answer.body.errors?.[0]?.code]).toEqual([422, 'too_deep'])
  }
  const infinite = await owner.call<ProblemView>('POST', `/v1/rule-sets/${id}/drafts`, {
    text: '{"note":"x","content":1e999}',
    version: 1,
  })
  expect([infinite.status, infinite.body.errors?.[0]?.code]).toEqual([422, 'too_big'])
  const twice = await owner.call<ProblemView>('POST', `/v1/rule-sets/${id}/drafts`, {
    text: '{"note":"x","content":{"rows":[{"rate":1,"rate":2}]}}',
    version: 1,
  })
  expect(twice.body.errors).toMatchObject([
    { code: 'duplicate_key', pointer: '/content/rows/0/rate' },
  ])
  const shouted = await owner.call<ProblemView>('POST', '/v1/customers', {
    text: '{"name":"a","name":"b","level":"standard"}',
    headers: { 'content-type': 'Application/JSON' },
  })
  expect(shouted.body.errors).toMatchObject([{ code: 'duplicate_key', pointer: '/name' }])
  const signIn = await anyone.call<ProblemView>('POST', '/v1/sign-in', { text: well(65) })
  expect(signIn.body.errors?.[0]?.code).toBe('too_deep')
})

test('of a thousand errors a hundred are named, and the rest are counted', async () => {
  const { owner } = await signUp('birch')
  const { status, body } = await owner.post<ProblemView>(
    '/v1/customers',
    Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`p${index}`, 1])),
  )
  expect(status).toBe(422)
  expect(body.errors).toHaveLength(101)
  // The two fields that are missing count as well.
  expect(body.errors?.at(-1)?.message).toBe('另有 902 处未列出。')
})
