import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { replay } from './replay'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'replay-'))
})
afterAll(() => rm(folder, { recursive: true }))

const calendar = { timezone: 'UTC', hours: { mon: [['09:00', '17:00']] }, holidays: [] }
const hour = { id: 'an-hour', calendar, op: 'add', from: '2026-05-11T09:00:00Z', seconds: 3_600 }
const right = { ...hour, expected: '2026-05-11T10:00:00Z' }
const wrong = { ...hour, id: 'wrong', expected: '2026-05-11T11:00:00Z' }

async function replayed(content: unknown, format = 'business-time') {
  const path = join(folder, 'cases.json')
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content))
  const said: string[] = []
  const warned: string[] = []
  const code = await replay(
    [format, path],
    (line) => said.push(line),
    (line) => warned.push(line),
  )
  return { code, said, warned }
}

describe('a file that can be replayed', () => {
  test('is counted in the last line', async () => {
    expect(await replayed([right])).toEqual({ code: 0, said: ['1 passed, 0 failed'], warned: [] })
  })

  test('names each case that differs, with what was expected and what came out', async () => {
    expect(await replayed([right, wrong])).toMatchObject({
      code: 1,
      said: [
        'wrong differs',
        '  expected "2026-05-11T11:00:00.000Z"',
        '  got      "2026-05-11T10:00:00.000Z"',
        '1 passed, 1 failed',
      ],
    })
  })

  test('does not pass when it has no cases', async () => {
    expect(await replayed([])).toEqual({
      code: 1,
      said: ['0 passed, 0 failed'],
      warned: ['no cases'],
    })
  })

  test.each([
    ['an operation nobody built', { ...right, op: 'guess' }],
    [
      'a calendar in a zone that does not exist',
      { ...right, calendar: { ...calendar, timezone: 'X' } },
    ],
    ['an instant without its zone', { ...right, from: '2026-05-11T09:00:00' }],
    ['a length that is no number', { ...right, seconds: '3600' }],
  ])('counts %s as one failed case', async (_, broken) => {
    const { code, said } = await replayed([broken, right])
    expect([code, said[0], said.at(-1)]).toEqual([1, 'an-hour differs', '1 passed, 1 failed'])
  })

  test('may name the next opening beside an exact fit, and the closing counts', async () => {
    const fit = { ...hour, seconds: 28_800, alt_next_opening: '2026-05-18T09:00:00Z' }
    const { code } = await replayed([{ ...fit, expected: '2026-05-11T17:00:00Z' }])
    expect(code).toBe(0)
  })
})

describe('a call that cannot be understood ends with one sentence and code 2', () => {
  test.each([
    ['no such file', ['business-time', '/nowhere/at/all.json'], 'cannot be read'],
    ['no such format', ['horoscope', 'x.json'], 'Usage:'],
    ['a format inherited from nowhere', ['toString', 'x.json'], 'Usage:'],
    ['no file', ['business-time'], 'Usage:'],
    ['too many files', ['business-time', 'a.json', 'b.json'], 'Usage:'],
  ])('%s', async (_, args, sentence) => {
    const warned: string[] = []
    const said: string[] = []
    const code = await replay(
      args,
      (line) => said.push(line),
      (line) => warned.push(line),
    )
    expect([code, said, warned.length]).toEqual([2, [], 1])
    expect(warned[0]).toContain(sentence)
  })

  test.each([
    ['not JSON', '{', 'is not JSON'],
    ['not a list', { cases: [] }, 'not a list of cases'],
    ['a list of something else', [1], 'not a list of cases'],
  ])('%s', async (_, content, sentence) => {
    const { code, said, warned } = await replayed(content)
    expect([code, said, warned.length]).toEqual([2, [], 1])
    expect(warned[0]).toContain(sentence)
  })
})

describe('a scenario of clocks', () => {
  const scenario = {
    id: 'second-message',
    calendar: { timezone: 'UTC', hours: { mon: [['00:00', '24:00']] }, holidays: [] },
    policy: { next_response_min: 120 },
    events: [
      { at: 'T+0', type: 'created_by_customer' },
      { at: 'T+30m', type: 'customer_message' },
    ],
  }

  test('passes when every figure it expects comes out', async () => {
    const { code } = await replayed([{ ...scenario, expect: { due: 'T+120m' } }], 'sla-scenarios')
    expect(code).toBe(0)
  })

  test('fails, with the name, on a figure or an event nobody built', async () => {
    const odd = { ...scenario, expect: { mood: 'calm' } }
    const event = { at: 'T+40m', type: 'meteor' }
    const struck = { ...scenario, events: [...scenario.events, event], expect: { due: null } }
    const { said } = await replayed([odd, struck], 'sla-scenarios')
    expect(said).toContain('  got      {"mood":"not built yet: mood"}')
    expect(said).toContain('  got      {"error":"not built yet: event meteor"}')
    expect(said.at(-1)).toBe('0 passed, 2 failed')
  })
})
