import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { versionFrom } from './if-match'
import { Problem } from './problem'

const app = new Hono().get('/', (c) => c.text(String(versionFrom(c))))
app.onError((error, c) => c.text(error instanceof Problem ? error.code : String(error)))

/** What is made of an `If-Match` header. */
const readFrom = async (header?: string) =>
  (await app.request('/', header === undefined ? {} : { headers: { 'if-match': header } })).text()

describe('the version that a change is based on', () => {
  test.each(['"3"', 'W/"3"', '3', ' "3" '])('is named by %s', async (header) => {
    expect(await readFrom(header)).toBe('3')
  })

  test.each(['"abc"', 'W/"abc"', '"3a"', `"${'9'.repeat(16)}"`])(
    'is another where the tag is not ours: %s',
    async (header) => expect(await readFrom(header)).toBe('stale_version'),
  )

  test.each(['"1', '1"', 'W/1', '*', '"1", "2"', '1, 2', '', 'abc'])(
    'is not named by %s, which is no one tag',
    async (header) => expect(await readFrom(header)).toBe('version_required'),
  )

  test('is asked for where nothing says it', async () => {
    expect(await readFrom()).toBe('version_required')
  })
})
