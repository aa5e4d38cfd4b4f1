import { words } from '@bylaw/kernel'
import { defineRuleKind } from '@bylaw/rules-kit'
import { check } from './check'
import { decide } from './decide'
import { examples } from './examples'
import { explain } from './explain'
import { AttendanceFacts } from './facts'
import { questions } from './questions'
import { AttendanceRules } from './rules'
import { starter } from './starter'

/** Clocking, reports, and what counts as absence (R19.1, R19.4, R19.7). */
export const attendance = defineRuleKind({
  kind: 'attendance',
  title: words('考勤与旷工', 'Attendance and absence'),
  rules: AttendanceRules,
  facts: AttendanceFacts,
  questions,
  starter,
  decide,
  explain,
  examples,
  check,
})
