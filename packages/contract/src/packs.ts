import * as z from 'zod'
import { idOf, Text, ValidFromText, Words } from './common'
import { DiffView } from './drafts'
import { QuestionView } from './questions'
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

/**
 * What one regulation says on a contested subject, as far as the others do not say the same: its
 * rules in words, and the clauses they come from.
 */
const Said = z.strictObject({
  rules: z.array(Words),
  clauses: z.array(z.strictObject({ id: z.string(), text: Words })),
})

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
        /** Its changes need approval: that another regulation prevails is drafted, and has to pass it. */
        asksApproval: z.boolean(),
        said: Said,
      })
      .nullable(),
    /** The regulations to be adopted that govern it. */
    packs: z.array(z.strictObject({ id: z.string(), title: Words, said: Said })),
  })
  .meta({ id: 'PackConflict' })
export type PackConflict = z.infer<typeof PackConflict>
export type PackConflictSaid = z.infer<typeof Said>

/** From when what is adopted holds; left out: from its adoption on. Also in the past, with a reason. */
const begin = {
  validFrom: ValidFromText.optional(),
  retroactiveReason: Text(500).optional(),
}

/** Adopting one regulation: `adopted` is the one named in the path. */
export const PackAdoption = z
  .strictObject({
    settle: z
      .array(z.strictObject({ ...subject, prevails: z.enum(['existing', 'adopted']) }))
      .max(100)
      .optional(),
    ...begin,
  })
  .meta({ id: 'PackAdoption' })
export type PackAdoption = z.infer<typeof PackAdoption>

/** Adopting several regulations at once. */
export const PacksAdoption = z
  .strictObject({
    packs: z.array(PackId).min(1).max(19),
    settle: z.array(Settlement).max(100).optional(),
    ...begin,
  })
  .meta({ id: 'PacksAdoption' })
export type PacksAdoption = z.infer<typeof PacksAdoption>

const UpdatedClause = z.strictObject({ id: z.string(), heading: Words, text: Words })

const UpdatedQuestion = QuestionView.pick({
  type: true,
  clauses: true,
  at: true,
  ask: true,
  options: true,
  proposed: true,
  mustAsk: true,
})

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
      /** What it is called, whom it covers, and who makes it, as far as that changed. */
      head: z.array(
        z.strictObject({
          part: z.enum(['title', 'scope', 'owner']),
          before: Words,
          after: Words,
        }),
      ),
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
        /** Places that rest on other clauses than they did; `kept` where the company chose its own. */
        citations: z.array(
          z.strictObject({
            place: z.string(),
            before: z.array(z.string()),
            after: z.array(z.string()),
            kept: z.boolean(),
          }),
        ),
        /** What it was called, where the pack gives it another title. */
        formerTitle: Words.nullable(),
      }),
    ),
    /** What is asked anew (`before` null), otherwise, or no longer (`after` null). */
    questions: z.array(
      z.strictObject({
        ruleSetId: idOf('rule_set').nullable(),
        before: UpdatedQuestion.nullable(),
        after: UpdatedQuestion.nullable(),
        /** Somebody has decided it, and the decision stands. */
        decided: z.boolean(),
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
