import type { Explanation, TraceView } from '@bylaw/contract'

/** The open steps of a trace, by their path: `0` is the root, `0.2` its third step. */
export type Opened = ReadonlySet<string>

export const ROOT = '0'

/** Open to begin with: the figure itself, so that its parts can be re-added at once. */
export const firstLook: Opened = new Set([ROOT])

export const stepPath = (parent: string, index: number): string => `${parent}.${index}`

export function toggled(opened: Opened, path: string): Opened {
  const next = new Set(opened)
  if (!next.delete(path)) next.add(path)
  return next
}

/** Every step that has steps of its own. */
export function allSteps(trace: TraceView, path = ROOT): Opened {
  const steps = trace.of ?? []
  if (steps.length === 0) return new Set()
  return new Set([
    path,
    ...steps.flatMap((step, index) => [...allSteps(step, stepPath(path, index))]),
  ])
}

/**
 * Where the rulebook shows a clause.
 *
 * @param asOf the moment whose wording is meant; undefined for that in force now
 */
export const clauseHref = (clause: string, asOf?: string): string =>
  `/rulebook?clause=${encodeURIComponent(clause)}${asOf ? `&at=${encodeURIComponent(asOf)}` : ''}`

/**
 * The address of a question, by its id or its key.
 *
 * @param rules what the step that names it rests on: one of them asks it
 */
export const askedHref = (question: string, rules: Explanation['rules']): string => {
  const of = rules.map(({ ruleSetId }) => encodeURIComponent(ruleSetId)).join()
  return `/rulebook?question=${encodeURIComponent(question)}${of ? `&of=${of}` : ''}`
}
