import { words } from '@bylaw/kernel'
import { type DecisionOf, type ExampleOf, type RulesOf, withProposals } from '@bylaw/rulebook'

type Facts = Extract<ExampleOf<'attendance'>['facts'], { about: 'day' }>
type Day = Extract<DecisionOf<'attendance'>, { about: 'day' }>

const travelling: Facts = {
  about: 'day',
  date: '2026-05-08',
  onTrip: true,
  reportedAt: '2026-05-08T20:00',
  outOfContactSeconds: 0,
  excused: false,
  attemptsAt: [],
}

/** The worked cases of attendance (ATT-01 to ATT-04), with the proposals taken. */
export function presenceExamples(
  printed: RulesOf<'attendance'>,
): readonly ExampleOf<'attendance'>[] {
  const rules = withProposals('attendance', printed)
  return [
    {
      name: words('没有日报', 'no daily report'),
      rules,
      facts: { ...travelling, reportedAt: null },
      expect: absent('no_daily_report'),
    },
    {
      name: words('失联正好 12 小时', 'exactly 12 hours out of contact'),
      rules,
      facts: { ...travelling, outOfContactSeconds: 12 * 3_600 },
      expect: {
        decision: { about: 'day', absent: false, grounds: [], costs: null, mayAnswerFirst: false },
      },
    },
    {
      // 12.1 hours are 43,560 seconds.
      name: words('失联 12.1 小时', '12.1 hours out of contact'),
      rules,
      facts: { ...travelling, outOfContactSeconds: 43_560 },
      expect: absent('out_of_contact'),
    },
    {
      name: words('连续旷工 7 天', '7 days of absence in a row'),
      rules,
      facts: {
        about: 'week',
        absentDates: ['04', '05', '06', '07', '08', '09', '10'].map((day) => `2026-05-${day}`),
        holidays: [],
        makeUpDays: [],
      },
      expect: { decision: { about: 'week', days: 7, opensCase: true, noticeFirst: true } },
    },
    {
      name: words('周计划下周五 18:00 前交', 'the weekly plan is due next Friday by 18:00'),
      rules,
      facts: { about: 'report', report: 'weekly_plan', lastOn: '2026-05-08' },
      expect: {
        decision: { about: 'report', nextOn: '2026-05-15', until: '2026-05-15T18:00' },
      },
    },
  ]
}

const absent = (ground: Day['grounds'][number]): ExampleOf<'attendance'>['expect'] => ({
  decision: {
    about: 'day',
    absent: true,
    grounds: [ground],
    costs: 'whole_day',
    mayAnswerFirst: true,
  },
})
