import type { FileRuleSet } from '@bylaw/contract'
import type { Words } from '@bylaw/kernel'
import { decidesAlone } from '../acted-on'
import { type Wrong, wrongAt } from './import-wrong'
import type { HeldRulebook } from './rulebook-file'

/** Where a new rule set of a file would come to stand. */
interface Beside {
  readonly held: HeldRulebook
  /** The new ones of the file before it. */
  readonly fresh: readonly FileRuleSet[]
  readonly nowMs: number
}

/**
 * Refuses a new rule set that nobody would have signed for: in a regulation whose changes pass an
 * approval path; and, of a kind of which one decides, beside another of its regulation or one whose
 * changes pass a path, since it would take its place at the desk, or stop the pay.
 */
export function unsignedFor(part: FileRuleSet, beside: Beside, pointer: string): Wrong[] {
  const { held, fresh, nowMs } = beside
  const onPath = new Set(
    held.regulations
      .filter(({ row: { approvalPath } }) => approvalPath.length > 0)
      .map(({ part: { code } }) => code),
  )
  const { kind, key, regulation } = part
  if (regulation !== null && onPath.has(regulation)) return [passesPath(`${pointer}/regulation`)]
  if (!decidesAlone({ kind, key })) return []

  const inFile = fresh.find((each) => each.kind === kind && each.regulation === regulation)
  if (inFile) return [rivals(`${pointer}/kind`, inFile.title)]
  const rival = held.ruleSets.find(
    ({ part: of }) =>
      of.kind === kind &&
      of.regulation !== null &&
      (of.regulation === regulation || onPath.has(of.regulation)) &&
      decidesStill(of, nowMs),
  )
  if (!rival) return []
  const { titleZh, titleEn } = rival.row
  return onPath.has(rival.part.regulation ?? '')
    ? [signedForElsewhere(`${pointer}/kind`, rival.row)]
    : [rivals(`${pointer}/kind`, { zh: titleZh, en: titleEn })]
}

/** Whether the newest version decides, or is yet to be repealed. */
function decidesStill({ versions }: FileRuleSet, nowMs: number): boolean {
  const newest = versions.at(-1)
  return newest?.repealed === undefined || Date.parse(newest.validFrom) > nowMs
}

const passesPath = (pointer: string): Wrong =>
  wrongAt(
    pointer,
    'needs_approval',
    '这部制度的修改须经审批，不能由导入直接新增规则。请在这部制度下新建规则，起草后提交审批。',
    'Changes of this regulation pass an approval path, so an import adds no rules to it. Begin them under the regulation and send the draft on its path.',
  )

const rivals = (pointer: string, { zh, en }: Words): Wrong =>
  wrongAt(
    pointer,
    'rival',
    `“${zh}”是同一部制度的同类规则，同时只能有一套起作用。`,
    `“${en}” is of the same regulation and kind, of which one decides.`,
  )

const signedForElsewhere = (
  pointer: string,
  { titleZh, titleEn }: { readonly titleZh: string; readonly titleEn: string },
): Wrong =>
  wrongAt(
    pointer,
    'rival',
    `“${titleZh}”是同类规则，修改须经审批。请起草修改那一套，或先将其废止。`,
    `“${titleEn}” is of this kind, and its changes pass an approval path. Draft a change of it, or have it repealed first.`,
  )
