import * as z from 'zod'
import { InstantText, idOf, Line, Text, ValidFromText, Version, Words } from './common'
import { RegulationDocument } from './documents'
import { ApprovalPath, DiffView } from './drafts'
import { KeptExample } from './examples'
import { subject } from './settlement'

/** What clauses are numbered under: `R19` of a regulation that the product brings, or one's own. */
const Code = z.string().regex(/^[A-Z][A-Z0-9-]{0,11}$/)
/** Names the state that was exported: whoever changes it shows what they had read. */
const Basis = z.string().regex(/^[\w-]{22}$/)
const Pointer = z
  .string()
  .max(500)
  .regex(/^(\/[^/]*)*$/)
const Sentence = z.strictObject({ zh: Text(5_000), en: Text(5_000) })

/** A question with its decision. Who decided it, and when, stays with the company. */
const FileQuestion = z.strictObject({
  key: Line(120),
  type: z.enum(['ambiguity', 'contradiction', 'gap']),
  clauses: z.array(Line(40)).max(200),
  /** The place in the rules that the answer fills; null for a mere notice. */
  at: Pointer.nullable(),
  ask: Sentence,
  options: z
    .array(z.strictObject({ value: z.unknown(), label: Sentence, consequence: Sentence }))
    .max(50),
  proposed: z.unknown().optional(),
  mustAsk: z.boolean(),
  decision: z.strictObject({ value: z.unknown(), reason: Text(1_000) }).nullable(),
})
export type FileQuestion = z.infer<typeof FileQuestion>

/** From when a text or version holds, or that it does not. */
const validity = {
  validFrom: ValidFromText,
  /** Why nothing holds from here on; left out where it does. */
  repealed: Text(500).optional(),
  /** The same of the first one, where nothing has held yet: what it was begun with, and a note. */
  begun: Text(500).optional(),
}
type Validity = z.infer<z.ZodObject<typeof validity>>

/** To a company, what is only begun and what is repealed are the same: nothing holds. */
const withoutBegun = <Said extends Validity>({ begun, ...said }: Said) =>
  begun === undefined ? said : { ...said, repealed: begun }

/** Whether a text or version says both, which contradict each other: one was in force, the other never. */
const isBoth = ({ begun, repealed }: Validity): boolean =>
  begun !== undefined && repealed !== undefined

/** A text, and from when it is in force or repealed. */
const FileText = z.strictObject({ ...validity, ...RegulationDocument.shape })
export type FileText = Omit<z.infer<typeof FileText>, 'begun'>

const WrittenRegulation = z.strictObject({
  code: Code,
  basis: Basis.optional(),
  approvalPath: ApprovalPath,
  /** Its text: of those that are in force at some time, the one that begins last. */
  ...FileText.shape,
  /** What its text leaves open, beside what is asked about its rule sets. */
  questions: z.array(FileQuestion).max(500),
  /** The texts in force before it, each until the next one begins; left out where there is none. */
  earlier: z.array(FileText).max(200).optional(),
})
const FileRegulation = WrittenRegulation.transform((part, context) => {
  const { earlier } = part
  const all = [
    ...(earlier ?? []).map((text, at) => [text, ['earlier', at]] as const),
    [part, []] as const,
  ]
  for (const [index, [text, path]] of all.entries())
    if (isBoth(text) || (index > 0 && text.begun !== undefined))
      context.addIssue({ code: 'unrecognized_keys', keys: ['begun'], path: [...path] })
  return { ...withoutBegun(part), ...(earlier ? { earlier: earlier.map(withoutBegun) } : {}) }
})
export type FileRegulation = z.infer<typeof FileRegulation>

/** Which clauses each place of the rules came from. */
const FileCitations = z.record(Pointer, z.array(Line(40)).max(100))

/** A version as a file has it. A repeal may leave out what it repeals, where it stands just above. */
const FileVersion = z.strictObject({
  ...validity,
  rules: z.unknown().optional(),
  citations: FileCitations.optional(),
})
/** The same with all that it says. */
export type FileVersion = Omit<z.infer<typeof FileVersion>, 'begun'> & {
  readonly rules: unknown
  readonly citations: z.infer<typeof FileCitations>
}

/** The versions of a rule set, each with all that it says. */
const FileVersions = z
  .array(FileVersion)
  .min(1)
  .max(500)
  .transform((versions, context): FileVersion[] => {
    let above: Pick<z.infer<typeof FileVersion>, 'rules' | 'citations'> = {}
    return versions.map((version, index) => {
      const told = version.repealed === undefined ? version : { ...above, ...version }
      for (const name of ['rules', 'citations'] as const)
        if (told[name] === undefined)
          context.addIssue({ code: 'invalid_type', expected: 'record', path: [index, name] })
      if (isBoth(version) || (index > 0 && version.begun !== undefined))
        context.addIssue({ code: 'unrecognized_keys', keys: ['begun'], path: [index] })
      above = told
      return { ...withoutBegun(version), rules: told.rules, citations: told.citations ?? {} }
    })
  })

const FileRuleSet = z.strictObject({
  kind: z.string().max(40),
  key: z.string().regex(/^\w[\w-]{0,79}$/),
  /** The code of the regulation it follows from. */
  regulation: Code.nullable(),
  basis: Basis.optional(),
  title: z.strictObject({ zh: Line(200), en: Line(300) }),
  /** Those that decide at some time, each until the next one begins; the newest comes last. */
  versions: FileVersions,
  questions: z.array(FileQuestion).max(200),
  /** Worked cases that the company keeps with it; those of its pack come with the pack. */
  examples: z.array(KeptExample).max(200).optional(),
})
export type FileRuleSet = z.infer<typeof FileRuleSet>

/** A company's whole rulebook as one document, with nothing of the company itself in it. */
export const RulebookFile = z.strictObject({
  /** The shape of the document. */
  bylaw: z.literal(1),
  regulations: z.array(FileRegulation).max(300),
  ruleSets: z.array(FileRuleSet).max(1_000),
})
export type RulebookFile = z.infer<typeof RulebookFile>

/** What becomes of a part of the file: `draft` goes the approval path, `version` holds at once. */
const outcome = {
  state: z.enum(['added', 'changed', 'unchanged']),
  becomes: z.enum(['written', 'draft', 'version', 'nothing']),
  /** The version that it changes; null where the part is new. */
  basedOn: Version.nullable(),
  /** From when it holds; null for from its approval on, or at once where there is none, and of what is only begun. */
  validFrom: InstantText.nullable(),
  /** Whether that is a repeal. */
  repeals: z.boolean(),
  /** What a part that is new brings besides, each until the next begins: one that held or was repealed before. */
  earlier: z.array(z.strictObject({ validFrom: InstantText, repeals: z.boolean() })),
  /** The draft that was begun; null also while nothing has been applied. */
  draftId: idOf('draft').nullable(),
}
const ImportedClause = z.strictObject({ id: z.string(), heading: Words, text: Words })

/** What an import would change, or has changed. */
export const RulebookImport = z
  .strictObject({
    /** False for a dry run. */
    applied: z.boolean(),
    /** Whether something new decides for a time that has passed: its import gives the reason. */
    reachesBack: z.boolean(),
    regulations: z.array(
      z.strictObject({
        code: z.string(),
        title: Words,
        ...outcome,
        /** Of a text that changes; a regulation that is added is told by its number of clauses. */
        clauses: z.strictObject({
          total: z.int(),
          added: z.array(ImportedClause),
          removed: z.array(ImportedClause),
          reworded: z.array(z.strictObject({ before: ImportedClause, after: ImportedClause })),
        }),
      }),
    ),
    ruleSets: z.array(
      z.strictObject({
        ...subject,
        kindTitle: Words,
        title: Words,
        ...outcome,
        /** Empty for a rule set that is added. */
        diff: DiffView,
      }),
    ),
    /** Questions that the import decides; those about a place of the rules together with them. */
    questions: z.array(
      z.strictObject({
        key: z.string(),
        ask: Words,
        value: z.unknown(),
        /** The option that it chooses; null for an answer that no option is. */
        chosen: Words.nullable(),
        reason: z.string(),
      }),
    ),
  })
  .meta({ id: 'RulebookImport' })
export type RulebookImport = z.infer<typeof RulebookImport>
