import { type DiffView, type DraftDiffView, RegulationDocument } from '@bylaw/contract'
import { diffPlaces, diffRules, type RulesDiff } from '@bylaw/rulebook'
import { Problem } from '../../platform/problem'
import type { Scope } from '../../scope'
import { kindOf } from '../kind-of'
import { NO_WORDS, wholly } from '../repeal/wholly'
import { textInWords } from '../texts/text-in-words'
import type { DraftTarget } from './draft-view'
import { foundDraft } from './found-draft'

/** Which versions to compare; the newest with the one before it, unless others are named. */
export interface Span {
  readonly from?: number | undefined
  readonly to?: number | undefined
}

/** A compared version: what is kept of it, and how it is read and said. */
interface Compared {
  readonly versions: readonly {
    readonly version: number
    readonly content: unknown
    readonly repeals: boolean
  }[]
  readonly diff: (before: unknown, after: unknown) => RulesDiff
}

/** How two versions of a rule set differ. */
export const ruleSetDiff = async (scope: Scope, id: string, span: Span): Promise<DiffView> =>
  between(await comparedRules(scope, id), span)

/** How two versions of a regulation's text differ, clause by clause. */
export const regulationDiff = async (scope: Scope, id: string, span: Span): Promise<DiffView> =>
  between(await comparedText(scope, id), span)

/** How a draft differs from the version it is based on and, where that moved, from the newest. */
export async function draftDiff(scope: Scope, draftId: string): Promise<DraftDiffView> {
  const { draft, target } = await foundDraft(scope, draftId)
  const compared = await comparedWith(scope, target)
  const against = (version: number) =>
    view(compared.diff(heldBy(compared, version), draft.repeals ? NO_WORDS : draft.content))
  return {
    basedOn: against(draft.basedOn),
    current: target.row.version === draft.basedOn ? null : against(target.row.version),
  }
}

/** The versions of what a draft changes. */
export const comparedWith = (scope: Scope, { of, row }: DraftTarget): Promise<Compared> =>
  of === 'rule_set' ? comparedRules(scope, row.id) : comparedText(scope, row.id)

async function comparedRules(scope: Scope, id: string): Promise<Compared> {
  const found = await scope.rules.readRuleSet(id)
  if (!found) throw new Problem('not_found')
  const kind = kindOf(found.ruleSet.kind)
  return {
    versions: found.versions.map(({ version, rules, repeals }) => ({
      version,
      content: rules,
      repeals,
    })),
    diff(before, after) {
      if (before === NO_WORDS || after === NO_WORDS)
        return wholly(kind.explain, kind.rules.safeParse(before), kind.rules.safeParse(after))
      const [old, now] = [kind.rules.parse(before), kind.rules.safeParse(after)]
      return now.success ? diffRules(kind, old, now.data) : withoutWords(old, after)
    },
  }
}

async function comparedText(scope: Scope, id: string): Promise<Compared> {
  const versions = await scope.rules.readRegulationVersions(id)
  if (versions.length === 0) throw new Problem('not_found')
  return {
    versions: versions.map(({ version, document, repeals }) => ({
      version,
      content: document,
      repeals,
    })),
    diff(before, after) {
      const [old, now] = [RegulationDocument.safeParse(before), RegulationDocument.safeParse(after)]
      if (before === NO_WORDS || after === NO_WORDS) return wholly(textInWords, old, now)
      return now.success
        ? diffRules({ explain: textInWords }, before, after)
        : withoutWords(before, after)
    },
  }
}

/** What is not yet fit to be read aloud still differs in places. */
const withoutWords = (before: unknown, after: unknown): RulesDiff => ({
  sentences: [],
  places: diffPlaces(before, after),
})

function between(compared: Compared, { from, to }: Span): DiffView {
  const last = to ?? compared.versions.at(-1)?.version ?? 1
  const first = from ?? Math.max(1, last - 1)
  return view(compared.diff(heldBy(compared, first), heldBy(compared, last)))
}

/** The words of a version, also where it repeals them. */
export const contentOf = (compared: Compared, version: number): unknown =>
  versionOf(compared, version).content

/** What is left to hold of a version. */
function heldBy(compared: Compared, version: number): unknown {
  const { content, repeals } = versionOf(compared, version)
  return repeals ? NO_WORDS : content
}

function versionOf({ versions }: Compared, version: number): Compared['versions'][number] {
  const found = versions.find((each) => each.version === version)
  if (!found) throw new Problem('not_found')
  return found
}

const view = ({ sentences, places }: RulesDiff): DiffView => ({
  sentences: [...sentences],
  places: [...places],
})
