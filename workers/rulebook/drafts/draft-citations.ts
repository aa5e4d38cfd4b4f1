import type { Citations, DraftChange } from '@bylaw/contract'
import { pointerTo, words } from '@bylaw/kernel'
import { carryCitations, valueAt } from '@bylaw/rules-kit'
import { Problem } from '../../platform/problem'
import type { Scope } from '../../scope'
import { citationsView } from '../citations-view'
import type { DraftRow } from './draft-table'
import type { DraftTarget } from './draft-view'

type Wish = Pick<DraftChange, 'content' | 'citations'>

/**
 * The places of a draft's content that it cites anew. Where nothing is said of them, those that it
 * had move along with the rules they were made for.
 */
export async function citationsOf(
  scope: Scope,
  target: DraftTarget,
  { content, citations }: Wish,
  had: Pick<DraftRow, 'content' | 'citations' | 'handsTo'> = NOTHING_YET,
): Promise<Citations> {
  if (target.of !== 'rule_set') return {}
  if (citations === undefined)
    return citationsView(carryCitations(had.content, content, had.citations))
  await mustBeCitable(
    scope,
    had.handsTo?.regulationId ?? target.row.regulationId,
    content,
    citations,
  )
  return citations
}

const NOTHING_YET = { content: {}, citations: {}, handsTo: null }

/** Refuses places that the rules do not have, and clauses that their regulation does not. */
async function mustBeCitable(
  scope: Scope,
  regulationId: string | null,
  content: unknown,
  citations: Citations,
): Promise<void> {
  const clauses = await clausesOf(scope, regulationId)
  const errors = Object.entries(citations).flatMap(([place, cited]) => {
    const pointer = `/citations${pointerTo(place)}`
    if (valueAt(content, place) === undefined)
      return [{ pointer, code: 'no_such_place', message: NO_SUCH_PLACE }]
    return cited
      .filter((id) => !clauses.has(id))
      .map((id) => ({ pointer, code: 'no_such_clause', message: noSuchClause(id) }))
  })
  if (errors.length > 0) throw new Problem('unacceptable', { errors })
}

async function clausesOf(scope: Scope, regulationId: string | null): Promise<ReadonlySet<string>> {
  const found = regulationId && (await scope.rules.readRegulation(regulationId, scope.now))
  return new Set(found ? found.clauseRows.map(({ id }) => id) : [])
}

const NO_SUCH_PLACE = words('规则中没有这个位置。', 'The rules have no such place.')
const noSuchClause = (id: string) =>
  words(`所属制度的现行条文中没有 ${id}。`, `The text in force of their regulation has no ${id}.`)
