import * as z from 'zod'
import {
  InstantText,
  idOf,
  PageQuery,
  pageOf,
  Version,
  VersionState,
  Words,
  Written,
} from './common'
import { ApprovalPath, VerdictView } from './drafts'
import { HIDDEN, isOneLine, isPlain, isVisible, UNSEEN } from './plain-text'

/** A number under its regulation: `R19.13.4`, or `KQ.2` in a regulation of the company's own. */
export const ClauseId = z.string().regex(/^[A-Z][A-Z0-9-]{0,11}(\.\d{1,3}){1,4}$/)

/** What is written in one language at least; whoever reads the other sees it as it was written. */
const inEither = (part: (max: number) => z.ZodType<string, string>, zh: number, en: number) =>
  z
    .strictObject({ zh: part(zh), en: part(en) })
    .refine((said) => said.zh !== '' || said.en !== '', {
      path: ['zh'],
      params: { words: UNWRITTEN },
    })
const UNWRITTEN = {
  zh: '请填写此项，中文或英文均可。',
  en: 'Write this, in Chinese or in English.',
}
const line = (max: number) => Written().max(max).refine(isOneLine, HIDDEN).refine(isVisible, UNSEEN)
const text = (max: number) => Written().max(max).refine(isPlain, HIDDEN).refine(isVisible, UNSEEN)

/** The text of a regulation as one version of it stands. */
export const RegulationDocument = z
  .strictObject({
    title: inEither(line, 120, 200),
    /** Whom and what it covers. */
    scope: inEither(text, 1_000, 1_000),
    /** The department or post that looks after it and explains it. */
    owner: inEither(line, 120, 200),
    clauses: z
      .array(
        z.strictObject({
          id: ClauseId,
          heading: inEither(line, 120, 200),
          text: inEither(text, 5_000, 5_000),
        }),
      )
      .max(500),
  })
  .meta({ id: 'RegulationDocument' })
export type RegulationDocument = z.infer<typeof RegulationDocument>

/** A line of the revision record (修订记录). */
export const RevisionView = z
  .strictObject({
    version: Version,
    state: VersionState,
    /** The version that was to come, and now comes as this one, with a change carried on into it. */
    carries: Version.nullable(),
    /** From when the text is in force. */
    validFrom: InstantText,
    /** Until just before when; null for until another version is in force. */
    validTo: InstantText.nullable(),
    recordedAt: InstantText,
    /** Who drafted it, or adopted it as it came. */
    draftedBy: z.string(),
    /** Who reviewed and approved it, in order; empty for a text adopted as it came. */
    verdicts: z.array(VerdictView),
    note: z.string(),
    /** What the product noted by itself, in both languages; null where people wrote it. */
    noteSaid: Words.nullable(),
    /** Why it reaches back in time; null when it does not. */
    retroactiveReason: z.string().nullable(),
    /** It repeals the regulation; its text is the one that was. */
    repeals: z.boolean(),
    /** The regulation begins with it, and nobody has approved it yet: there is nothing to repeal. */
    begins: z.boolean(),
  })
  .meta({ id: 'Revision' })
export type RevisionView = z.infer<typeof RevisionView>

/** A regulation as people would sign it: one version's text, with its revision record. */
export const DocumentView = z
  .strictObject({
    regulationId: idOf('regulation'),
    packId: z.string().nullable(),
    version: Version,
    /** The version in force; of a text that begins later, the first. */
    inForceVersion: Version,
    /** The newest, which may be still to come. */
    currentVersion: Version,
    document: RegulationDocument,
    /** How it came from a pack: who adopted it, and whom the pack's text names; null for one's own. */
    adopted: z
      .strictObject({
        by: z.string(),
        at: InstantText,
        drafted: Words,
        /** Null where the text leaves it to the company. */
        reviewed: Words.nullable(),
        approved: Words.nullable(),
        /** How the text itself says that it is changed. */
        changed: Words,
      })
      .nullable(),
    /** The whole record, newest first. */
    revisions: z.array(RevisionView),
  })
  .meta({ id: 'RegulationText' })
export type DocumentView = z.infer<typeof DocumentView>

/** A regulation that a company writes from nothing, or begins as a copy of one it has. */
export const NewRegulation = z
  .strictObject({
    /** What its clauses are numbered under: `KQ` gives `KQ.1`, `KQ.2` … */
    code: z
      .string()
      .regex(/^[A-Z][A-Z0-9-]{0,11}$/)
      // Those are the numbers of the regulations that the product brings.
      .refine((code) => !/^R\d{2}$/.test(code)),
    document: RegulationDocument,
    /**
     * `on_path`: it is begun with a draft, and in force once that has passed its path.
     * `at_once`: saving puts version 1 in force, which nobody has approved, and the record says so.
     */
    firstVersion: z.enum(['on_path', 'at_once']).default('on_path'),
    /** What its changes pass; left out: a reviewer and an owner. Another is an owner's to state. */
    approvalPath: ApprovalPath.optional(),
  })
  .meta({ id: 'NewRegulation' })
export type NewRegulation = z.input<typeof NewRegulation>

/** "Read and understood", for the version that is in force. */
export const Acknowledgement = z
  .strictObject({ version: Version })
  .meta({ id: 'NewAcknowledgement' })
export type Acknowledgement = z.infer<typeof Acknowledgement>

/** Which readers of the version in force: those who have yet to read it, or those who have. */
export const AcknowledgementsQuery = PageQuery.extend({
  view: z.enum(['missing', 'acknowledged']).default('missing'),
})
export type AcknowledgementsQuery = z.infer<typeof AcknowledgementsQuery>

/** How many have read the version in force and how many have not, and a page of either by name. */
export const AcknowledgementsView = pageOf(
  z.strictObject({
    personId: z.string(),
    personName: z.string(),
    /** Null for those who have yet to read it. */
    at: InstantText.nullable(),
  }),
)
  .extend({
    version: Version,
    acknowledgedCount: z.int(),
    missingCount: z.int(),
    /** When the caller did; null while they have not. */
    mine: InstantText.nullable(),
  })
  .meta({ id: 'Acknowledgements' })
export type AcknowledgementsView = z.infer<typeof AcknowledgementsView>
