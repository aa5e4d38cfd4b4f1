import type { CustomerView, ProblemView } from '@bylaw/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import { anyone, type Company, signUp } from './front-door'

let larch: Company
beforeAll(async () => {
  larch = await signUp('larch')
})

const shown = ({ status, body }: { status: number; body: ProblemView }) => [status, body.code]

describe('a request that cannot be accepted is told', () => {
  test('that it is not JSON', async () => {
    const answer = await larch.owner.call<ProblemView>('POST', '/v1/customers', {
      text: '{"name":',
    })
    expect(shown(answer)).toEqual([400, 'malformed_request'])
  })

  test('that it is not called JSON', async () => {
    const answer = await larch.owner.call<ProblemView>('POST', '/v1/customers', {
      text: 'name=x',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
    expect(shown(answer)).toEqual([400, 'malformed_request'])
  })

  test('each place that is wrong, in the reader’s language, unknown properties too', async () => {
    const wish = { name: '', level: 'key', 'a/b': 1, companyId: 'com_other' }
    const { status, body } = await larch.owner.post<ProblemView>('/v1/customers', wish)
    expect(status).toBe(422)
    expect(body.title).toBe('内容有误，请按提示修改。')
    expect(body.errors).toEqual([
      { pointer: '/name', code: 'too_small', message: '请填写此项。' },
      { pointer: '/a~1b', code: 'unknown_property', message: '没有这个字段。' },
      { pointer: '/companyId', code: 'unknown_property', message: '没有这个字段。' },
    ])
  })

  test('which part of the query', async () => {
    const { status, body } = await larch.owner.get<ProblemView>('/v1/customers?limit=0')
    expect(status).toBe(422)
    expect(body.errors?.map(({ pointer }) => pointer)).toEqual(['/query/limit'])
  })

  test('that a cursor is not one of ours', async () => {
    for (const cursor of ['x', btoa('{}'), btoa('[1,2,3,4]'), btoa('[{}]')]) {
      const { body } = await larch.owner.get<ProblemView>(`/v1/audit?cursor=${cursor}`)
      expect(body.errors?.[0]?.code).toBe('unknown_cursor')
    }
  })

  test.each([
    ['', 'too_small'],
    ['k'.repeat(256), 'too_big'],
  ])('that its idempotency key is of no use', async (key, code) => {
    const wish = { name: '没有写下的客户', level: 'key' }
    const { status, body } = await larch.owner.post<ProblemView>('/v1/customers', wish, {
      headers: { 'idempotency-key': key },
    })
    expect([status, body.errors?.map((error) => [error.pointer, error.code])]).toEqual([
      422,
      [['/header/idempotency-key', code]],
    ])
    const { body: page } = await larch.owner.get<{ items: { name: string }[] }>('/v1/customers')
    expect(page.items.map(({ name }) => name)).not.toContain(wish.name)
  })

  test('that it is too large', async () => {
    const wish = { name: 'x'.repeat(1_100_000), level: 'key' }
    expect(shown(await larch.owner.post<ProblemView>('/v1/customers', wish))).toEqual([
      413,
      'too_large',
    ])
  })
})

describe('what is not there', () => {
  test('is the same for an id that does not look like one and one that does', async () => {
    const answers = await Promise.all(
      ['nonsense', 'tkt_0', "tkt_'--", '%F0%9F%92%A9'].map((id) =>
        larch.owner.get<ProblemView>(`/v1/rule-sets/${id}`),
      ),
    )
    expect(answers.map(shown)).toEqual(answers.map(() => [404, 'not_found']))
  })

  test('is said in the language asked for', async () => {
    const zh = await anyone.get<ProblemView>('/v1/nothing', {
      headers: { 'accept-language': 'fr, zh-CN;q=0.9, en;q=0.8' },
    })
    const en = await anyone.get<ProblemView>('/v1/nothing')
    expect([zh.body.title, en.body.title]).toEqual(['没有找到。', 'There is no such thing here.'])
  })
})

test('every answer names its request, is not cached and cannot be framed', async () => {
  for (const path of ['/v1/me', '/v1/nothing', '/openapi.json', '/docs']) {
    const { headers, body } = await larch.owner.get<ProblemView>(path)
    expect(headers.get('request-id')).toMatch(/^req_[0-9a-z]{26}$/)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    if (body.request_id !== undefined) expect(body.request_id).toBe(headers.get('request-id'))
  }
})

test('text comes back exactly as it was written, whatever it is', async () => {
  const names = [
    '𠜎𠜱𠝹 · ﷽ · Ω≈ç√',
    "'; DROP TABLE members; --",
    '<script>alert(1)</script>',
    'می‌خواهم',
    '{"__proto__":{"x":1}}',
    '👩‍👩‍👧‍👦 é ≠ é',
    '%00 \\u0000 $(id) {{7*7}}',
  ]
  for (const name of names) {
    const { status, body } = await larch.owner.post<CustomerView>('/v1/customers', {
      name,
      level: 'key',
    })
    expect([status, body.name]).toEqual([201, name])
  }
  const { body } = await larch.owner.get<{ items: CustomerView[] }>('/v1/customers?limit=200')
  expect(body.items.map(({ name }) => name)).toEqual(expect.arrayContaining(names))
})

test('the API describes itself, to programs and to people', async () => {
  const document = await anyone.get<{ paths: Record<string, unknown> }>('/openapi.json')
  expect(Object.keys(document.body.paths)).toContain('/v1/people/{personId}')
  const page = await anyone.get<string>('/docs', { headers: { 'accept-language': 'zh' } })
  expect(page.body).toContain('lang="zh-CN"')
  expect(page.body).toContain('/v1/people/{personId}')
})
