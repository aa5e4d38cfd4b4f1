import { words } from '@bylaw/kernel'
import type { Notice } from '../../pack'
import { deputyThenLeader, leaderWhenDue } from '../complaints'

/** What R04.1.5 leaves open about complaints: their clock, and who is told besides the deputy. */
export const complaintNotices: readonly Notice[] = [
  {
    // The kind asks it for any ladder; here the deputy has the complaint, so the deputy is told.
    id: 'escalation.complaint',
    type: 'gap',
    clauses: ['R04.1.5'],
    ask: words(
      '副组长迟迟没有答复投诉时告知谁？原文只说由副组长处理。',
      'Who is told when the deputy has not answered a complaint? The text only says that the deputy handles it.',
    ),
    options: [
      {
        value: deputyThenLeader,
        label: words(
          '用去 75% 提醒副组长，到期告知组长',
          'The deputy at 75 %, the leader when it is due',
        ),
        consequence: words(
          '8 小时期限：第 6 小时提醒副组长，第 8 小时告知组长。',
          'Due in 8 hours: the deputy is reminded in the 6th, the leader told in the 8th.',
        ),
      },
      {
        value: leaderWhenDue,
        label: words('到期才告知组长', 'The leader, when it is due'),
        consequence: words('到期之前没有提醒。', 'There is no reminder before that.'),
      },
      {
        value: [],
        label: words('不通知任何人', 'Nobody'),
        consequence: words('超时只能在列表里看到。', 'A late answer shows in the list only.'),
      },
    ],
    proposed: deputyThenLeader,
    mustAsk: true,
    ruleSet: 'complaints',
    at: '/complaint/ladder',
  },
  {
    id: 'r04.complaint_clock',
    type: 'gap',
    clauses: ['R04.1.5'],
    ask: words(
      '投诉的期限按工作时间算，还是昼夜连续算？',
      'Does a complaint’s time run in working hours, or day and night?',
    ),
    options: [
      {
        value: 'business',
        label: words('按工作时间', 'Working hours'),
        consequence: words(
          '周五 17:00 的投诉、8 小时期限，下周一 16:00 到期。',
          'Friday 17:00 and 8 hours: due on Monday at 16:00.',
        ),
      },
      {
        value: 'always',
        label: words('昼夜连续', 'Day and night'),
        consequence: words('同一投诉周六 1:00 到期。', 'The same is due on Saturday at 01:00.'),
      },
    ],
    proposed: 'business',
    mustAsk: false,
    ruleSet: 'complaints',
    at: '/complaint/clock',
  },
]
