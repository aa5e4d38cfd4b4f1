import { words, yuanFromFen } from '@bylaw/kernel'
import { answered, type Sentence } from '@bylaw/rules-kit'
import { absenceContested, absenceCosts, absenceWhere, unreachable } from './absence-questions'
import { lapsesCost, leaveKinds, missedDay, tolerance } from './hours-questions'
import { dailyLate, travellerClocks, weeklyDeadline } from './report-questions'
import type { AttendanceRules } from './rules'
import { leavingNotice, weekOfAbsence } from './week-questions'

/** Attendance rules in words, from the clock to a week of absence. */
export function explain(rules: AttendanceRules): readonly Sentence[] {
  const { clocking, hours, leave, reports, absence, week } = rules
  const names = reports.weekly.map(({ name }) => name)
  const outOfContact = String(absence.outOfContactSeconds / 3_600)
  const { attempts = 0, minutesApart = 0 } = absence.unreachable ?? {}
  const { days = 0 } = week.length ?? {}
  return [
    {
      rule: '/clocking/headquarters',
      text: clocking.headquarters
        ? words(
            '总部人员上下班打卡，外地人员按工作需要出勤。',
            'Staff at headquarters clock in and out; staff elsewhere attend as the work requires.',
          )
        : words('不打卡，按工作需要出勤。', 'Nobody clocks; staff attend as the work requires.'),
    },
    answered(
      travellerClocks,
      clocking.traveller,
      words('出差人员回总部', 'Travellers at headquarters'),
    ),
    ...(hours ? ofHours(hours) : []),
    ...(leave ? [ofLeave(leave)] : []),
    {
      rule: '/reports/weekly',
      text: words(
        `每天一份日报；每周：${names.map(({ zh }) => zh).join('、')}。`,
        `A report every day; every week: ${names.map(({ en }) => en).join(', ')}.`,
      ),
    },
    answered(dailyLate, reports.dailyUntil, words('日报最迟', 'A daily report is late')),
    answered(
      weeklyDeadline,
      reports.weeklyDue,
      words('周报最迟', 'Weekly ones are due'),
      words(
        `星期${'一二三四五六日'[(reports.weeklyDue?.weekday ?? 1) - 1]} ${reports.weeklyDue?.time}`,
        `weekday ${reports.weeklyDue?.weekday} at ${reports.weeklyDue?.time}`,
      ),
    ),
    {
      rule: '/absence/outOfContactSeconds',
      text: words(
        `出差不交日报、无故失联超过 ${outOfContact} 小时、客户和公司都联系不上，有一项即为旷工。`,
        `On a trip, no daily report, no contact for more than ${outOfContact} hours without cause, or being beyond anyone’s reach: any one is an absence.`,
      ),
    },
    answered(
      unreachable,
      absence.unreachable,
      words('联系不上的认定', 'Beyond reach means'),
      words(
        `${attempts} 次联系无应答，每次相隔 ${minutesApart} 分钟`,
        `${attempts} attempts, ${minutesApart} minutes apart`,
      ),
    ),
    answered(absenceWhere, absence.where, words('失联的规定管到', 'Out of contact holds for')),
    answered(absenceCosts, absence.costs, words('旷工一次', 'An absence counts as')),
    answered(absenceContested, absence.contested, words('申辩', 'Contesting it')),
    answered(
      weekOfAbsence,
      week.length,
      words('旷工一周视为自动离职，一周是', 'A week of absence counts as leaving; a week is'),
      words(`${days} 天`, `${days} days`),
    ),
    answered(leavingNotice, week.notice, words('办离职之前', 'Before the case closes')),
  ]
}

const ofHours = (hours: NonNullable<AttendanceRules['hours']>): Sentence[] => {
  const { toleranceMinutes, lapses, missed } = hours
  const { freeTimes, fenEach } = lapses
  const each = yuanFromFen(fenEach)
  return [
    answered(
      tolerance,
      toleranceMinutes,
      words('迟到、早退', 'Late or gone early'),
      words(`超过 ${toleranceMinutes} 分钟才算`, `after ${toleranceMinutes} minutes`),
    ),
    answered(
      lapsesCost,
      lapses,
      words('迟到、早退的扣款', 'What lateness costs'),
      words(
        `每月前 ${freeTimes} 次不扣，以后每次 ${each} 元`,
        `${freeTimes} times a month free, then ${each} each`,
      ),
    ),
    answered(missedDay, missed, words('整天没有打卡', 'A day without clocking')),
  ]
}

const ofLeave = ({ kinds }: NonNullable<AttendanceRules['leave']>): Sentence =>
  answered(
    leaveKinds,
    kinds,
    words('请假', 'Leave'),
    words(
      (kinds ?? []).map(({ name, paidPercent }) => `${name.zh}发 ${paidPercent}%`).join('，'),
      (kinds ?? []).map(({ name, paidPercent }) => `${name.en} at ${paidPercent} %`).join(', '),
    ),
  )
