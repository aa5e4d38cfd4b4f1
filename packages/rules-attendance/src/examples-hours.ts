import type { AttendanceDecision } from './decide'
import type { AttendanceFacts, WorkdayFacts } from './facts'
import type { WorkdayDecision } from './workday'

/** Friday 8 May 2026 at headquarters, from 09:00 to 18:00 with an hour for lunch. */
const atWork: WorkdayFacts = {
  about: 'workday',
  date: '2026-05-08',
  spans: [
    ['09:00', '12:00'],
    ['13:00', '18:00'],
  ],
  atHeadquarters: true,
  onTrip: false,
  elsewhere: false,
  leave: 'none',
  clockedIn: '08:55',
  clockedOut: '18:02',
  isOver: true,
}

type Worked = readonly [zh: string, en: string, AttendanceFacts, AttendanceDecision]

/** Hours, lateness and leave worked by hand: ten minutes are allowed, three times a month are free. */
export const hoursExamples = (): readonly Worked[] => [
  ['按时上下班', 'in time both ways', atWork, stands('in_order')],
  [
    '9:11 打卡算迟到 11 分钟',
    '09:11 is eleven minutes late',
    { ...atWork, clockedIn: '09:11' },
    stands('lapsed', [{ lapse: 'late', minutes: 11 }]),
  ],
  ['9:10 打卡不算', '09:10 is in time', { ...atWork, clockedIn: '09:10' }, stands('in_order')],
  [
    '上午请假，13:05 打卡不算迟到',
    'after leave in the morning 13:05 is in time',
    { ...atWork, leave: 'morning', clockedIn: '13:05' },
    stands('in_order'),
  ],
  [
    '全天没有打卡',
    'no clocking all day',
    { ...atWork, clockedIn: null, clockedOut: null },
    { ...stands('missed'), mayBeAbsence: true },
  ],
  [
    '停工日没有打卡，不算缺勤',
    'no clocking on a day on which work stands still',
    { ...atWork, shutdown: true, clockedIn: null, clockedOut: null },
    stands('shutdown'),
  ],
  [
    '月内五次，前三次不扣，扣两次 40 元',
    'five times in a month cost two times 20 yuan',
    { about: 'lapses', dates: ['04', '05', '06', '07', '08'].map((day) => `2026-05-${day}`) },
    { about: 'lapses', times: 5, fen: 40_00 },
  ],
  [
    '周五下午到下周一，事假一天半',
    'from Friday afternoon to Monday is a day and a half',
    {
      about: 'leave',
      kind: 'personal',
      from: '2026-05-08',
      fromHalf: 'afternoon',
      to: '2026-05-11',
      toHalf: 'afternoon',
      workdays: ['2026-05-08', '2026-05-11'],
    },
    {
      about: 'leave',
      days: [
        { date: '2026-05-08', part: 'afternoon' },
        { date: '2026-05-11', part: 'whole' },
      ],
      halfDays: 3,
      paidPercent: 0,
    },
  ],
  [
    '请假中间停工一天，只占两天假',
    'leave around a day of shutdown takes two days',
    {
      about: 'leave',
      kind: 'personal',
      from: '2026-05-11',
      fromHalf: 'morning',
      to: '2026-05-13',
      toHalf: 'afternoon',
      workdays: ['2026-05-11', '2026-05-12', '2026-05-13'],
      shutDays: ['2026-05-12'],
    },
    {
      about: 'leave',
      days: [
        { date: '2026-05-11', part: 'whole' },
        { date: '2026-05-13', part: 'whole' },
      ],
      halfDays: 4,
      paidPercent: 0,
    },
  ],
]

const stands = (
  state: WorkdayDecision['state'],
  lapses: WorkdayDecision['lapses'] = [],
): WorkdayDecision => ({ about: 'workday', state, lapses, mayBeAbsence: false })
