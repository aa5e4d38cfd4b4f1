import type { SurveyRules } from './rules'

/** What a company starts with; the figures are ours, R05.4 prints none. */
export const starter: SurveyRules = {
  after: { count: 1, unit: 'working_days' },
  onlyWhenOpen: true,
  channels: ['email', 'portal'],
  scale: { lowest: 1, highest: 5, satisfiedFrom: 4 },
  further: [],
  leastAnswers: 5,
  expires: { count: 14, unit: 'days' },
  reminders: { after: { count: 3, unit: 'days' }, most: 1 },
  quietDays: 0,
  exclude: { types: [], merged: true, unsolved: false },
  low: { upTo: 2, tell: ['assignee', 'group_leader'] },
}
