import { createHash } from 'node:crypto'
import type {
  FileQuestion,
  FileRegulation,
  FileRuleSet,
  FileText,
  FileVersion,
  KeptExample,
  RulebookFile,
} from '@bylaw/contract'
import { assert, canonicalJson, sameJson } from '@bylaw/kernel'
import type * as z from 'zod'
import type { Scope } from '../../scope'
import { lastAnswer } from '../decided-in-time'
import { kindOf } from '../kind-of'
import type { QuestionRow, RegulationRow, RuleSetRow, VersionRow } from '../reads'
import { timeline } from '../timeline'

type Rows = Awaited<ReturnType<Scope['rules']['wholeRulebook']>>

/** A part of the rulebook as the file has it, beside the row that it is of. */
export interface Held<Part, Row> {
  readonly part: Part
  readonly row: Row
}

export interface HeldRulebook {
  readonly regulations: readonly Held<FileRegulation, RegulationRow>[]
  readonly ruleSets: readonly Held<FileRuleSet, RuleSetRow>[]
  readonly questionRows: readonly QuestionRow[]
}

/** The company's rulebook as a file would have it: each part with its row, in the file's order. */
export async function heldRulebook(scope: Scope): Promise<HeldRulebook> {
  const rows = await scope.rules.wholeRulebook()
  return {
    regulations: rows.regulationRows
      .map((row) => ({ part: withBasis(regulationOf(row, rows)), row }))
      .sort(inOrderOf(({ part }) => part.code)),
    ruleSets: rows.ruleSetRows
      .map((row) => ({ part: withBasis(ruleSetOf(row, rows)), row }))
      .sort(inOrderOf(({ part }) => [part.regulation ?? '', part.kind, part.key].join(' '))),
    questionRows: rows.questionRows,
  }
}

/** The file, in which a repeal does not say again what stands just above it. */
export const fileOf = ({ regulations, ruleSets }: HeldRulebook): z.input<typeof RulebookFile> => ({
  bylaw: 1,
  regulations: regulations.map(({ part }) => fromItsBeginning(part)),
  ruleSets: ruleSets.map(({ part }) => ({
    ...part,
    versions: part.versions.map((version, index, all) =>
      repeats(version, all[index - 1])
        ? { validFrom: version.validFrom, repealed: version.repealed }
        : index === 0
          ? asBegun(version)
          : version,
    ),
  })),
})

/** Where nothing has held before, nothing was repealed: it was begun. */
const asBegun = <
  Said extends { readonly validFrom: string; readonly repealed?: string | undefined },
>({
  validFrom,
  repealed,
  ...said
}: Said) => ({ validFrom, ...(repealed === undefined ? {} : { begun: repealed }), ...said })

function fromItsBeginning({ code, basis, ...text }: FileRegulation) {
  const [first, ...others] = text.earlier ?? []
  return {
    code,
    basis,
    ...(first ? { ...text, earlier: [asBegun(first), ...others] } : asBegun(text)),
  }
}

const repeats = ({ repealed, rules, citations }: FileVersion, above?: FileVersion): boolean =>
  repealed !== undefined && sameJson([rules, citations], above && [above.rules, above.citations])

/** What clauses of the regulation are numbered under. */
export const codeOf = ({ packId, code, id }: RegulationRow): string => packId ?? code ?? id

/** A part without the mark of what it was based on: what it says. */
export const saidBy = <Part extends { readonly basis?: string | undefined }>({
  basis: _,
  ...said
}: Part): Omit<Part, 'basis'> => said

/** The same content has the same basis, in whichever company; any change gives it another. */
function withBasis<Part extends FileRegulation | FileRuleSet>(part: Part): Part {
  const digest = createHash('sha256').update(canonicalJson(saidBy(part)) ?? '')
  return { ...part, basis: digest.digest('base64url').slice(0, 22) }
}

function regulationOf(row: RegulationRow, { textRows, questionRows }: Rows): FileRegulation {
  const texts = timeline(textRows.filter(({ regulationId }) => regulationId === row.id)).map(
    ({ fromMs, of: { document, repeals, note } }): FileText => ({
      validFrom: new Date(fromMs).toISOString(),
      ...(repeals ? { repealed: note } : {}),
      title: document.title,
      scope: document.scope,
      owner: document.owner,
      clauses: document.clauses,
    }),
  )
  const text = texts.at(-1)
  assert(text !== undefined, 'a regulation has the text it says it has')
  const { validFrom, repealed, ...said } = text
  const earlier = texts.slice(0, -1)
  return {
    code: codeOf(row),
    basis: '',
    validFrom,
    ...(repealed === undefined ? {} : { repealed }),
    approvalPath: row.approvalPath,
    ...said,
    questions: questionRows
      .filter(({ regulationId, ruleSetId }) => regulationId === row.id && ruleSetId === null)
      .map(questionOf),
    ...(earlier.length > 0 ? { earlier } : {}),
  }
}

function ruleSetOf(row: RuleSetRow, rows: Rows): FileRuleSet {
  const regulation = rows.regulationRows.find(({ id }) => id === row.regulationId)
  const examples = examplesOf(
    row.kind,
    rows.exampleRows.filter(({ ruleSetId }) => ruleSetId === row.id),
  )
  return {
    kind: row.kind,
    key: row.key,
    regulation: regulation ? codeOf(regulation) : null,
    basis: '',
    title: { zh: row.titleZh, en: row.titleEn },
    versions: versionsOf(
      row.kind,
      rows.versionRows.filter(({ ruleSetId }) => ruleSetId === row.id),
    ),
    questions: rows.questionRows.filter(({ ruleSetId }) => ruleSetId === row.id).map(questionOf),
    ...(examples.length > 0 ? { examples } : {}),
  }
}

/** The cases that the company keeps, by name: who keeps them since when stays with the company. */
const examplesOf = (kind: string, kept: Rows['exampleRows']): KeptExample[] =>
  kept
    .map(({ name, facts }) => ({ name, facts: asDeclared(kindOf(kind).facts, facts) }))
    .sort(inOrderOf((each) => `${each.name} ${canonicalJson(each.facts)}`))

/** What decides when; a version that decides at no time is the company's history, not its rules. */
const versionsOf = (kind: string, versions: readonly VersionRow[]): FileVersion[] =>
  timeline(versions).map(({ fromMs, of }) => ({
    validFrom: new Date(fromMs).toISOString(),
    ...(of.repeals ? { repealed: of.note } : {}),
    rules: asDeclared(kindOf(kind).rules, of.rules),
    citations: { ...(of.citations as FileVersion['citations']) },
  }))

/** The keys in the order in which their kind declares them, whoever wrote them in whichever. */
function asDeclared(schema: z.ZodType, value: unknown): unknown {
  const read = schema.safeParse(value)
  return read.success ? read.data : value
}

const questionOf = (row: QuestionRow): FileQuestion => ({
  key: row.key,
  type: row.type,
  clauses: row.clauses,
  at: row.at,
  ask: { zh: row.askZh, en: row.askEn },
  options: row.options.map(({ value, label, consequence }) => ({ value, label, consequence })),
  ...(row.proposed === null ? {} : { proposed: JSON.parse(row.proposed) as unknown }),
  mustAsk: row.mustAsk,
  decision: inTheEnd(row),
})

/** The answer that the newest of its rules hold. */
function inTheEnd(row: QuestionRow): FileQuestion['decision'] {
  const last = lastAnswer(row)
  return last && { value: last.value, reason: last.reason }
}

/** By the characters themselves: the same order on every machine and in every language. */
const inOrderOf =
  <Item>(name: (item: Item) => string) =>
  (a: Item, b: Item): number =>
    name(a) < name(b) ? -1 : 1
