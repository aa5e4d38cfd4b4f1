import { valueAt } from './pointer'
import type { Trace } from './trace'

/**
 * Places that a trace names and that do not exist in its rules or facts. An explanation that
 * points nowhere cannot be followed to its clause, so there should never be one.
 */
export function lostPlaces(trace: Trace, rules: unknown, facts: unknown): readonly string[] {
  const lost = (document: unknown, pointer: string | undefined) =>
    pointer !== undefined && valueAt(document, pointer) === undefined ? [pointer] : []
  return [
    ...lost(rules, trace.rule),
    ...(trace.also ?? []).flatMap((pointer) => lost(rules, pointer)),
    ...lost(facts, trace.fact),
    ...(trace.of ?? []).flatMap((step) => lostPlaces(step, rules, facts)),
  ]
}
