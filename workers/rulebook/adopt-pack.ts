import type { RegulationSummary } from '@bylaw/contract'
import { type Pack, packOf, stopsFigures } from '@bylaw/packs'
import type { RulesOf } from '@bylaw/rulebook'
import { auditEntry } from '../audit/entry'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { USUAL_PATH } from './approval-path'
import { fitCalendar } from './fit-calendar'
import { tellDesk } from './tell-desk'
import type { AdoptedRows } from './writes'

/**
 * Adopts a regulation: its clauses, the first version of its rule sets and its open questions, in
 * one transaction. A regulation is adopted once; the second time answers `already_exists`.
 */
export async function adoptPack(scope: Scope, packId: string): Promise<RegulationSummary> {
  const pack = packOf(packId)
  if (!pack) throw new Problem('not_found')

  const rows = rowsOf(scope, pack)
  await scope.shard.batch([
    ...scope.rules.adopt(rows, alreadyInForceAt(scope.now), `${pack.id} ${pack.title.zh}`),
    scope.rules.addRegulationVersion({
      regulationId: rows.regulation.id,
      version: 1,
      validFromMs: alreadyInForceAt(scope.now),
      recordedAtMs: scope.now,
      draftedBy: scope.personName,
      verdicts: [],
      note: `${pack.id} ${pack.title.zh}`,
      document: rows.document,
    }),
    ...scope.rules.replaceClauses(rows.regulation.id, rows.document),
    auditEntry(scope, 'pack.adopted', rows.regulation.id),
  ])
  await tellDesk(
    scope,
    pack.ruleSets.map(({ kind }) => kind),
  )
  return {
    id: rows.regulation.id,
    packId: pack.id,
    title: { ...pack.title },
    version: 1,
    adoptedAt: new Date(scope.now).toISOString(),
    clauseCount: pack.clauses.length,
    openQuestionCount: pack.questions.length,
    mustAskOpenCount: pack.questions.filter(stopsFigures).length,
  }
}

/**
 * A regulation was in force before it was recorded here. Its first version therefore decides from
 * 1 January of the year before, so that the months up to sign-up can be appraised and paid.
 */
const alreadyInForceAt = (nowMs: number): number =>
  Date.UTC(new Date(nowMs).getUTCFullYear() - 1, 0, 1)

function rowsOf(scope: Scope, pack: Pack): AdoptedRows {
  const ruleSets = pack.ruleSets.map((ruleSet) => ({ ...ruleSet, id: scope.newId('rul') }))
  return {
    regulation: {
      id: scope.newId('reg'),
      packId: pack.id,
      titleZh: pack.title.zh,
      titleEn: pack.title.en,
      adoptedAtMs: scope.now,
      adoptedBy: scope.personName,
      version: 1,
      approvalPath: USUAL_PATH,
      approvalPathVersion: 1,
      approvalPathReason: null,
      code: null,
    },
    document: {
      title: { ...pack.title },
      scope: { ...pack.scope },
      owner: { ...pack.approval.drafted },
      clauses: pack.clauses.map(({ id, heading, text }) => ({
        id,
        heading: { ...heading },
        text: { ...text },
      })),
    },
    ruleSets: ruleSets.map(({ id, kind, key, title, rules, citations }) => ({
      id,
      kind,
      key,
      title,
      rules: kind === 'calendar' ? fitCalendar(rules as RulesOf<'calendar'>, scope.zone) : rules,
      citations,
    })),
    questions: pack.questions.map((question) => ({
      id: scope.newId('qst'),
      key: question.id,
      type: question.type,
      ruleSetId: ruleSets.find(({ key }) => key === question.ruleSet)?.id ?? null,
      clauses: question.clauses,
      at: question.at,
      ask: question.ask,
      options: question.options,
      proposed: question.proposed === undefined ? null : JSON.stringify(question.proposed),
      mustAsk: question.mustAsk,
    })),
  }
}
