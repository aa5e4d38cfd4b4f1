import type { ClockCourse, CourseDay } from '@bylaw/contract'
import { expect, test } from 'vitest'
import { drawn } from './course-model'

const at = (text: string) => new Date(`${text}+08:00`).toISOString()
const stretch = (day: string, from: string, to: string) => ({
  from: at(`${day}T${from}`),
  to: at(`${day}T${to}`),
})
const day = (date: string, next: string, more: Partial<CourseDay>): CourseDay => ({
  date,
  lastDate: date,
  days: 1,
  kind: 'weekly',
  from: at(`${date}T00:00`),
  to: at(`${next}T00:00`),
  counted: [],
  held: [],
  countedSeconds: 0,
  ...more,
})
const course = (more: Partial<ClockCourse>, ...days: CourseDay[]): ClockCourse => ({
  zone: 'Asia/Shanghai',
  startedAt: at('2026-05-11T06:00'),
  dueAt: at('2026-05-11T18:00'),
  metAt: null,
  asOf: at('2026-05-11T12:00'),
  targetSeconds: 12 * 3_600,
  days,
  ...more,
})
const monday = day('2026-05-11', '2026-05-12', {
  counted: [stretch('2026-05-11', '06:00', '18:00')],
})

test('what is used up ends now, what is to come ends when it falls due', () => {
  const [first] = drawn(course({}, monday))
  expect(first?.pieces).toEqual([
    { kind: 'used', from: 25, length: 25 },
    { kind: 'ahead', from: 50, length: 25 },
  ])
  expect(first?.marks.map(({ kind, place }) => [kind, place])).toEqual([
    ['start', 25],
    ['now', 50],
    ['due', 75],
  ])
})

test('what ran beyond the due time is late, and a clock that was met stands nowhere', () => {
  const late = { dueAt: at('2026-05-11T12:00'), metAt: at('2026-05-11T18:00') }
  const [first] = drawn(course({ ...late, asOf: at('2026-05-12T10:00') }, monday))
  expect(first?.pieces).toEqual([
    { kind: 'used', from: 25, length: 25 },
    { kind: 'late', from: 50, length: 25 },
  ])
  expect(first?.marks.map(({ kind }) => kind)).toEqual(['start', 'due', 'met'])
})

test('what was left of the target when it was met is still drawn to the due time', () => {
  const [first] = drawn(course({ metAt: at('2026-05-11T09:00') }, monday))
  expect(first?.pieces.map(({ kind, length }) => [kind, length])).toEqual([
    ['used', 12.5],
    ['ahead', 37.5],
  ])
})

test('a pause is drawn where it held the clock, and without a due time nothing is late', () => {
  const held = day('2026-05-11', '2026-05-12', {
    counted: [stretch('2026-05-11', '06:00', '09:00')],
    held: [{ ...stretch('2026-05-11', '09:00', '12:00'), why: 'waiting_customer' }],
  })
  const [first] = drawn(course({ dueAt: null }, held))
  expect(first?.pieces).toEqual([
    { kind: 'used', from: 25, length: 12.5 },
    { kind: 'held', from: 37.5, length: 12.5 },
  ])
  expect(first?.marks.map(({ kind }) => kind)).toEqual(['start', 'now'])
})
