import { words } from '@bylaw/kernel'
import { defineRuleKind } from '@bylaw/rules-kit'
import { check } from './check'
import { decideDue } from './decide'
import { examples } from './examples'
import { explainCalendar } from './explain'
import { CalendarFacts } from './facts'
import { CalendarRules, starter } from './rules'

/** Working calendars: which hours count, and when so many of them have passed. */
export const calendar = defineRuleKind({
  kind: 'calendar',
  title: words('工作日历', 'Working calendar'),
  rules: CalendarRules,
  facts: CalendarFacts,
  questions: [],
  starter,
  decide: decideDue,
  explain: explainCalendar,
  examples,
  check,
})
