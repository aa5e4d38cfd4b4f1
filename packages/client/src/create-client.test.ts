import { expect, test } from 'vitest'
import { createBylawClient } from '.'

test('a token that changes is sent as it is at that moment', async () => {
  const sent: (string | null)[] = []
  let token = 'first'
  const bylaw = createBylawClient({ baseUrl: 'http://bylaw.test', token: () => token })
  const fetch = async (request: { headers: { get(name: string): string | null } }) => {
    sent.push(request.headers.get('authorization'))
    return { ok: true, status: 204, headers: { get: () => '0' } }
  }
  await bylaw.GET('/v1/me', { fetch })
  token = 'second'
  await bylaw.GET('/v1/me', { fetch })
  expect(sent).toEqual(['Bearer first', 'Bearer second'])
})
