import type { PackUpdateView, Words } from '@bylaw/contract'
import { sameJson } from '../rulebook/same-json'

export type AskedSide = NonNullable<PackUpdateView['questions'][number]['after']>

/** What of a question is to be told on one side of its change: what the other side has otherwise. */
export function sidesDiffer(asked: AskedSide, against: AskedSide | null) {
  const differs = (part: 'options' | 'proposed' | 'mustAsk' | 'clauses') =>
    against === null || !sameJson(asked[part], against[part])
  return {
    options: asked.options.length + (against?.options.length ?? 0) > 0 && differs('options'),
    proposed: differs('proposed'),
    mustAsk: differs('mustAsk'),
    clauses: differs('clauses'),
  }
}

/** The option that is proposed; undefined where none is. */
export const proposedLabel = ({ proposed, options }: AskedSide): Words | undefined =>
  proposed === undefined ? undefined : options.find(({ value }) => sameJson(value, proposed))?.label

/** Whether taking the update makes drafts: what is only asked otherwise holds at once. */
export const makesDrafts = ({ text, ruleSets }: PackUpdateView): boolean =>
  [text.added, text.removed, text.reworded, text.head].some((list) => list.length > 0) ||
  ruleSets.some(
    ({ state, diff, citations }) =>
      state === 'added' ||
      (state === 'changed' && (diff.places.length > 0 || citations.some(({ kept }) => !kept))),
  )
