import * as z from 'zod'
import { idOf, Words } from './common'
import { DiffView } from './drafts'
import { ActedOnIn } from './rulebook'
import { PackId, Settlement, subject } from './settlement'

/** A regulation as the product ships it, to be adopted by a company and then edited. */
export const PackView = z
  .strictObject({
    id: z.string(),
    /** Under which heading it is offered. */
    group: z.enum(['support', 'department', 'staff', 'operations', 'field']),
    title: Words,
    summary: Words,
    clauseCount: z.int(),
    ruleSetCount: z.int(),
    /** What adopting it brings, kind by kind. */
    ruleSets: z.array(
      z.strictObject({
        ...subject,
        kindTitle: Words,
        title: Words,
        /** Null where they would only be looked up and tried. */
        actedOnIn: ActedOnIn.nullable(),
      }),
    ),
    questionCount: z.int(),
    mustAskCount: z.int(),
    /** What a close reading found, in one sentence: "R19: 20 contradictions, 58 ambiguities …". */
    report: Words,
    adopted: z.boolean(),
  })
  .meta({ id: 'Pack' })
export type PackView = z.infer<typeof PackView>

/** A subject that more than one regulation would govern. */
export const PackConflict = z
  .strictObject({
    ...subject,
    kindTitle: Words,
    title: Words,
    /** Whose rules are in use; null where the company has none on this subject. */
    existing: z
      .strictObject({
        /** The regulation, or the rule set itself where it follows from none. */
        title: Words,
        packId: z.string().nullable(),
        /** Its changes need approval: only the owner may let another regulation prevail. */
        asksApproval: z.boolean(),
      })
      .nullable(),
    /** The regulations to be adopted that govern it. */
    packs: z.array(z.strictObject({ id: z.string(), title: Words })),
  })
  .meta({ id: 'PackConflict' })
export type PackConflict = z.infer<typeof PackConflict>

/** Adopting one regulation: `adopted` is the one named in the path. */
export const PackAdoption = z
  .strictObject({
    settle: z
      .array(z.strictObject({ ...subject, prevails: z.enum(['existing', 'adopted']) }))
      .max(100)
      .optional(),
  })
  .meta({ id: 'PackAdoption' })
export type PackAdoption = z.infer<typeof PackAdoption>

/** Adopting several regulations at once. */
export const PacksAdoption = z
  .strictObject({
    packs: z.array(PackId).min(1).max(19),
    settle: z.array(Settlement).max(100).optional(),
  })
  .meta({ id: 'PacksAdoption' })
export type PacksAdoption = z.infer<typeof PacksAdoption>

const UpdatedClause = z.strictObject({ id: z.string(), heading: Words, text: Words })

/** How a regulation's pack differs by now from what the company adopted. */
export const PackUpdateView = z
  .strictObject({
    packId: z.string(),
    /** Names what the pack says now; sent back, so that what was read is what is taken. */
    digest: z.string(),
    text: z.strictObject({
      added: z.array(UpdatedClause),
      removed: z.array(UpdatedClause),
      reworded: z.array(z.strictObject({ before: UpdatedClause, after: UpdatedClause })),
      /** Whether the company has changed the text since. */
      changedMeanwhile: z.boolean(),
    }),
    ruleSets: z.array(
      z.strictObject({
        /** Null for a rule set that the pack has in addition. */
        ruleSetId: idOf('rule_set').nullable(),
        ...subject,
        title: Words,
        /** `removed` is no longer in the pack; the company keeps it as its own. */
        state: z.enum(['changed', 'added', 'removed']),
        /** From what was adopted to what the pack says now. */
        diff: DiffView,
        /** Whether the company has changed these rules since, be it by deciding a question. */
        changedMeanwhile: z.boolean(),
        /** Places that both changed: a draft keeps the company's word there. JSON pointers. */
        kept: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'PackUpdate' })
export type PackUpdateView = z.infer<typeof PackUpdateView>

/** Which state of the pack is taken or put aside. */
export const PackUpdateAnswer = z
  .strictObject({ digest: z.string().length(43) })
  .meta({ id: 'PackUpdateAnswer' })
export type PackUpdateAnswer = z.infer<typeof PackUpdateAnswer>
