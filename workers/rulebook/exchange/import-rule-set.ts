import type { DiffView, FileRegulation, FileRuleSet, FileVersion } from '@bylaw/contract'
import { sameJson } from '@bylaw/kernel'
import { diffRules, isKind, unreadDiff } from '@bylaw/rulebook'
import { today } from '../../platform/today'
import type { Scope } from '../../scope'
import { acceptableRules } from '../acceptable-rules'
import { kindOf } from '../kind-of'
import type { QuestionRow, RuleSetRow } from '../reads'
import { NO_WORDS, wholly } from '../repeal/wholly'
import type { NewRuleSetRow } from '../rule-set-head-store'
import { mustBeSound } from '../sound-rules'
import { NOTHING, type RuleSetChange, refused } from './import-change'
import { wrongCitations } from './import-citations'
import { decidedAlready } from './import-decisions'
import { wrongExamples } from './import-examples'
import { judgeNewQuestions, judgeQuestions } from './import-questions'
import type { AlongInFile } from './import-regulation-of'
import { decidesIn } from './import-rival'
import { asDraft, asVersion } from './import-version'
import { inOrder, judgeVersions } from './import-versions'
import { notByImport, stale, type Wrong, wrongAt, wrongsOf } from './import-wrong'
import { type Held, saidBy } from './rulebook-file'

/** A rule set of the file that the company does not have: what is to be written, or what is wrong. */
export function newRuleSet(
  scope: Scope,
  part: FileRuleSet,
  pointer: string,
  regulationId: string | null,
  regulations: readonly FileRegulation[],
): { readonly change: RuleSetChange; readonly rows: NewRuleSetRow } {
  const last = part.versions.length - 1
  const asked = judgeNewQuestions(
    part.questions,
    part.versions.map(({ rules }) => rules),
    `${pointer}/questions`,
  )
  const versions = part.versions.map((version, index) =>
    index === last ? { ...version, rules: asked.rules } : version,
  )
  const wrong = isKind(part.kind)
    ? [
        ...asked.wrong,
        ...inOrder(versions, `${pointer}/versions`, scope.now),
        ...wrongCitations(part, regulations, `${pointer}/versions`),
        ...wrongExamples(part, `${pointer}/examples`),
        ...(scope.may('approval_path.change') ? [] : [ownersRules(pointer)]),
        ...versions.flatMap((version, index) =>
          wrongRules(scope, part, version, `${pointer}/versions/${index}/rules`),
        ),
      ]
    : [wrongAt(`${pointer}/kind`, 'no_such_kind', '没有这类规则。', 'There is no such kind.')]
  return {
    change: {
      ...(wrong.length > 0 ? refused(wrong) : NOTHING),
      part,
      state: 'added',
      becomes: 'written',
      validFrom: part.versions[last]?.validFrom ?? null,
      begins: decidesIn(part),
      diff: NO_DIFFERENCE,
    },
    rows: {
      id: scope.newId('rul'),
      kind: part.kind,
      key: part.key,
      title: part.title,
      regulationId,
      versions: versions.map(({ validFrom, repealed, rules, citations }) => ({
        validFromMs: Date.parse(validFrom),
        repealed,
        rules: isKind(part.kind) ? asRead(part.kind, rules) : rules,
        citations,
      })),
    },
  }
}

/** What a rule set's regulation means for a change of it. */
interface OfRegulation {
  readonly hasPath: boolean
  readonly along: AlongInFile
}

/** One that it has: changed rules become a draft on their regulation's path. */
export async function changedRuleSet(
  scope: Scope,
  part: FileRuleSet,
  { part: now, row }: Held<FileRuleSet, RuleSetRow>,
  pointer: string,
  { hasPath, along }: OfRegulation,
  /** Those of the company, in the order of the held part. */
  questionRows: readonly QuestionRow[],
): Promise<RuleSetChange> {
  const unchanged = { ...NOTHING, part, begins: [], diff: NO_DIFFERENCE }
  if (sameJson(saidBy(part), saidBy(now))) return unchanged
  if (part.basis !== now.basis)
    return {
      ...unchanged,
      ...refused([
        stale(
          pointer,
          `规则“${row.titleZh}”（${row.kind} ${row.key}）`,
          `“${row.titleEn}” (${row.kind} ${row.key})`,
        ),
      ]),
    }

  const rulesNow = now.versions.at(-1)?.rules
  const asked = judgeQuestions(
    part.questions,
    now.questions,
    { wish: part.versions.at(-1)?.rules, now: rulesNow },
    `${pointer}/questions`,
  )
  const versions = part.versions.map((version, index, { length }) =>
    index === length - 1 ? { ...version, rules: asked.rules } : version,
  )
  const judged = judgeVersions(versions, now.versions, `${pointer}/versions`, scope.now)
  const place = `${pointer}/versions/${versions.length - 1}/rules`
  const wrong = [
    ...(['title', 'regulation', 'examples'] as const)
      .filter((name) => !sameJson(part[name], now[name]))
      .map((name) => notByImport(`${pointer}/${name}`)),
    ...asked.wrong,
    ...judged.wrong,
    ...(judged.wish ? wrongRules(scope, part, judged.wish, place) : []),
  ]
  if (wrong.length > 0) return { ...unchanged, ...refused(wrong) }
  const changed = {
    ...unchanged,
    state: 'changed' as const,
    basedOn: row.version,
    validFrom: judged.validFrom,
    decided: asked.decided,
    statements: await decidedAlready(scope, row.id, rulesNow, asked.decided, questionRows),
  }
  if (!judged.wish) return changed
  const { repealed } = judged.wish
  const rules = asRead(part.kind, judged.wish.rules)
  const diff = differenceOf(
    part.kind,
    decidingRules(now),
    repealed === undefined ? rules : NO_WORDS,
  )
  const reasons = Object.fromEntries(
    asked.decided.map(({ question, index }) => [
      questionRows[index]?.id ?? '',
      question.decision?.reason ?? '',
    ]),
  )
  const { validFrom } = judged
  const wish = { rules, repealed, validFrom, reasons, ...along(row, validFrom) }
  const repeals = repealed !== undefined
  const next = hasPath ? await asDraft(scope, row, wish) : await asVersion(scope, row, wish, place)
  const statements = [...changed.statements, ...next.statements]
  return { ...changed, diff, repeals, ...next, statements }
}

/** What the newest version decides by; nothing where it repeals. */
const decidingRules = ({ versions }: FileRuleSet): unknown => {
  const newest = versions.at(-1)
  return newest?.repealed === undefined ? newest?.rules : NO_WORDS
}

/** Rules that their kind does not accept, or finds an error in, place by place. */
function wrongRules(
  scope: Scope,
  part: FileRuleSet,
  { rules }: FileVersion,
  place: string,
): readonly Wrong[] {
  const kind = kindOf(part.kind)
  const placeOf = (pointer: string) => `${place}${pointer}`
  return wrongsOf(() => {
    const read = acceptableRules(kind, rules, placeOf)
    mustBeSound(kind, read, today(scope), placeOf)
  })
}

/** As the kind reads them; what it does not accept has been named before. */
function asRead(kind: string, rules: unknown): unknown {
  const read = kindOf(kind).rules.safeParse(rules)
  return read.success ? read.data : rules
}

function differenceOf(name: string, before: unknown, after: unknown): DiffView {
  const kind = kindOf(name)
  const was = kind.rules.safeParse(before)
  if (before === NO_WORDS || after === NO_WORDS) {
    const { sentences } = wholly(kind.explain, was, kind.rules.safeParse(after))
    return { sentences: [...sentences], places: [] }
  }
  const { sentences, places } = was.success
    ? diffRules(kind, was.data, after)
    : unreadDiff(before, after)
  return { sentences: [...sentences], places: [...places] }
}

const NO_DIFFERENCE: DiffView = { sentences: [], places: [] }

const ownersRules = (pointer: string): Wrong =>
  wrongAt(
    pointer,
    'not_allowed',
    '新增的规则一经导入即生效，只有企业所有者可以导入。',
    'A new rule set decides from its import on: only the owner imports one.',
  )
