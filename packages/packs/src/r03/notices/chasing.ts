import { words } from '@bylaw/kernel'
import type { Notice } from '../../pack'
import { chasedHourly, leaderWhenDue } from '../chasing'

/** The kind’s own question, with what R03.6.2 prints, “urgent ones at once”, in every answer. */
export const chasingNotices: readonly Notice[] = [
  {
    id: 'escalation.request',
    type: 'gap',
    clauses: ['R03.6.1', 'R03.6.2'],
    ask: words(
      '资源请求没有答复，隔多久催一次、催几次、再找谁？原文只说要催、紧急的立即催。',
      'An unanswered resource request: how often is it chased, and who hears of it then? The text only says that it is, and urgent ones at once.',
    ),
    options: [
      {
        value: chasedHourly,
        label: words(
          '紧急的立即催；到时限催一次，之后每 60 分钟再催、最多 3 次，再告知组长',
          'Urgent ones at once; when due, then every 60 minutes, 3 times; then the leader',
        ),
        consequence: words(
          '30 分钟时限：10:00 的请求 10:30 催办，11:30 再催并告知组长。',
          'Due in 30 minutes: a request of 10:00 is chased at 10:30 and 11:30, when the leader hears of it.',
        ),
      },
      {
        value: leaderWhenDue,
        label: words(
          '紧急的立即催；其余到时限告知组长',
          'Urgent ones at once; for the others the leader when due',
        ),
        consequence: words(
          '10:00 的一般请求 10:30 告知组长，不再催。',
          'For an ordinary request of 10:00 the leader is told at 10:30, once.',
        ),
      },
    ],
    proposed: chasedHourly,
    mustAsk: true,
    ruleSet: 'chasing',
    at: '/ladders/request',
  },
]
