import type { FileRuleSet } from '@bylaw/contract'
import { decidesAlone } from '../acted-on'
import { type Rival, rivalAmong, type Stretch } from '../signed-for-rival'
import type { RuleSetChange } from './import-change'
import { type Wrong, wrongAt } from './import-wrong'
import type { HeldRulebook } from './rulebook-file'

/**
 * Refuses a new rule set that nobody would have signed for: in a regulation whose changes pass an
 * approval path; and, of a kind of which one decides, wherever `mustHaveNoRival` refuses it by hand,
 * over all of the time in which the file has it decide. One that another path has repealed still
 * decided until then: no file writes a second one into its past.
 */
export function unsignedFor(
  { part, begins }: RuleSetChange,
  held: HeldRulebook,
  pointer: string,
): Wrong[] {
  const onPath = new Set(
    held.regulations
      .filter(({ row: { approvalPath } }) => approvalPath.length > 0)
      .map(({ part: { code } }) => code),
  )
  const { regulation } = part
  if (regulation !== null && onPath.has(regulation)) return [passesPath(`${pointer}/regulation`)]

  const rivals = held.ruleSets
    .map((each) => each.part)
    .filter(
      (each) =>
        each.kind === part.kind &&
        each.regulation !== null &&
        (each.regulation === regulation || onPath.has(each.regulation)),
    )
    .map((each) => rivalTo(part, each, decidesIn(each)))
  return rivalIn(part, rivals, begins, pointer)
}

/**
 * Refuses what would begin to decide together with a part of the file before it: beside the rulebook
 * as it is, neither of the two finds anything in its way.
 */
export const rivalInFile = (
  { part, begins }: RuleSetChange,
  before: readonly RuleSetChange[],
  pointer: string,
): Wrong[] =>
  rivalIn(
    part,
    before
      .filter(({ part: of }) => of.kind === part.kind && of.regulation === part.regulation)
      .map((each) => rivalTo(part, each.part, each.begins)),
    begins,
    pointer,
  )

/** When a rule set of a file decides. */
export const decidesIn = ({ versions }: FileRuleSet): readonly Stretch[] =>
  versions.flatMap(({ validFrom, repealed }, index) => {
    const next = versions[index + 1]
    const untilMs = next ? Date.parse(next.validFrom) : Number.POSITIVE_INFINITY
    return repealed === undefined ? [{ fromMs: Date.parse(validFrom), untilMs }] : []
  })

const rivalTo = (
  { regulation }: FileRuleSet,
  other: FileRuleSet,
  decides: readonly Stretch[],
): Rival => ({ ...other.title, isBeside: other.regulation === regulation, decides })

function rivalIn(
  part: FileRuleSet,
  rivals: readonly Rival[],
  begins: readonly Stretch[],
  pointer: string,
): Wrong[] {
  const message = decidesAlone(part) ? rivalAmong(rivals, begins) : undefined
  return message ? [{ pointer: `${pointer}/kind`, code: 'rival', message }] : []
}

const passesPath = (pointer: string): Wrong =>
  wrongAt(
    pointer,
    'needs_approval',
    '这部制度的修改须经审批，不能由导入直接新增规则。请在这部制度下新建规则，起草后提交审批。',
    'Changes of this regulation pass an approval path, so an import adds no rules to it. Begin them under the regulation and send the draft on its path.',
  )
