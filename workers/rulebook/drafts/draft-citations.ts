import { type Citations, type DraftChange, RegulationDocument } from '@bylaw/contract'
import { carryCitations, errorAt, type RuleFinding } from '@bylaw/rules-kit'
import { Problem } from '../../platform/problem'
import type { Scope } from '../../scope'
import { citationsView } from '../citations-view'
import { notCitable } from '../not-citable'
import { clauseIdsIn, textInTime } from '../texts/text-in-time'
import { spanToChange } from '../timeline'
import { textAlong } from './along'
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

/**
 * Those of the text in force, of texts that are to come, and of texts that are being drafted: rules
 * may change along with them.
 */
async function clausesOf(scope: Scope, regulationId: string | null): Promise<ReadonlySet<string>> {
  if (regulationId === null) return new Set()
  const texts = await textInTime(scope, regulationId)
  const standing = clauseIdsIn(texts.filter(({ untilMs }) => untilMs > scope.now))
  return new Set([...standing, ...(await drafted(scope, regulationId))])
}

/** The clauses of texts that nobody has passed yet. */
const drafted = async (scope: Scope, regulationId: string): Promise<readonly string[]> =>
  (await scope.rules.openTexts(regulationId)).flatMap(({ content }) => {
    const read = RegulationDocument.safeParse(content)
    return read.success ? read.data.clauses.map(({ id }) => id) : []
  })

type Citing = Pick<DraftRow, 'citations' | 'validFromMs' | 'goesWith' | 'handsTo'>

/**
 * Clauses that the rules of a moment would rest on while the text of that moment does not have
 * them, since they come later, have gone by then, or stand in a text that nobody has passed yet. Rules
 * that go along with such a text rest on it.
 */
export async function citationFindings(
  scope: Scope,
  regulationId: string | null,
  draft: Citing,
): Promise<RuleFinding[]> {
  const { citations, validFromMs } = draft
  const texts = regulationId === null ? [] : await textInTime(scope, regulationId)
  const then = spanToChange(texts, validFromMs ?? scope.now)
  const along = await textAlong(scope, draft)
  const standing = along
    ? new Set(along.clauses.map(({ id }) => id))
    : clauseIdsIn(then ? [then] : [])
  const ever = clauseIdsIn(texts)
  const missing = Object.entries(citations).flatMap(([place, cited]) =>
    cited.filter((id) => !standing.has(id)).map((id) => ({ place, id })),
  )
  const unpassed =
    missing.length === 0 || regulationId === null ? [] : await drafted(scope, regulationId)
  return missing.flatMap(({ place, id }) => {
    if (ever.has(id)) return [notThen(place, id)]
    if (unpassed.includes(id)) return [onlyDrafted(place, id)]
    // What another regulation brings rests on that one's own clauses, in whichever state it comes.
    return draft.handsTo === null ? [inNoText(place, id)] : []
  })
}

const notThen = (place: string, id: string): RuleFinding =>
  errorAt(
    place,
    'clause_not_then',
    `${id} 在规则生效时不在所属制度的条文中：请让条文和规则同日生效。`,
    `When these rules take effect, ${id} is not in their regulation's text: let both take effect on one day.`,
  )
const onlyDrafted = (place: string, id: string): RuleFinding =>
  errorAt(
    place,
    'clause_in_draft',
    `${id} 还只在条文草案中：请与条文草案一并提交，或等条文通过。`,
    `${id} stands only in a draft of the text: let this go along with it, or wait until it has passed.`,
  )
const inNoText = (place: string, id: string): RuleFinding =>
  errorAt(
    place,
    'clause_gone',
    `所属制度的条文和条文草案中都没有 ${id}：请改引其他条款。`,
    `Neither the text of their regulation nor a draft of it has ${id}: cite another clause.`,
  )
