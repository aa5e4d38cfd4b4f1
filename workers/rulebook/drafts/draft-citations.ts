import type { Citations, DraftChange } from '@bylaw/contract'
import { carryCitations, errorAt, type RuleFinding } from '@bylaw/rules-kit'
import { Problem } from '../../platform/problem'
import type { Scope } from '../../scope'
import { citationsView } from '../citations-view'
import { notCitable } from '../not-citable'
import { clauseIdsIn, textInTime } from '../texts/text-in-time'
import { spanToChange } from '../timeline'
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
  const errors = notCitable(content, citations, clauses, '/citations')
  if (errors.length > 0) throw new Problem('unacceptable', { errors })
}

/** Those of the text in force, and of texts that are to come: rules may change along with them. */
async function clausesOf(scope: Scope, regulationId: string | null): Promise<ReadonlySet<string>> {
  const texts = regulationId === null ? [] : await textInTime(scope, regulationId)
  return clauseIdsIn(texts.filter(({ untilMs }) => untilMs > scope.now))
}

/**
 * Clauses that the rules of a moment would rest on while the text of that moment does not have
 * them, since they come later or have gone by then.
 */
export async function citationFindings(
  scope: Scope,
  regulationId: string | null,
  { citations, validFromMs }: Pick<DraftRow, 'citations' | 'validFromMs'>,
): Promise<RuleFinding[]> {
  const texts = regulationId === null ? [] : await textInTime(scope, regulationId)
  const then = spanToChange(texts, validFromMs ?? scope.now)
  const standing = clauseIdsIn(then ? [then] : [])
  const ever = clauseIdsIn(texts)
  return Object.entries(citations).flatMap(([place, cited]) =>
    cited
      .filter((id) => ever.has(id) && !standing.has(id))
      .map((id) =>
        errorAt(
          place,
          'clause_not_then',
          `${id} 在规则生效时不在所属制度的条文中：请让条文和规则同日生效。`,
          `When these rules take effect, ${id} is not in their regulation's text: let both take effect on one day.`,
        ),
      ),
  )
}
