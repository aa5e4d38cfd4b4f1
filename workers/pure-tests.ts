/**
 * Tests of functions that need no runtime: they run in Node, all in one go. A runtime of its own,
 * with the whole Worker in it, costs a test file some seconds.
 */
export const PURE_TESTS = [
  'desk/explain-ticket.test.ts',
  'desk/staffing/presence.test.ts',
  'desk/step.test.ts',
  'files/inspection.test.ts',
  'identity/caller-address.test.ts',
  'identity/passwords.test.ts',
  'identity/zone.test.ts',
  'knowledge/line-diff.test.ts',
  'pay/commission.test.ts',
  'pay/month-time.test.ts',
  'pay/work-out.test.ts',
  'platform/ids.test.ts',
  'platform/language.test.ts',
  'platform/log.test.ts',
  'platform/month.test.ts',
  'platform/page.test.ts',
  'platform/same-json.test.ts',
  'platform/sealed-text.test.ts',
  'rulebook/adoption/fit-calendar.test.ts',
  'rulebook/timeline.test.ts',
  'staffing/stand-in-loop.test.ts',
  'webhooks/address.test.ts',
  'webhooks/retries.test.ts',
]
