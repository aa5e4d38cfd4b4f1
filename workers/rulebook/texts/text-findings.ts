import { RegulationDocument } from '@bylaw/contract'
import { errorAt, type RuleFinding } from '@bylaw/rules-kit'
import { errorsOf } from '../../platform/issue-words'
import type { Scope } from '../../scope'
import type { RulesThen } from '../next-rule-version'
import type { VersionRow } from '../reads'
import { refusedAt } from '../refused-at'
import { ruleSetsInTime } from '../rule-set-in-time'
import { spanToChange } from '../timeline'
import type { ValidFrom } from '../valid-from'
import { clauseIdsIn, type TextInTime, textInTime } from './text-in-time'

/** From when a text is to be in force, and what becomes of those that begin later. */
type When = Pick<ValidFrom, 'validFromMs' | 'later'>

/**
 * What is wrong with a draft of a regulation's text, and with what it would do to its rules.
 *
 * @param along rules that change together with it, as they will be then
 */
export async function textFindings(
  scope: Scope,
  regulationId: string,
  content: unknown,
  when: When,
  along: readonly RulesThen[] = [],
): Promise<RuleFinding[]> {
  const read = RegulationDocument.safeParse(content)
  if (!read.success)
    return errorsOf(read.error.issues, 'json').map((each) => refusedAt(content, each))
  const regulation = await scope.rules.readRegulationRow(regulationId, scope.now)
  if (!regulation) return numberedTwice(read.data)
  const texts = await textInTime(scope, regulationId)
  const before = (spanToChange(texts, scope.now)?.of.document.clauses ?? []).map(({ id }) => id)
  return [
    ...withoutClause(read.data),
    ...numberedTwice(read.data),
    ...(regulation.code === null ? [] : numberedElsewhere(regulation.code, read.data, before)),
    ...(await citedAndGone(scope, regulationId, texts, read.data, when, along)),
  ]
}

const withoutClause = ({ clauses }: RegulationDocument): RuleFinding[] =>
  clauses.length > 0
    ? []
    : [
        errorAt(
          '/clauses',
          'too_small',
          '制度至少要有一条。',
          'A regulation has a clause at least.',
        ),
      ]

/** Clauses are numbered under their regulation; those that were there before are not looked at. */
export const numberedElsewhere = (
  code: string,
  { clauses }: Pick<RegulationDocument, 'clauses'>,
  before: readonly string[] = [],
): RuleFinding[] =>
  clauses.flatMap(({ id }, index) =>
    id.startsWith(`${code}.`) || before.includes(id)
      ? []
      : [
          errorAt(
            `/clauses/${index}/id`,
            'foreign_number',
            `条号须以 ${code}. 开头。`,
            `Clause numbers begin with ${code}.`,
          ),
        ],
  )

/** A figure cites its clause by number, so a number names one clause. */
export const numberedTwice = ({ clauses }: RegulationDocument): RuleFinding[] =>
  clauses.flatMap(({ id }, index) =>
    clauses.findIndex((clause) => clause.id === id) < index
      ? [
          errorAt(
            `/clauses/${index}/id`,
            'duplicate',
            `条号 ${id} 已用过。`,
            `Clause number ${id} is taken.`,
          ),
        ]
      : [],
  )

/**
 * Clauses that the draft takes out while rules of its time rest on them: a figure could no longer
 * be traced to the words it came from. Each rule set is named with the place. Rules that change on
 * the same day and rest on it no longer do not stand in the way.
 */
async function citedAndGone(
  scope: Scope,
  regulationId: string,
  texts: TextInTime,
  { clauses }: RegulationDocument,
  { validFromMs: fromMs, later }: When,
  along: readonly RulesThen[],
): Promise<RuleFinding[]> {
  const kept = new Set(clauses.map(({ id }) => id))
  const standing = texts.filter((text) => text.untilMs > Math.min(fromMs, scope.now))
  const gone = [...clauseIdsIn(standing)].filter((id) => !kept.has(id))
  if (gone.length === 0) return []
  const next = later === 'replace' ? undefined : texts.find((text) => text.fromMs > fromMs)
  const untilMs = next?.fromMs ?? Number.POSITIVE_INFINITY
  const all = await rulesWith(scope, regulationId, along)
  const deciding = all.flatMap(({ ruleSet, spans }) =>
    spans
      .filter((span) => span.fromMs < untilMs && fromMs < span.untilMs && !span.of.repeals)
      .map(({ of }) => ({ ruleSet, citations: of.citations })),
  )
  return gone.flatMap((id) =>
    deciding.flatMap(({ ruleSet, citations }) =>
      placesCiting(citations, id).map((place) =>
        errorAt(
          '/clauses',
          'clause_in_use',
          `不能删去 ${id}：规则“${ruleSet.titleZh}”的 ${place || '全部内容'} 以它为依据。`,
          `${id} cannot go: the rules “${ruleSet.titleEn}” rest on it at ${place || 'every place'}.`,
        ),
      ),
    ),
  )
}

/** The rules of a regulation over time, those that change along with its text as they will be. */
export async function rulesWith(
  scope: Scope,
  regulationId: string,
  along: readonly RulesThen[],
): Promise<readonly RulesThen[]> {
  const changed = new Map(along.map((each) => [each.ruleSet.id, each]))
  const ids = await scope.rules.ruleSetIdsOf(regulationId)
  const others = await ruleSetsInTime(
    scope,
    ids.filter((id) => !changed.has(id)),
  )
  return ids.flatMap((id) => changed.get(id) ?? others.get(id) ?? [])
}

const placesCiting = (citations: VersionRow['citations'], clause: string): string[] =>
  Object.entries(citations)
    .filter(([, cited]) => cited.includes(clause))
    .map(([place]) => place)
