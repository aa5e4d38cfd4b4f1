import { words } from '@bylaw/kernel'
import { option, type Question } from '@bylaw/rules-kit'

export const travellerClocks: Question = {
  id: 'attendance.traveller_at_headquarters',
  type: 'ambiguity',
  at: '/clocking/traveller',
  ask: words(
    '出差途中回到总部的人要不要打卡？',
    'Does a traveller who passes through headquarters clock in?',
  ),
  options: [
    option(
      'exempt',
      words('行程内免打卡', 'Exempt on itinerary days'),
      words('行程时间表内的日子不打卡。', 'Days inside the itinerary need no clocking.'),
    ),
    option(
      'clock',
      words('照常打卡', 'As usual'),
      words('到总部当天须打卡。', 'The day at headquarters is clocked.'),
    ),
  ],
  proposed: 'exempt',
  mustAsk: false,
}

export const weeklyDeadline: Question = {
  id: 'attendance.weekly_deadline',
  type: 'gap',
  at: '/reports/weeklyDue',
  ask: words(
    '周计划和每周反馈星期几、几点前交？',
    'On which day and hour are the weekly plan and feedback due?',
  ),
  options: [
    option(
      { weekday: 5, time: '18:00' },
      words('周五 18:00', 'Friday 18:00'),
      words('周五 18:30 交算迟。', 'Handed in at 18:30 on Friday they are late.'),
    ),
    option(
      { weekday: 1, time: '09:00' },
      words('周一 9:00', 'Monday 9:00'),
      words('周末可以补写。', 'They may be written over the weekend.'),
    ),
  ],
  proposed: { weekday: 5, time: '18:00' },
  mustAsk: true,
}

export const dailyLate: Question = {
  id: 'attendance.daily_report_late',
  type: 'ambiguity',
  at: '/reports/dailyUntil',
  ask: words('日报几点以后算未报？', 'When is a daily report late?'),
  options: [
    option(
      'noon_next_day',
      words('次日中午 12 点', 'At noon the next day'),
      words(
        '8 日的日报 9 日 11:00 交不算迟。',
        'The 8th’s report handed in at 11:00 on the 9th is in time.',
      ),
    ),
    option(
      'midnight',
      words('当天 24 点', 'At midnight'),
      words(
        '8 日的日报 9 日 0:30 交算未报。',
        'The 8th’s report handed in at 0:30 on the 9th is missing.',
      ),
    ),
  ],
  proposed: 'noon_next_day',
  mustAsk: true,
}
