import type { ProblemView } from '@bylaw/contract'
import { expect, test } from 'vitest'
import { anyone, mustBe, signUp } from '../journeys/front-door'

/** `{"name":"…"}` with a name in GBK, as an old spreadsheet saves it. */
const GBK = Uint8Array.from([...bytes('{"name":"'), 0xd5, 0xc5, 0xc8, 0xfd, ...bytes('"}')])

test('a body that is not UTF-8 is refused with words, wherever it is sent and whatever it is called', async () => {
  const { owner } = await signUp('utf8')
  for (const [by, path, type] of [
    [owner, '/v1/customers', 'application/json'],
    [owner, '/v1/rulebook/import', 'text/yaml'],
    [owner, '/v1/rulebook/import', 'text/plain'],
    [anyone, '/v1/sign-in', 'application/json'],
  ] as const) {
    const { status, body } = await by.call<ProblemView>('POST', path, {
      file: GBK,
      headers: { 'content-type': type, 'accept-language': 'zh' },
    })
    expect([status, body.code, body.errors]).toEqual([
      400,
      'malformed_request',
      [{ pointer: '', code: 'not_utf8', message: '内容不是 UTF-8 编码，请以 UTF-8 编码发送。' }],
    ])
  }
})

test('a file may be of any bytes, and a text may begin with the mark of its encoding', async () => {
  const { owner } = await signUp('utf8files')
  await mustBe(201, owner.call('POST', '/v1/files?name=a.txt', { file: GBK }))
  const marked = `\ufeff${JSON.stringify({ name: '张三', level: 'standard' })}`
  await mustBe(201, owner.call('POST', '/v1/customers', { text: marked }))
})

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
