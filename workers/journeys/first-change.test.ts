import { expect, test } from 'vitest'
import { mustBe, signUp } from './front-door'

test('what nobody has set yet is at version 0, and at no other', async () => {
  const { owner } = await signUp('first-change')
  const periods = { archiveDays: 60, filesDays: null, mailDays: null, contactsDays: null }
  const changes = [
    ['/v1/retention', { ...periods, reason: '试' }],
    ['/v1/mail-settings', { handle: 'first-change', unknownSenders: 'hold' }],
  ] as const
  for (const [path, wish] of changes) {
    expect((await owner.put(path, wish, { version: 999 })).status, path).toBe(412)
    const { body } = await mustBe<{ version: number }>(200, owner.put(path, wish, { version: 0 }))
    expect(body.version, path).toBe(1)
    expect((await owner.put(path, wish, { version: 0 })).status, path).toBe(412)
  }
})
