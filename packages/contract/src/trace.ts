import * as z from 'zod'
import { Words } from './common'

/** How a figure came to be: re-adding `of` by the sentence in `because` gives `value` again. */
export const TraceView = z
  .strictObject({
    name: Words,
    value: z.union([z.string(), z.number(), z.boolean(), z.null()]),
    /** fen · yuan_per_metre · metres · points · instant (epoch ms) · seconds · date · … */
    unit: z.string(),
    because: Words.optional(),
    /** JSON pointer into the rule set that decided this step. */
    rule: z.string().optional(),
    fact: z.string().optional(),
    clauses: z.array(z.string()).optional(),
    /** Id of the pack's open question that this step waits for: `sla.pause_when_asking`. */
    question: z.string().optional(),
    /** Id of the company's question whose decision this step names, ready for a link. */
    decision: z.string().optional(),
    rounding: Words.optional(),
    get of() {
      return z.array(TraceView).optional()
    },
  })
  .meta({ id: 'Trace' })
export type TraceView = z.infer<typeof TraceView>

/** The rule version that a decision was made under. */
export const RuleVersionRef = z
  .strictObject({
    ruleSetId: z.string(),
    kind: z.string(),
    title: Words,
    version: z.int(),
    validFromMs: z.int(),
  })
  .meta({ id: 'RuleVersionRef' })
export type RuleVersionRef = z.infer<typeof RuleVersionRef>

/** A trace with the rule versions it rests on. */
export const Explanation = z
  .strictObject({ trace: TraceView, rules: z.array(RuleVersionRef) })
  .meta({ id: 'Explanation' })
export type Explanation = z.infer<typeof Explanation>

/** Why the rules could not decide: which decision, table row or fact is missing. */
export const Refusal = z
  .strictObject({
    code: z.string(),
    message: Words,
    /** Id of the company's question to decide, ready for a link. */
    questionId: z.string().optional(),
    question: z.string().optional(),
    ruleSetId: z.string().optional(),
    rule: z.string().optional(),
    fact: z.string().optional(),
    details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  })
  .meta({ id: 'Refusal' })
export type Refusal = z.infer<typeof Refusal>
