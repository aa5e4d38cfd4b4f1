import type { DraftChecks } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { Problem } from '../../platform/problem'
import type { Scope } from '../../scope'
import type { RulesDraft } from './along'
import { authorsOfWhole, ownAuthors, partsByOthers } from './authors'
import type { FoundDraft } from './found-draft'
import type { StuckStation } from './passable'
import { mustNotBeStuck, stuckAt, stuckView } from './stuck'

/** Where a path is stuck by itself, and where only since its signers wrote what goes along. */
async function stuckWith(
  scope: Scope,
  { draft, target }: FoundDraft,
  parts: readonly RulesDraft[],
) {
  const own = await stuckAt(scope, target, ownAuthors(draft))
  const written = parts.map((part) => part.draft)
  if (written.length === 0) return { own, byParts: [] }
  const together = await stuckAt(scope, target, authorsOfWhole(draft, written))
  const isOwn = ({ station }: StuckStation) => own.some((each) => each.station === station)
  const byParts = together.length > own.length ? together.filter((station) => !isOwn(station)) : []
  return { own, byParts }
}

/** The same as people see it before they submit: what is to be taken out, or who may pass it alone. */
export async function stuckWithAll(
  scope: Scope,
  found: FoundDraft,
  parts: readonly RulesDraft[],
): Promise<DraftChecks['stuckAt']> {
  const { own, byParts } = await stuckWith(scope, found, parts)
  const takeOut = partsByOthers(found.draft, parts).map(({ draft }) => draft.id)
  return [...stuckView(own), ...stuckView(byParts, takeOut)].sort(
    (one, other) => one.station - other.station,
  )
}

/**
 * The stations that the caller passes alone. Refuses a path with a station that nobody could pass
 * unless an owner does so alone, and a reason for it where nobody is missing. A station that is
 * stuck only since its signers wrote what goes along is nobody's to pass alone: adding a
 * reviewer's own draft must not be a way around the reviewer.
 *
 * @param reason why an owner passes alone what nobody else could; undefined to leave it to others
 */
export async function mustHaveSigners(
  scope: Scope,
  found: FoundDraft,
  parts: readonly RulesDraft[],
  reason: string | undefined,
): Promise<readonly number[]> {
  const { own, byParts } = await stuckWith(scope, found, parts)
  mustNotBeStuck(scope, found.target, own, reason)
  if (byParts.length > 0) throw stuckByParts(found, parts)
  if (reason !== undefined && own.length === 0)
    throw new Problem('wrong_state', { detail: NOBODY_MISSING })
  return own.map(({ station }) => station)
}

/** Names the parts that somebody else wrote, since one of them is to be taken out. */
function stuckByParts(found: FoundDraft, parts: readonly RulesDraft[]): Problem {
  const others = partsByOthers(found.draft, parts)
  const titles = (language: 'titleZh' | 'titleEn', [before, after]: readonly [string, string]) =>
    others.map(({ target }) => `${before}${target.row[language]}${after}`)
  return new Problem('nobody_to_pass', {
    detail: words(
      `能审批这份草案的人参与起草了一并提交的规则${titles('titleZh', ['“', '”']).join('、')}：请把它移出，单独提交，再由其审批。`,
      `Whoever could pass this wrote rules that go along: take out ${titles('titleEn', ['“', '”']).join(', ')}, to be submitted apart, and let them judge it.`,
    ),
  })
}

const NOBODY_MISSING = words(
  '每一环节都有人能过，无须自行通过：请照常提交。',
  'Somebody can pass every station, so there is nothing to pass alone: submit it as usual.',
)
