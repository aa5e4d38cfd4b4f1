import { describe, expect, test } from 'vitest'
import { calendar } from './kind'
import { starter } from './rules'

const at = (local: string) => Date.parse(`${local}+08:00`)

describe('each worked example comes out as it was worked by hand', () => {
  test.each(calendar.examples.map((example) => [example.name.en, example] as const))(
    '%s',
    (_, { rules, facts, expect: expected }) => {
      const decided = calendar.decide(calendar.rules.parse(rules), calendar.facts.parse(facts))
      expect(decided.ok ? { decision: decided.value.decision } : decided.refusal.code).toEqual(
        expected,
      )
    },
  )
})

test('the trace names the hours counted and the days skipped, and adds up', () => {
  const decided = calendar.decide(starter, { atMs: at('2026-05-08T17:50') + 700, seconds: 1_800 })
  const trace = decided.ok ? decided.value.trace : undefined
  const open = trace?.of?.[1]
  expect(open?.of?.map(({ name, value }) => [name.zh, value])).toEqual([
    ['2026-05-08 周五 17:50–18:00', 600],
    ['2026-05-09 周六 休息日，不计', 0],
    ['2026-05-10 周日 休息日，不计', 0],
    ['2026-05-11 周一 09:00–09:20', 1_200],
  ])
  expect(trace?.because?.zh).toBe('自 2026-05-08 17:50 起计 30 分钟营业时间，至 2026-05-11 09:20')
})

test('too little open time is refused with what is missing', () => {
  const once = { ...starter, hours: {}, shifts: { '2026-05-09': starter.hours.mon ?? [] } }
  const decided = calendar.decide(once, { atMs: at('2026-05-09T17:00'), seconds: 5_400 })
  expect(decided.ok ? 'decided' : decided.refusal).toMatchObject({
    code: 'no_open_time',
    details: { missingSeconds: 1_800, withinDays: 1_827 },
  })
})

test('a calendar that cannot be worked by is refused where it is wrong', () => {
  const read = calendar.rules.safeParse({
    ...starter,
    hours: {
      mon: [
        ['09:00', '12:00'],
        ['11:00', '18:00'],
      ],
    },
  })
  expect(read.error?.issues.map(({ path, message }) => [path.join('/'), message])).toEqual([
    ['hours/mon/1', '09:00–12:00 与 11:00–18:00 时间重叠 · 09:00–12:00 and 11:00–18:00 overlap'],
  ])
})

test('the calendar can be read aloud', () => {
  const sentences = calendar.explain({
    ...starter,
    hours: { fri: [['22:00', '06:00']] },
    holidays: ['2026-10-01'],
    shifts: { '2026-10-10': [['09:00', '18:00']] },
    breaks: [{ date: '2026-10-08', from: '14:00', to: '16:00' }],
  })
  expect(sentences.map(({ rule, text }) => [rule, text.zh])).toEqual([
    ['/timezone', '“标准工作日”按北京时间（UTC+8）计'],
    ...['mon', 'tue', 'wed', 'thu'].map((weekday, index) => [
      `/hours/${weekday}`,
      `周${'一二三四'[index]}休息`,
    ]),
    ['/hours/fri', '周五 22:00–次日 06:00'],
    ['/hours/sat', '周六休息'],
    ['/hours/sun', '周日休息'],
    ['/holidays', '节假日 1 天不计时：2026-10-01'],
    ['/shifts/2026-10-10', '2026-10-10（另行安排） 09:00–18:00'],
    ['/breaks/0', '2026-10-08 14:00–16:00 停止计时'],
  ])
})
