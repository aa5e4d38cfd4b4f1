import type { DraftView, NewRuleSet } from '@bylaw/contract'
import { assert, words } from '@bylaw/kernel'
import { isKind } from '@bylaw/rulebook'
import { type AnyRuleKind, valueAt } from '@bylaw/rules-kit'
import { auditEntry } from '../audit/entry'
import { madeOnce } from '../platform/made-once'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { readDraft } from './drafts/found-draft'
import { type DraftWish, draftOn } from './drafts/start-draft'
import type { ImportedQuestion } from './exchange/exchange-store'
import { kindOf } from './kind-of'
import { NOTED } from './noted'
import { repealsNow } from './repeal/repeals-now'
import type { AdoptedRows } from './writes'

/**
 * Begins a rule set of the company's own, from its kind's starter or as a copy of another one. It
 * is there at once, but decides nothing before its draft has passed the regulation's path.
 */
export async function startRuleSet(
  scope: Scope,
  regulationId: string,
  wish: NewRuleSet,
): Promise<DraftView> {
  const regulation = await scope.rules.readRegulationRow(regulationId, scope.now)
  if (!regulation) throw new Problem('not_found')
  const repeal = (await repealsNow(scope)).get(regulationId)
  // What is only begun may get its rules: they come into force no sooner than it does.
  if (repeal && !repeal.notYet) throw new Problem('wrong_state', { detail: REPEALED })
  if (!isKind(wish.kind)) throw unacceptable('/kind', NO_SUCH_KIND)

  const { rules, citations } = await beginning(scope, regulationId, wish)
  const key = wish.key ?? (await freeKey(scope, wish.kind))
  const note = NOTED.begun[scope.companyLanguage]
  const { kind, title } = wish
  const id = scope.newId('rul')
  const ruleSet = { id, kind, key, title, rules, citations }
  const begun = begunRuleSet(scope, regulationId, ruleSet, { note })
  const asked = openQuestions(kindOf(kind), rules).map((question) => ({
    ...question,
    id: scope.newId('qst'),
    regulationId,
    ruleSetId: id,
  }))
  await madeOnce(
    () => scope.shard.batch([...begun.statements, scope.rules.addQuestions(asked)]),
    () => scope.rules.readRuleSetRow(id),
  )
  return readDraft(scope, begun.draftId)
}

/**
 * What writes a rule set that decides nothing yet, with the draft that has to pass the regulation's
 * path before it does.
 */
export function begunRuleSet(
  scope: Scope,
  regulationId: string,
  { id, rules, citations, ...named }: AdoptedRows['ruleSets'][number],
  { note, ...along }: Pick<DraftWish, 'id' | 'note' | 'goesWith'>,
) {
  const by = { name: scope.personName, atMs: scope.now, note, retroactiveReason: null }
  const first = {
    validFromMs: scope.now,
    repealed: NOTED.begun[scope.companyLanguage],
    rules,
    citations,
  }
  const draft = draftOn(
    scope,
    { ruleSetId: id, regulationId: null },
    { basedOn: 1, knownVersion: 1 },
    { content: rules, note, ...along },
  )
  return {
    draftId: draft.id,
    statements: [
      ...scope.rules.addRuleSets([{ ...named, id, regulationId, versions: [first] }], by),
      ...draft.statements,
      auditEntry(scope, 'rule_set.begun', id),
    ] as const,
  }
}

/** What it begins with; a copy within one regulation still rests on the same clauses. */
async function beginning(scope: Scope, regulationId: string, { kind, copyOf }: NewRuleSet) {
  if (copyOf === undefined) return { rules: kindOf(kind).starter as unknown, citations: {} }
  const copied = await scope.rules.readRuleSetAt(copyOf)
  if (!copied) throw new Problem('not_found')
  if (copied.ruleSet.kind !== kind) throw unacceptable('/copyOf', OTHER_KIND)
  assert(copied.shown !== undefined, 'a rule set has at least one version')
  const { rules, citations } = copied.shown
  return { rules, citations: copied.ruleSet.regulationId === regulationId ? citations : {} }
}

/** `own`, `own_2` …: the first that no rule set of the kind has. */
async function freeKey(scope: Scope, kind: string): Promise<string> {
  const { ruleSetRows } = await scope.rules.overview(scope.now)
  const taken = new Set(ruleSetRows.filter((row) => row.kind === kind).map(({ key }) => key))
  let key = 'own'
  for (let number = 2; taken.has(key); number += 1) key = `own_${number}`
  return key
}

/** What its kind has to ask, as far as the rules leave it open. */
const openQuestions = (
  kind: AnyRuleKind,
  rules: unknown,
): readonly Omit<ImportedQuestion, 'id' | 'regulationId' | 'ruleSetId'>[] =>
  kind.questions
    .filter(({ at }) => valueAt(rules, at) === null)
    .map(({ id, type, at, ask, options, proposed, mustAsk }) => ({
      key: id,
      type,
      clauses: [],
      at,
      ask: { ...ask },
      options: options.map(({ value, label, consequence }) => ({
        value,
        label: { ...label },
        consequence: { ...consequence },
      })),
      ...(proposed === undefined ? {} : { proposed }),
      mustAsk,
      decisions: [],
    }))

const unacceptable = (pointer: string, message: ReturnType<typeof words>) =>
  new Problem('unacceptable', { errors: [{ pointer, code: 'not_possible', message }] })

const NO_SUCH_KIND = words('没有这类规则。', 'There is no such kind.')
const OTHER_KIND = words('只能复制同类规则。', 'Only rules of the same kind can be copied.')
const REPEALED = words(
  '这部制度已经废止，或已定于今后废止。',
  'This regulation is repealed, or will be.',
)
