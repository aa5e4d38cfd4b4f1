import type { RulebookFile, RulebookImport } from '@bylaw/contract'
import { hasSameKey } from '@bylaw/packs'
import { auditEntry } from '../../audit/entry'
import { answeredWith } from '../../platform/carried-out'
import { Problem } from '../../platform/problem'
import type { Queries } from '../../platform/run-batch'
import type { Scope } from '../../scope'
import { answeredBy } from '../decide-question'
import { type Author, type Given, givenIn, onRecord } from '../decided-in-time'
import { NOTED } from '../noted'
import type { NewRuleSetRow } from '../rule-set-head-store'
import { stillStands } from '../still-stands'
import { tellDesk } from '../tell-desk'
import { needsReason } from '../valid-from'
import type { ImportedExample, ImportedQuestion } from './exchange-store'
import type { RegulationChange, RuleSetChange } from './import-change'
import { decidedNotices } from './import-decisions'
import { changedRegulation, newRegulation } from './import-regulation'
import { alongInFile, idOfCode, withoutItsRegulation } from './import-regulation-of'
import { rivalInFile, unsignedFor } from './import-rival'
import { changedRuleSet, newRuleSet } from './import-rule-set'
import { importView } from './import-view'
import { notByImport, repeated, type Wrong } from './import-wrong'
import { readRulebookFile } from './read-rulebook-file'
import { type HeldRulebook, heldRulebook } from './rulebook-file'

/**
 * Takes in a rulebook's file: what the company does not have is written as its own; what it has
 * and the file says otherwise becomes drafts on their approval paths. What the file leaves out
 * stays. All of it in one transaction, or none.
 *
 * What is new and begins in the past is written with the reason for that, or not at all.
 */
export async function importRulebook(
  scope: Scope,
  text: string,
  { dryRun, retroactiveReason }: ImportWish,
): Promise<RulebookImport> {
  if (!COMES_DOWN_TO.every((permission) => scope.may(permission))) throw new Problem('not_allowed')
  // Its answer was too long to be kept with it.
  if (scope.command.isCarriedOut) throw new Problem('already_exists')
  const { file, problemOf } = readRulebookFile(text)
  const guards = await stillStands(scope, 'all')
  const held = await heldRulebook(scope)
  const plan = await planOf(scope, file, held, retroactiveReason)
  if (plan.wrong.length > 0) throw problemOf(plan.wrong)

  if (dryRun || plan.statements.length === 0) return importView(plan, !dryRun)
  if (plan.reachesBack && retroactiveReason === null) throw needsReason()
  const view = importView(plan, true)
  await scope.shard.batch([
    ...guards,
    ...plan.statements,
    auditEntry(scope, 'rulebook.imported', scope.companyId),
    ...answeredWith(scope, view),
  ])
  await tellDesk(
    scope,
    plan.ruleSets
      .filter(({ becomes }) => becomes === 'written' || becomes === 'version')
      .map(({ part }) => part.kind),
  )
  return view
}

interface ImportWish {
  /** Only says what would change, or what is wrong. */
  readonly dryRun: boolean
  readonly retroactiveReason: string | null
}

/** Whoever imports a file may do by hand whatever it comes down to. */
const COMES_DOWN_TO = [
  'regulation.write',
  'rulebook.draft',
  'rulebook.publish',
  'question.decide',
] as const

interface ImportPlan {
  readonly wrong: readonly Wrong[]
  /** Whether something new begins in the past. */
  readonly reachesBack: boolean
  readonly regulations: readonly RegulationChange[]
  readonly ruleSets: readonly RuleSetChange[]
  readonly statements: readonly Queries[number][]
}

async function planOf(
  scope: Scope,
  file: RulebookFile,
  held: HeldRulebook,
  retroactiveReason: string | null,
): Promise<ImportPlan> {
  const regulations: RegulationChange[] = []
  for (const [index, part] of file.regulations.entries()) {
    const ours = held.regulations.find((each) => each.part.code === part.code)
    const pointer = `/regulations/${index}`
    const mine = file.ruleSets.filter(({ regulation }) => regulation === part.code)
    regulations.push(
      ours
        ? await changedRegulation(scope, part, ours, pointer)
        : newRegulation(scope, part, pointer, { ruleSets: mine, retroactiveReason }),
    )
  }

  const known = [...file.regulations, ...held.regulations.map(({ part }) => part)]
  const along = alongInFile(regulations)
  const ruleSets: RuleSetChange[] = []
  const rows: NewRuleSetRow[] = []
  const wrong: Wrong[] = []
  for (const [index, part] of file.ruleSets.entries()) {
    const ours = held.ruleSets.find((each) => hasSameKey(each.part, part))
    const pointer = `/ruleSets/${index}`
    if (ours) {
      const path = held.regulations.find(({ part: { code } }) => code === ours.part.regulation)
      const asked = held.questionRows.filter(({ ruleSetId }) => ruleSetId === ours.row.id)
      const hasPath = (path?.row.approvalPath.length ?? 0) > 0
      const change = await changedRuleSet(scope, part, ours, pointer, { hasPath, along }, asked)
      wrong.push(...rivalInFile(change, ruleSets, pointer))
      ruleSets.push(change)
      continue
    }
    const regulationId = idOfCode(part.regulation, regulations, held)
    if (regulationId === undefined) wrong.push(notByImport(`${pointer}/regulation`))
    const fresh = newRuleSet(scope, part, pointer, regulationId ?? null, known)
    wrong.push(...unsignedFor(fresh.change, held, pointer))
    wrong.push(...withoutItsRegulation(fresh.change, regulations, held, scope.now, pointer))
    wrong.push(...rivalInFile(fresh.change, ruleSets, pointer))
    ruleSets.push(fresh.change)
    rows.push(fresh.rows)
  }

  const changes = [...regulations, ...ruleSets]
  const note = NOTED.imported[scope.companyLanguage]
  const by = { name: scope.personName, atMs: scope.now, note, retroactiveReason }
  return {
    wrong: [...namedOnce(file), ...wrong, ...changes.flatMap((change) => change.wrong)],
    reachesBack: reachesBack(scope.now, regulations, rows),
    regulations,
    ruleSets,
    statements: [
      ...regulations.flatMap(({ statements }) => statements),
      ...(rows.length > 0 ? scope.rules.addRuleSets(rows, by) : []),
      ...newQuestions(scope, regulations, ruleSets, rows).map((list) =>
        scope.rules.addQuestions(list),
      ),
      ...newExamples(scope, ruleSets, rows).map((list) => scope.rules.addExamples(list, by)),
      ...ruleSets.flatMap(({ statements }) => statements),
      ...decidedNotices(scope, regulations, held),
    ],
  }
}

/** The questions that come with what is new, in one list for each regulation. */
function newQuestions(
  scope: Scope,
  regulations: readonly RegulationChange[],
  ruleSets: readonly RuleSetChange[],
  rows: readonly NewRuleSetRow[],
): readonly (readonly ImportedQuestion[])[] {
  const ofRuleSets = rows.flatMap((row) => {
    const change = ruleSets.find(({ part }) => hasSameKey(part, row))
    return (change?.part.questions ?? []).map(({ decision, ...question }) => ({
      ...question,
      decisions: decision
        ? answeredIn(row, question.at, decision.value, answeredBy(scope, decision))
        : [],
      id: scope.newId('qst'),
      regulationId: row.regulationId,
      ruleSetId: row.id,
    }))
  })
  const ofRegulations = regulations
    .filter(({ state }) => state === 'added')
    .flatMap(({ id, part }) =>
      part.questions.map(({ decision, ...question }) => ({
        ...question,
        decisions: decision ? onRecord(decision.value, answeredBy(scope, decision)) : [],
        id: scope.newId('qst'),
        regulationId: id,
        ruleSetId: null,
      })),
    )
  const all = [...ofRuleSets, ...ofRegulations]
  const homes = [...new Set(all.map(({ regulationId }) => regulationId))]
  return homes.map((home) => all.filter(({ regulationId }) => regulationId === home))
}

/** An answer of the file, wherever the versions that come with it hold it. */
function answeredIn(
  { versions }: Pick<NewRuleSetRow, 'versions'>,
  at: string | null,
  value: unknown,
  author: Author,
): readonly Given[] {
  if (at === null) return onRecord(value, author)
  const spans = versions.map(({ validFromMs: fromMs, rules: content }, index) => ({
    fromMs,
    untilMs: versions[index + 1]?.validFromMs ?? Number.POSITIVE_INFINITY,
    of: { content },
  }))
  return givenIn(spans, at, value, author)
}

/** The worked cases that come with what is new, in one list; none where no case does. */
function newExamples(
  scope: Scope,
  ruleSets: readonly RuleSetChange[],
  rows: readonly NewRuleSetRow[],
): readonly (readonly ImportedExample[])[] {
  const all = rows.flatMap((row) =>
    (ruleSets.find(({ part }) => hasSameKey(part, row))?.part.examples ?? []).map((example) => ({
      ...example,
      id: scope.newId('exm'),
      ruleSetId: row.id,
    })),
  )
  return all.length > 0 ? [all] : []
}

const reachesBack = (
  nowMs: number,
  regulations: readonly RegulationChange[],
  rows: readonly NewRuleSetRow[],
): boolean =>
  rows.some(({ versions }) => versions.some(({ validFromMs }) => validFromMs < nowMs)) ||
  regulations.some(
    ({ state, part: { validFrom, earlier = [] } }) =>
      state === 'added' &&
      [validFrom, ...earlier.map((text) => text.validFrom)].some(
        (each) => Date.parse(each) < nowMs,
      ),
  )

const namedOnce = ({ regulations, ruleSets }: RulebookFile): readonly Wrong[] => [
  ...repeated(
    regulations.map(({ code }) => code),
    (index) => `/regulations/${index}/code`,
  ),
  ...repeated(
    ruleSets.map(({ kind, key }) => `${kind} ${key}`),
    (index) => `/ruleSets/${index}/key`,
  ),
]
