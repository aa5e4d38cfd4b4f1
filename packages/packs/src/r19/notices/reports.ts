import { words } from '@bylaw/kernel'
import type { Notice } from '../../pack'

/** What R19.1 and R19.4 leave open about clocking and reports. */
export const reportNotices: readonly Notice[] = [
  {
    id: 'r19.traveller_at_headquarters',
    type: 'ambiguity',
    clauses: ['R19.1.1', 'R19.1.2'],
    ask: words(
      '出差途中回到总部的人要不要打卡？',
      'Does a traveller who passes through headquarters clock in?',
    ),
    options: [
      {
        value: 'exempt',
        label: words('行程内免打卡', 'Exempt on itinerary days'),
        consequence: words(
          '行程时间表内的日子不打卡。',
          'Days inside the itinerary need no clocking.',
        ),
      },
      {
        value: 'clock',
        label: words('照常打卡', 'As usual'),
        consequence: words('到总部当天须打卡。', 'The day at headquarters is clocked.'),
      },
    ],
    proposed: 'exempt',
    mustAsk: false,
  },
  {
    id: 'r19.weekly_deadline',
    type: 'gap',
    clauses: ['R19.4.1', 'R19.4.3'],
    ask: words(
      '周计划和每周反馈几号几点前交？',
      'On which day and hour are the weekly plan and feedback due?',
    ),
    options: [
      {
        value: 'friday_18',
        label: words('周五 18:00', 'Friday 18:00'),
        consequence: words('周五 18:30 交算迟。', 'Handed in at 18:30 on Friday they are late.'),
      },
    ],
    proposed: 'friday_18',
    mustAsk: true,
  },
]
