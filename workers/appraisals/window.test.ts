import { instant } from '@bylaw/kernel'
import { review360 } from '@bylaw/rules-appraisal'
import { expect, test } from 'vitest'
import { windowOf } from './window'

const openedAt = (time: string) =>
  windowOf({ zone: 'Asia/Shanghai', now: instant(Date.parse(`2026-${time}+08:00`)) }, review360, {
    period: '2026-Q2',
    projectEndedOn: null,
  })
const at = (time: string) => Date.parse(`2026-${time}+08:00`)

test('raters are told at eight in the morning, three days before a quarter’s end and on the day after it', () =>
  expect(openedAt('05-08T10:00')).toEqual({
    remindAtMs: at('06-27T08:00'),
    tellOverAtMs: at('07-01T08:00'),
  }))

test('what is past as a sheet is opened is told nobody', () => {
  expect(openedAt('06-27T08:00')).toEqual({
    remindAtMs: null,
    tellOverAtMs: at('07-01T08:00'),
  })
  expect(openedAt('07-01T08:00')).toEqual({ remindAtMs: null, tellOverAtMs: null })
})
