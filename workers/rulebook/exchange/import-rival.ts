import type { FileRuleSet } from '@bylaw/contract'
import { decidesAlone } from '../acted-on'
import { type Wrong, wrongAt } from './import-wrong'
import type { HeldRulebook } from './rulebook-file'

/**
 * Refuses a new rule set of a kind of which one decides, while the company has one whose changes
 * pass an approval path: it would take its place at the desk, or stop the pay, and nobody who
 * signs for that one would have seen it.
 */
export function besideOneOnPath(
  { kind, key }: FileRuleSet,
  { regulations, ruleSets }: HeldRulebook,
  pointer: string,
): Wrong[] {
  if (!decidesAlone({ kind, key })) return []
  const onPath = new Set(
    regulations
      .filter(({ row: { approvalPath } }) => approvalPath.length > 0)
      .map(({ part: { code } }) => code),
  )
  const rival = ruleSets.find(
    ({ part }) =>
      part.kind === kind &&
      part.regulation !== null &&
      onPath.has(part.regulation) &&
      part.versions.at(-1)?.repealed === undefined,
  )
  return rival === undefined
    ? []
    : [
        wrongAt(
          `${pointer}/kind`,
          'rival',
          `“${rival.row.titleZh}”是同类规则，修改须经审批。请起草修改那一套，或先将其废止。`,
          `“${rival.row.titleEn}” is of this kind, and its changes pass an approval path. Draft a change of it, or have it repealed first.`,
        ),
      ]
}
