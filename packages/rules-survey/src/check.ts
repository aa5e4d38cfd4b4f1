import { errorAt, type RuleFinding, sameRows, warningAt } from '@bylaw/rules-kit'
import type { SurveyRules } from './rules'

/** Links that nobody can use, reminders that come too early or too late, channels named twice. */
export function check({
  expires,
  reminders,
  channels,
  exclude,
  further,
  scale,
  low,
}: SurveyRules): readonly RuleFinding[] {
  const { after, most } = reminders
  return [
    ...(expires.count === 0
      ? [
          errorAt(
            '/expires',
            'never_usable',
            '问卷链接一发出就已失效。',
            'The link has expired the moment it is sent.',
          ),
        ]
      : []),
    ...(most > 0 && after.count === 0
      ? [
          errorAt(
            '/reminders/after',
            'at_once',
            '提醒会和问卷同时发出，请填写间隔。',
            'The reminder would go out together with the survey: give an interval.',
          ),
        ]
      : []),
    ...(most > 0 && after.unit === expires.unit && after.count >= expires.count
      ? [
          warningAt(
            '/reminders/after',
            'too_late',
            '提醒时链接已经失效，不会发出提醒。',
            'The link has expired by the time of the reminder: none is ever sent.',
          ),
        ]
      : []),
    ...(low !== null && scale !== null && low.upTo >= scale.satisfiedFrom
      ? [
          warningAt(
            '/low/upTo',
            'satisfied_is_low',
            '满意的评分也会触发差评通知。',
            'Marks that count as satisfied would be looked into as well.',
          ),
        ]
      : []),
    ...sameRows('/further', further, ({ key }) => key),
    ...sameRows('/channels', channels, (channel) => channel),
    ...sameRows('/exclude/types', exclude.types, (type) => type),
  ]
}
