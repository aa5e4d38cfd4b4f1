import type { PackView } from '@bylaw/contract'
import { type Pack, packReport, packs } from '@bylaw/packs'
import type { Scope } from '../../scope'
import { actedOnIn } from '../acted-on'
import { kindOf } from '../kind-of'

/** The regulations that can be adopted; to someone signed in, also which ones have been. */
export async function listPacks(scope: Scope | undefined): Promise<PackView[]> {
  const adopted = scope?.may('rulebook.read') ? await scope.rules.adoptedPackIds() : []
  return packs.map((pack) => packView(pack, adopted.includes(pack.id)))
}

function packView(pack: Pack, adopted: boolean): PackView {
  const { stops, text } = packReport(pack)
  return {
    id: pack.id,
    group: pack.group,
    title: { ...pack.title },
    summary: { ...pack.summary },
    clauseCount: pack.clauses.length,
    ruleSetCount: pack.ruleSets.length,
    ruleSets: pack.ruleSets.map(({ kind, key, title }) => ({
      kind,
      key,
      kindTitle: { ...kindOf(kind).title },
      title: { ...title },
      actedOnIn: actedOnIn({ kind, key }),
    })),
    questionCount: pack.questions.length,
    mustAskCount: stops,
    report: { ...text },
    adopted,
  }
}
