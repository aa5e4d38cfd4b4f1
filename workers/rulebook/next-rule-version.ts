import type { VerdictView } from '@bylaw/contract'
import { assert } from '@bylaw/kernel'
import { type Citations, carryCitations } from '@bylaw/rules-kit'
import { today } from '../platform/today'
import type { Scope } from '../scope'
import { outboxEvent } from '../webhooks/outbox'
import { acceptableRules } from './acceptable-rules'
import { kindOf } from './kind-of'
import { fillsOf, type Planned, planned } from './planned'
import { mustCarryOn } from './planned-findings'
import type { VersionRow } from './reads'
import type { NewVersion } from './rule-set-head-store'
import type { RuleSetInTime } from './rule-set-in-time'
import { settledQuestions } from './settled-questions'
import { mustBeSound } from './sound-rules'
import { type Span, spanToChange, timeline } from './timeline'
import type { ValidFrom } from './valid-from'

interface Wish extends ValidFrom {
  /** What it is to say; undefined where it repeals what there is. */
  readonly rules: unknown
  readonly repeals: boolean
  /** Places that rest on other clauses than before; every other place keeps its own. */
  readonly citations?: Citations
  /** Nothing is kept of what the version before rests on: another regulation prevails from now on. */
  readonly afresh?: boolean
  /** Why it answers questions as it does, by question; others go by the note. */
  readonly reasons?: Readonly<Record<string, string>>
  readonly note: string
  readonly recordedBy: string
  readonly verdicts: readonly VerdictView[]
  /** Where in the caller's request a place in the rules stands. */
  readonly placeOf: (pointer: string) => string
}

/**
 * What writes the next version of a rule set, with those in which its change is carried on, the
 * questions that it answers or opens again, and the event that tells of it. The batch fails when
 * there is a newer version by then.
 */
export function nextRuleVersion(scope: Scope, inTime: RuleSetInTime, wish: Wish) {
  const { ruleSet, spans } = inTime
  const kind = kindOf(ruleSet.kind)
  const before = spanToChange(spans, wish.validFromMs)?.of
  assert(before !== undefined, 'a rule set has a version that decides at some time')
  const rules = wish.repeals ? before.rules : acceptableRules(kind, wish.rules, wish.placeOf)
  const next = versionsFor(scope, spans, before, rules, wish)
  mustCarryOn(scope.zone, next, wish.placeOf)
  // What it is carried on into has to be as sound as it is itself.
  for (const { content, repeals } of next)
    if (!repeals) soundRules(scope, ruleSet, content, wish.placeOf)
  const rows = versionRows(scope, inTime, next, {
    ...wish,
    cited: { rules, citations: wish.citations ?? {}, afresh: wish.afresh ?? false },
  })
  return {
    version: ruleSet.version + 1 + next.findIndex(({ insteadOf }) => insteadOf === before.version),
    /** What it says when, once this is written. */
    after: { ruleSet, spans: spansWith(spans, rows) } satisfies RulesThen,
    statements: [
      ...writeVersions(scope, ruleSet, rows),
      ...settledQuestions(scope, inTime, next, wish),
    ] as const,
  }
}

/** A rule set with what it rests on when, as far as somebody looks at that. */
export interface RulesThen {
  readonly ruleSet: RuleSetInTime['ruleSet']
  readonly spans: readonly Span<Pick<VersionRow, 'rules' | 'citations' | 'repeals'>>[]
}

/** The stretches of a rule set as new versions leave them. */
const spansWith = (
  spans: RuleSetInTime['spans'],
  rows: readonly NewVersion[],
): RulesThen['spans'] =>
  timeline([
    ...spans.map(({ fromMs, untilMs, of: { rules, citations, repeals } }) => ({
      validFromMs: fromMs,
      validToMs: Number.isFinite(untilMs) ? untilMs : null,
      rules,
      citations,
      repeals,
    })),
    ...rows,
  ])

/**
 * What fills undecided places and does nothing else fills them wherever they are undecided; any
 * other change holds from its start on, and so does one for which somebody has chosen a day.
 */
function versionsFor(
  scope: Scope,
  spans: RuleSetInTime['spans'],
  before: VersionRow,
  rules: unknown,
  { validFromMs: fromMs, isChosen, later, repeals, citations = {}, afresh = false }: Wish,
): readonly Planned[] {
  const fills =
    fromMs === scope.now && !isChosen && !afresh
      ? fillsOf(spans, { ...before, content: before.rules }, rules)
      : undefined
  return (
    fills ??
    planned(spans, {
      fromMs,
      content: rules,
      later,
      repeals,
      recites: (content) =>
        !afresh && Object.keys(carryCitations(rules, content, citations)).length > 0,
    })
  )
}

/** What fills undecided places, each version for the stretch of the one that it completes. */
export function fillVersions(
  scope: Scope,
  inTime: RuleSetInTime,
  fills: readonly Planned[],
  { placeOf, ...recorded }: Recorded & Pick<Wish, 'placeOf'>,
) {
  if (fills.length === 0) return []
  for (const { content } of fills) soundRules(scope, inTime.ruleSet, content, placeOf)
  return writeVersions(scope, inTime.ruleSet, versionRows(scope, inTime, fills, recorded))
}

/** What is the same of all versions that one act writes. */
interface Recorded {
  readonly note: string
  readonly recordedBy: string
  readonly verdicts: readonly VerdictView[]
  readonly retroactiveReason: string | null
  /** What is cited anew, and the rules whose places those are. */
  readonly cited?: {
    readonly rules: unknown
    readonly citations: Citations
    readonly afresh: boolean
  }
}

/**
 * Planned versions as they are written, in order; each takes its citations from the one it stands in
 * for, apart from those that are new.
 */
const versionRows = (
  scope: Scope,
  { ruleSet, spans }: Pick<RuleSetInTime, 'ruleSet' | 'spans'>,
  next: readonly Planned[],
  { note, recordedBy, verdicts, retroactiveReason, cited }: Recorded,
): readonly NewVersion[] =>
  next.map(({ fromMs, untilMs, content, insteadOf, does, repeals }, index) => {
    const before = spans.find(({ of }) => of.version === insteadOf)?.of
    assert(before !== undefined, 'a planned version stands in for one there is')
    return {
      note,
      recordedBy,
      verdicts,
      // A version to come is none that reaches back, whatever is carried on into it.
      retroactiveReason: fromMs < scope.now ? retroactiveReason : null,
      ruleSetId: ruleSet.id,
      version: ruleSet.version + 1 + index,
      validFromMs: fromMs,
      validToMs: Number.isFinite(untilMs) ? untilMs : null,
      recordedAtMs: scope.now,
      completes: does === 'completes' ? insteadOf : null,
      carries: does === 'carries' ? insteadOf : null,
      repeals,
      rules: content,
      citations: {
        ...(cited?.afresh ? {} : carryCitations(before.rules, content, before.citations)),
        ...(cited ? carryCitations(cited.rules, content, cited.citations) : {}),
      },
    }
  })

/** What writes them, with the events that tell of them. */
const writeVersions = (
  scope: Scope,
  ruleSet: RuleSetInTime['ruleSet'],
  rows: readonly NewVersion[],
) =>
  [
    scope.rules.raiseVersion(ruleSet.id, ruleSet.version, rows.length),
    scope.shard.mustHaveChanged(),
    ...rows.flatMap((row) => [
      scope.rules.addVersion(row),
      published(scope, ruleSet, row.version, row.repeals),
    ]),
  ] as const

/** The rules as their kind reads them, without an error that their kind finds in them. */
function soundRules(
  scope: Scope,
  ruleSet: RuleSetInTime['ruleSet'],
  rules: unknown,
  placeOf: (pointer: string) => string,
): unknown {
  const kind = kindOf(ruleSet.kind)
  const read = acceptableRules(kind, rules, placeOf)
  mustBeSound(kind, read, today(scope), placeOf)
  return read
}

/** The event that tells the outside of a new version. */
export const published = (
  scope: Scope,
  ruleSet: { readonly id: string; readonly kind: string; readonly key: string },
  version: number,
  repeals = false,
) =>
  outboxEvent(scope, 'rule_version.published', {
    ruleSetId: ruleSet.id,
    kind: ruleSet.kind,
    key: ruleSet.key,
    version,
    repeals,
  })
