import * as z from 'zod'
import { InstantText, Line, Text, Words } from './common'

/** A worked case of a rule set. */
export const ExampleView = z
  .strictObject({
    id: z.string(),
    name: Words,
    facts: z.unknown(),
    /** Who of the company keeps it, and since when; null for those that came with its pack. */
    kept: z.strictObject({ by: z.string(), at: InstantText }).nullable(),
  })
  .meta({ id: 'Example' })
export type ExampleView = z.infer<typeof ExampleView>

/** A case to keep with a rule set, so that no change of it goes unsaid. */
export const KeptExample = z
  .strictObject({ name: Line(120), facts: z.unknown() })
  .meta({ id: 'KeptExample' })
export type KeptExample = z.infer<typeof KeptExample>

/** Why a case is kept no longer. */
export const DroppedExample = z.object({ reason: Text(300) })
export type DroppedExample = z.infer<typeof DroppedExample>

/** What rules make of a worked case: a decision, or the code of a refusal. */
const Outcome = z.strictObject({
  decision: z.unknown().optional(),
  refusal: z.string().optional(),
})

/** Outcomes of worked cases that somebody stands by, each as it was seen. */
export const AcceptedOutcomes = z
  .strictObject({
    outcomes: z
      .array(z.strictObject({ id: z.string().max(300), after: Outcome }))
      .min(1)
      .max(500),
  })
  .meta({ id: 'AcceptedOutcomes' })
export type AcceptedOutcomes = z.infer<typeof AcceptedOutcomes>

/** A worked case that comes out otherwise under other rules. */
export const ChangedExample = z
  .strictObject({
    id: z.string(),
    name: Words,
    /** The decision, or the refusal's code, under the version the draft is based on. */
    before: Outcome,
    after: Outcome,
    /** False where it could not be decided before, so that no result is overturned. */
    mustAccept: z.boolean(),
    /** Who has accepted this very outcome; null while nobody has. */
    acceptedBy: z.string().nullable(),
  })
  .meta({ id: 'ChangedExample' })
export type ChangedExample = z.infer<typeof ChangedExample>
