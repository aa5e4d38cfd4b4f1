import { words } from '@bylaw/kernel'
import { type RulesOf, rulebook } from '@bylaw/rulebook'
import type { Notice } from './pack'

/**
 * A survey whose text measures satisfaction and prints neither when to ask nor a scale (R02.2.1,
 * R08.3.1.3, R11.2.2.3): those are asked first, the system's initial values stand for the rest.
 */
export const openSurvey: RulesOf<'survey'> = {
  ...rulebook.survey.starter,
  after: null,
  scale: null,
  leastAnswers: null,
  // No text says who looks into a bad mark: a company that wants it writes it down.
  low: null,
}

/** When such a survey ends, and how often people are reminded of it. */
export const surveyEnds = (pack: string, clause: string): readonly Notice[] => [
  {
    id: `${pack}.survey_expires`,
    type: 'gap',
    clauses: [clause],
    ask: words(
      '满意度问卷多久失效？原文没有写，先用系统初始值。',
      'When does the satisfaction survey end? The text does not say; the system’s initial value stands.',
    ),
    options: [
      {
        value: { count: 14, unit: 'days' },
        label: words('14 天', '14 days'),
        consequence: words(
          '周一发出，两周后的周一失效。',
          'Sent on a Monday, it ends on the Monday two weeks later.',
        ),
      },
      {
        value: { count: 7, unit: 'days' },
        label: words('7 天', '7 days'),
        consequence: words('周一发出，下周一失效。', 'Sent on a Monday, it ends a week later.'),
      },
    ],
    proposed: { count: 14, unit: 'days' },
    mustAsk: false,
    ruleSet: 'satisfaction',
    at: '/expires',
  },
  {
    id: `${pack}.survey_reminders`,
    type: 'gap',
    clauses: [clause],
    ask: words(
      '没有评分的客户提醒几次？原文没有写，先用系统初始值。',
      'How often are silent customers reminded? The text does not say; the system’s initial value stands.',
    ),
    options: [
      {
        value: 1,
        label: words('一次', 'Once'),
        consequence: words('3 天没有评分，提醒一次。', 'After three days without an answer, once.'),
      },
      {
        value: 0,
        label: words('不提醒', 'Never'),
        consequence: words('只问一次。', 'They are asked once.'),
      },
    ],
    proposed: 1,
    mustAsk: false,
    ruleSet: 'satisfaction',
    at: '/reminders/most',
  },
]
