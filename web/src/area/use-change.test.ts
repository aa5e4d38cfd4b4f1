import { afterEach, expect, test, vi } from 'vitest'
import { onScreen } from '../on-screen.fixture'
import { addLine } from '../pay/queries'
import { rememberingServer } from '../remembering-server.fixture'
import { useChange } from './use-change'

afterEach(() => vi.unstubAllGlobals())

test('a lost answer tried again from the same form makes one reward', async () => {
  const server = rememberingServer()
  vi.stubGlobal('fetch', server.fetch)
  const { mutateAsync: save } = onScreen(() => useChange({ change: addLine, refresh: [] }))
  const reward = {
    personId: 'per_1',
    month: '2026-10',
    kind: 'reward',
    amount: '500.00',
    reason: '抢修',
  } as const
  server.losesNextAnswer()
  await expect(save(reward)).rejects.toMatchObject({ code: 'offline' })
  await save(reward)
  expect(server.done).toHaveLength(1)
})
