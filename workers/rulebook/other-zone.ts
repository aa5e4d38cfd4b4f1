import { valueAt } from '@bylaw/rules-kit'

/**
 * The zone that sentences tell times in, where it is not the company's: that of the calendar that
 * counts, the rules' own or the one that the case comes with.
 */
export function otherZone(ours: string, rules: unknown, facts: unknown): { zone?: string } {
  const zone = valueAt(rules, '/timezone') ?? valueAt(facts, '/calendar/timezone')
  return typeof zone === 'string' && zone !== ours ? { zone } : {}
}
