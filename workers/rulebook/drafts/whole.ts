import type { Scope } from '../../scope'
import { goingAlong, inPart, type RulesDraft } from './along'
import type { DraftRow } from './draft-table'
import { mustGoWith } from './must-go-with'

/**
 * The drafts that go along with that of a text, each as it now stands fit to: rules may have come
 * under another regulation since they were added. Every step forward asks: what is sent, passed and
 * published is what the path of this regulation may pass.
 */
export async function wholeOf(scope: Scope, text: DraftRow): Promise<readonly RulesDraft[]> {
  const parts = await goingAlong(scope, text)
  for (const part of parts)
    await inPart(part, async () =>
      mustGoWith(
        text,
        part,
        parts.filter(({ draft }) => draft.id !== part.draft.id),
      ),
    )
  return parts
}
