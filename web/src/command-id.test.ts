import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { commandId } from './command-id'
import { addLine, calculateRun } from './pay/queries'
import { rememberingServer } from './remembering-server.fixture'

let server: ReturnType<typeof rememberingServer>
beforeEach(() => {
  server = rememberingServer()
  vi.stubGlobal('fetch', server.fetch)
})
afterEach(() => vi.unstubAllGlobals())

const reward = {
  personId: 'per_1',
  month: '2026-10',
  kind: 'reward',
  amount: '500.00',
  reason: '抢修',
} as const

describe('a reward whose answer was lost', () => {
  test('is made once, however often it is tried again', async () => {
    const command = commandId()
    server.losesNextAnswer()
    server.losesNextAnswer()
    await expect(addLine(reward, command)).rejects.toMatchObject({ code: 'offline' })
    await expect(addLine(reward, command)).rejects.toMatchObject({ code: 'offline' })
    expect(await addLine(reward, command)).toEqual({ id: 'made_1' })
    expect(server.done).toHaveLength(1)
  })

  test.each([
    ['fails', 500, 'internal'],
    ['still runs', 409, 'still_running'],
    ['comes too soon', 429, 'too_many_requests'],
  ])('is made once when the next try %s', async (_, status, code) => {
    const command = commandId()
    server.losesNextAnswer()
    server.refusesNext(status, code)
    await expect(addLine(reward, command)).rejects.toMatchObject({ code: 'offline' })
    await expect(addLine(reward, command)).rejects.toMatchObject({ code })
    await addLine(reward, command)
    expect(server.done).toHaveLength(1)
  })

  test('is another one once its amount was changed', async () => {
    const command = commandId()
    server.losesNextAnswer()
    await expect(addLine(reward, command)).rejects.toMatchObject({ code: 'offline' })
    await addLine({ ...reward, amount: '600.00' }, command)
    expect(server.done.map(({ body }) => body)).toEqual([reward, { ...reward, amount: '600.00' }])
  })
})

test('the same reward given again on purpose is a second one', async () => {
  const command = commandId()
  await addLine(reward, command)
  await addLine(reward, command)
  expect(server.done).toHaveLength(2)
})

test('what was refused can be sent again under a new name', async () => {
  const command = commandId()
  const names = vi.spyOn(command, 'of')
  server.refusesNext(422, 'unacceptable')
  await expect(addLine(reward, command)).rejects.toMatchObject({ code: 'unacceptable' })
  await addLine(reward, command)
  const [refused, accepted] = names.mock.results.map(({ value }) => value.id)
  expect(accepted).not.toBe(refused)
})

test('a lost answer is asked for at the version that was first sent', async () => {
  const command = commandId()
  const run = { id: 'prn_1', version: 3 } as Parameters<typeof calculateRun>[0]
  server.losesNextAnswer()
  await expect(calculateRun(run, command)).rejects.toMatchObject({ code: 'offline' })
  await calculateRun({ ...run, version: 4 }, command)
  expect(server.done.map(({ version }) => version)).toEqual(['"3"'])
})
