import * as z from 'zod'
import { InstantText, idOf, Words } from './common'
import { ChangedExample } from './examples'
import { DependentView } from './repeal'

/** Something to know before publishing: an error stops it, a warning does not. */
export const Finding = z
  .strictObject({
    severity: z.enum(['error', 'warning']),
    /** JSON pointer into the rules. */
    pointer: z.string(),
    /** Row of the table at `pointer`, counted from 1; null where there is no table. */
    row: z.int().nullable(),
    /** JSON pointer inside that row, where it is one place of it. */
    column: z.string().optional(),
    code: z.string(),
    message: Words,
    /** Whether the version it changes has it just so: then the draft is not what causes it. */
    already: z.boolean(),
    /** The rules that a text has left behind, for whoever changes them along with it. */
    ruleSetId: idOf('rule_set').optional(),
    /** The rules that it speaks of, as they read, each with the figures that it is about. */
    rules: z
      .array(z.strictObject({ rule: z.string(), text: Words, figures: z.array(z.string()) }))
      .optional(),
  })
  .meta({ id: 'Finding' })
export type Finding = z.infer<typeof Finding>

/** A clause whose rule has other figures than it had. */
export const ClauseBehind = z.strictObject({
  clause: z.string(),
  /** JSON pointer of the rule. */
  rule: z.string(),
  /** The former figures that the clause’s text still states; none where it states none. */
  states: z.array(z.string()),
  /** What the rule says instead; null where it is gone. */
  now: Words.nullable(),
})

/** A clause in force and its rules, of which one was changed and the other was not. */
export const ClauseApart = ClauseBehind.extend({
  ruleSetId: idOf('rule_set'),
  /** Which of them was changed: the clause states what the rules said before, or what they never came to say. */
  changed: z.enum(['rules', 'text']),
  /** From when on the one that was changed has said so, and the other something else. */
  since: InstantText,
})

/** A station that nobody could pass, and from when an owner may do so alone. */
export const StuckStation = z
  .strictObject({
    /** An index of the path. */
    station: z.int(),
    /** Who could have passed it until a short while ago, and is still counted on. */
    formerly: z.array(z.strictObject({ name: z.string(), until: InstantText })),
    /** Null where an owner may pass it alone now, or never since something is to be taken out. */
    aloneFrom: InstantText.nullable(),
    /**
     * Drafts that go along and whose authors could pass it otherwise: nobody passes it alone, and with
     * these taken out it is stuck no more. Empty where it is stuck by itself.
     */
    takeOut: z.array(idOf('draft')),
  })
  .meta({ id: 'StuckStation' })
export type StuckStation = z.infer<typeof StuckStation>

/** What the system sees in a draft before people judge it. */
export const DraftChecks = z
  .strictObject({
    findings: z.array(Finding),
    examples: z.strictObject({
      total: z.int(),
      /** How many the draft leaves undecided; null where it cannot be read, and so none was worked. */
      undecided: z.int().nullable(),
      changed: z.array(ChangedExample),
    }),
    /** What a repeal stops or takes along; what comes back with a change of what was repealed. */
    dependents: z.array(DependentView),
    /** Clauses behind the figures it changes; null where its rules follow from no text. */
    clauses: z
      .strictObject({ regulationId: idOf('regulation'), changes: z.array(ClauseBehind) })
      .nullable(),
    /** Stations of its path that nobody could pass but its authors; none once it is submitted. */
    stuckAt: z.array(StuckStation),
  })
  .meta({ id: 'DraftChecks' })
export type DraftChecks = z.infer<typeof DraftChecks>
