import type { Sheet } from '../sheet'
import { WEEKDAYS } from './choices'
import { named } from './named'
import {
  decidedOf,
  fen,
  fields,
  onceDecided,
  oneOf,
  say,
  text,
  values,
  whole,
  yesNo,
} from './short'

/** Attendance: clocking, hours, leave, reports, what counts as absence, and when absence becomes leaving. */
export const attendanceSheet = (rules: unknown): Sheet => ({
  covers: decidedOf(rules, [
    '/leave/kinds',
    '/reports/weeklyDue',
    '/absence/unreachable',
    '/week/length',
  ]),
  sections: [
    fields(
      say('打卡', 'Clocking'),
      yesNo('/clocking/headquarters', say('总部人员打卡', 'Headquarters clock in and out')),
    ),
    ...onceDecided(rules, '/hours', [
      fields(
        say('迟到与早退', 'Lateness'),
        whole('/hours/toleranceMinutes', say('几分钟以内不算（分钟）', 'Minutes still in time')),
        whole('/hours/lapses/freeTimes', say('每月前几次不扣（次）', 'Times a month free')),
        fen('/hours/lapses/fenEach', say('以后每次扣（元）', 'Then each costs (yuan)')),
        oneOf('/hours/missed', say('整天没有打卡', 'A day without clocking'), MISSED),
      ),
    ]),
    ...onceDecided(rules, '/leave/kinds', [
      named(say('假别', 'Kinds of leave'), '/leave/kinds', {
        more: [whole('/paidPercent', say('工资发几成（%）', 'Paid (%)'))],
        blank: { paidPercent: 100 },
      }),
    ]),
    named(say('每周报告', 'Weekly reports'), '/reports/weekly'),
    ...onceDecided(rules, '/reports/weeklyDue', [
      fields(
        say('每周报告截止', 'Weekly reports are due'),
        oneOf('/reports/weeklyDue/weekday', say('星期几', 'Weekday'), WEEKDAYS),
        text('/reports/weeklyDue/time', say('几点（如 18:00）', 'Time, e.g. 18:00')),
      ),
    ]),
    fields(
      say('失联与缺勤', 'Absence'),
      whole(
        '/absence/outOfContactSeconds',
        say('失联超过多久算缺勤（秒）', 'Out of contact for longer than (s)'),
      ),
      ...onceDecided(rules, '/absence/unreachable', [
        whole('/absence/unreachable/attempts', say('联系几次（次）', 'Attempts')),
        whole('/absence/unreachable/minutesApart', say('每次间隔（分钟）', 'Minutes apart')),
      ]),
    ),
    ...onceDecided(rules, '/week/length', [
      fields(
        say('缺勤多久按离职处理', 'How much absence is leaving'),
        whole('/week/length/days', say('天数（天）', 'Days')),
        oneOf('/week/length/counting', say('怎么计', 'Counted as'), COUNTING),
      ),
    ]),
  ],
})

const MISSED = values({
  absence: ['可以认定旷工', 'Can be an absence'],
  recorded: ['只记缺卡', 'Is recorded only'],
})

const COUNTING = values({
  calendar_days_in_a_row: ['连续自然日', 'calendar days in a row'],
  workdays_in_a_row: ['连续工作日', 'workdays in a row'],
  days_in_a_year: ['一年内累计', 'days in a year'],
})
