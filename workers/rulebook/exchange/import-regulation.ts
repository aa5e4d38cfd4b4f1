import type { FileRegulation, RegulationDocument } from '@bylaw/contract'
import { sameJson } from '@bylaw/kernel'
import { clauseChanges, packOf } from '@bylaw/packs'
import { auditEntry } from '../../audit/entry'
import type { Scope } from '../../scope'
import { contentOf, digestOf } from '../adoption/pack-content'
import { startingPath } from '../drafts/approval-path'
import { publishableText } from '../drafts/publish-draft'
import { newDraft } from '../drafts/start-draft'
import { NOTED } from '../noted'
import type { RegulationRow } from '../reads'
import { mustHaveNoErrors } from '../sound-rules'
import { textFindings } from '../texts/text-findings'
import { validFromOf, wishedFrom } from '../valid-from'
import { NOTHING, type RegulationChange, refused } from './import-change'
import { judgeNewQuestions, judgeQuestions } from './import-questions'
import { changedPast, documentOf, writtenTexts, wrongTexts } from './import-texts'
import { repealsOnly, wrongDay } from './import-versions'
import { notByImport, stale, type Wrong, wrongAt, wrongsOf } from './import-wrong'
import { type Held, saidBy } from './rulebook-file'

interface NewWith {
  /** Those of the file that follow from it. */
  readonly ruleSets: readonly { readonly kind: string; readonly key: string }[]
  readonly retroactiveReason: string | null
}

/** What to do with a regulation of the file that the company does not have. */
export function newRegulation(
  scope: Scope,
  part: FileRegulation,
  pointer: string,
  { ruleSets, retroactiveReason }: NewWith,
): RegulationChange {
  const id = scope.newId('reg')
  const pack = packOf(part.code)
  const wrong = [
    ...(/^R\d{2}$/.test(part.code) && !pack ? [noSuchPack(`${pointer}/code`)] : []),
    ...wrongTexts(part, pointer, scope.now),
    ...judgeNewQuestions(part.questions, [], `${pointer}/questions`).wrong,
    ...(sameJson(part.approvalPath, startingPath(pack)) || scope.may('approval_path.change')
      ? []
      : [ownersPath(`${pointer}/approvalPath`)]),
  ]
  const change = { part, id, clauses: clauseChanges([], part.clauses) }
  if (wrong.length > 0) return { ...refused(wrong), ...change }
  const content = pack && contentOf(pack, scope.zone)
  // What of the pack the company has is what the file has: a later pack is measured against it.
  const taken = content && { ...content, ruleSets: content.ruleSets.filter(isOneOf(ruleSets)) }
  return {
    ...NOTHING,
    ...change,
    state: 'added',
    becomes: 'written',
    validFrom: part.validFrom,
    statements: [
      scope.rules.addRegulation({
        id,
        packId: pack ? part.code : null,
        code: pack ? null : part.code,
        titleZh: part.title.zh,
        titleEn: part.title.en,
        adoptedAtMs: scope.now,
        adoptedBy: scope.personName,
        version: 1 + (part.earlier?.length ?? 0),
        approvalPath: part.approvalPath,
        approvalPathVersion: 1,
        approvalPathReason: null,
      }),
      ...writtenTexts(scope, id, part, {
        note: NOTED.imported[scope.companyLanguage],
        retroactiveReason,
      }),
      ...(taken
        ? [
            scope.rules.keepAdopted({
              regulationId: id,
              digest: digestOf(taken),
              content: taken,
              dismissed: null,
            }),
          ]
        : []),
      auditEntry(scope, 'regulation.written', id),
    ],
  }
}

/** What to do with one that it has: a changed text becomes a draft on the regulation's path. */
export async function changedRegulation(
  scope: Scope,
  part: FileRegulation,
  held: Held<FileRegulation, RegulationRow>,
  pointer: string,
): Promise<RegulationChange> {
  const { row, part: now } = held
  const change = { part, id: row.id, clauses: clauseChanges(now.clauses, part.clauses) }
  if (sameJson(saidBy(part), saidBy(now))) return { ...NOTHING, ...change }
  if (part.basis !== now.basis)
    return { ...refused([stale(pointer, `《${row.titleZh}》`, `“${row.titleEn}”`)]), ...change }

  const [document, before] = [documentOf(part), documentOf(now)]
  const asked = judgeQuestions(
    part.questions,
    now.questions,
    { wish: undefined, now: undefined },
    `${pointer}/questions`,
  )
  const turns = (part.repealed === undefined) !== (now.repealed === undefined)
  const isText = turns || !sameJson(document, before) || part.validFrom !== now.validFrom
  const isToCome = Date.parse(part.validFrom) >= scope.now
  const found = isText
    ? await textFindings(scope, row.id, document, {
        validFromMs: isToCome ? Date.parse(part.validFrom) : scope.now,
        later: 'carry',
      })
    : []
  const wrong = [
    ...asked.wrong,
    ...(turns || part.repealed === now.repealed ? [] : [notByImport(`${pointer}/repealed`)]),
    ...(part.repealed === undefined || sameJson(document, before)
      ? []
      : [repealsOnly(`${pointer}/repealed`)]),
    ...(sameJson(part.approvalPath, now.approvalPath)
      ? []
      : [notByImport(`${pointer}/approvalPath`)]),
    ...(part.validFrom === now.validFrom ? [] : wrongDay(part, `${pointer}/validFrom`, scope.now)),
    ...changedPast(part, now, pointer),
    ...wrongsOf(() => mustHaveNoErrors(found, (place) => `${pointer}${place}`)),
  ]
  if (wrong.length > 0) return { ...refused(wrong), ...change }
  const validFrom = isToCome ? part.validFrom : null
  return {
    ...NOTHING,
    ...change,
    state: 'changed',
    basedOn: row.version,
    validFrom,
    decided: asked.decided,
    ...(isText
      ? await textChange(scope, row, { document, validFrom, repealed: part.repealed, pointer })
      : {}),
  }
}

interface TextWish {
  readonly document: RegulationDocument
  readonly validFrom: string | null
  readonly repealed: string | undefined
  /** Of the regulation in the file. */
  readonly pointer: string
}

async function textChange(
  scope: Scope,
  row: RegulationRow,
  { document, validFrom, repealed, pointer }: TextWish,
) {
  const note = repealed ?? NOTED.imported[scope.companyLanguage]
  const repeals = repealed !== undefined
  if (row.approvalPath.length > 0) {
    const of = { ruleSetId: null, regulationId: row.id }
    const { id, statements } = await newDraft(scope, of, row.version, {
      note,
      validFrom,
      ...(repeals ? { repeals } : { content: document }),
    })
    return { becomes: 'draft' as const, draftId: id, repeals, statements }
  }
  const { statements } = await publishableText(scope, { content: document, repeals }, row, {
    note,
    ...validFromOf(scope.now, wishedFrom({ validFrom })),
    recordedBy: scope.personName,
    verdicts: [],
    repeals,
    placeOf: (place) => `${pointer}${place}`,
  })
  const told = auditEntry(scope, 'regulation_version.published', row.id)
  return { becomes: 'version' as const, repeals, statements: [...statements, told] }
}

const noSuchPack = (pointer: string): Wrong =>
  wrongAt(pointer, 'no_such_pack', '没有这个编号的制度。', 'There is no regulation of this number.')

const ownersPath = (pointer: string): Wrong =>
  wrongAt(
    pointer,
    'not_allowed',
    '审批路径与制度原定的不同，只有企业所有者可以导入。',
    'Only the owner imports an approval path other than the one that a new regulation has.',
  )

const isOneOf =
  (subjects: readonly { readonly kind: string; readonly key: string }[]) =>
  (ruleSet: { readonly kind: string; readonly key: string }): boolean =>
    subjects.some(({ kind, key }) => kind === ruleSet.kind && key === ruleSet.key)
