import { words } from '@bylaw/kernel'
import { Problem } from '../../platform/problem'
import type { Scope } from '../../scope'
import type { RulesDraft } from './along'
import { authorsOfWhole, hasWritten, ownAuthors } from './authors'
import type { FoundDraft } from './found-draft'
import { mustNotBeStuck, stuckAt } from './stuck'

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
  { draft, target }: FoundDraft,
  parts: readonly RulesDraft[],
  reason: string | undefined,
): Promise<readonly number[]> {
  const stuck = await stuckAt(scope, target, ownAuthors(draft))
  mustNotBeStuck(scope, target, stuck, reason)
  const written = parts.map((part) => part.draft)
  const together = await stuckAt(scope, target, authorsOfWhole(draft, written))
  if (together.length > stuck.length) throw stuckByParts({ draft, target }, parts)
  if (reason !== undefined && stuck.length === 0)
    throw new Problem('wrong_state', { detail: NOBODY_MISSING })
  return stuck.map(({ station }) => station)
}

/** Names the parts that somebody else wrote, since one of them is to be taken out. */
function stuckByParts({ draft }: FoundDraft, parts: readonly RulesDraft[]): Problem {
  const own = { authors: ownAuthors(draft) }
  const others = parts.filter((part) =>
    part.draft.authors.some(({ personId }) => !hasWritten(own, personId)),
  )
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
