import type { Refusal as RefusalOnTheWire } from '@bylaw/contract'
import { type Result, refuse, words } from '@bylaw/kernel'
import type { Refusal } from '@bylaw/rules-kit'
import {
  type LeavingDecision,
  type LeavingFacts,
  type LeavingRules,
  leaving,
} from '@bylaw/rules-leaving'
import { type SetAside, setAsideAt } from '../rulebook/adoption/set-aside'
import { decidedAbout, type ExplainedAbout } from '../rulebook/decided-about'
import { type PinnedRules, pinnedRules } from '../rulebook/pinned-rules'
import { refusalView } from '../rulebook/refusal-view'
import { repealedRefusal } from '../rulebook/repeal/repealed-refusal'
import type { Scope } from '../scope'
import type { Leaving } from './store'

/** What the rules of leaving decide, explained down to the clause. */
export type Explained<About extends LeavingFacts['about']> = Result<
  ExplainedAbout<LeavingDecision, About>,
  RefusalOnTheWire
>

/** The rules of leaving in force now, or why there are none. */
export async function rulesOfToday(
  scope: Scope,
): Promise<Result<PinnedRules<'leaving'>, RefusalOnTheWire>> {
  const found = await scope.rules.inForce('leaving', undefined, scope.now)
  if (!found) return refuse(await refusalView(scope, noRules))
  if (found.ok) return found
  const refusal = repealedRefusal(found.refusal, scope.zone)
  return refuse(await refusalView(scope, refusal, found.refusal.ruleSetId))
}

/** The rules that a leaving goes by; undefined where the company had none. */
export const rulesOf = async (
  scope: Scope,
  { ruleSetId, ruleVersion }: Pick<Leaving, 'ruleSetId' | 'ruleVersion'>,
): Promise<PinnedRules<'leaving'> | undefined> =>
  ruleSetId === null || ruleVersion === null
    ? undefined
    : pinnedRules(scope, 'leaving', { ruleSetId, ruleVersion })

/**
 * From which day on the rules let somebody go who handed in a letter (R12.4); where they do not say, and
 * a regulation that gave way does, which one that is.
 */
export async function noticeOf(
  scope: Scope,
  rules: PinnedRules<'leaving'>,
  {
    letterOn,
    onProbation,
    wantsLastDay,
  }: Pick<Leaving, 'letterOn' | 'onProbation' | 'wantsLastDay'>,
): Promise<Explained<'notice'>> {
  const facts = { about: 'notice', letterOn, onProbation, wantsLastDay } as const
  const answer = await decided(scope, rules, facts)
  if (answer.ok || answer.refusal.code !== 'no_notice_rule') return answer
  const aside = await setAsideAt(scope, rules.ref.ruleSetId, '/notice/months')
  return aside ? refuse({ ...answer.refusal, message: noticeSetAside(aside) }) : answer
}

/** Whether all is handed over (R19.3), and what waits for it. */
export const handOverOf = (
  scope: Scope,
  rules: PinnedRules<'leaving'>,
  signed: readonly string[],
): Promise<Explained<'handover'>> =>
  decided(scope, rules, { about: 'handover', signed: [...signed] })

/** The list of what is handed over; a company without rules has none. */
export const itemsOf = (
  rules: PinnedRules<'leaving'> | undefined,
): LeavingRules['handover']['items'] => rules?.rules.handover.items ?? []

const decided = <About extends LeavingFacts['about']>(
  scope: Scope,
  rules: PinnedRules<'leaving'>,
  facts: LeavingFacts & { readonly about: About },
): Promise<Explained<About>> =>
  decidedAbout<LeavingRules, LeavingFacts, LeavingDecision, About>(scope, leaving, rules, facts)

const noticeSetAside = ({ clauses, title, prevails }: SetAside) =>
  words(
    `《${title.zh}》${clauses.join('、')} 写了辞职须提前多久，但离职规则以${prevails ? `《${prevails.zh}》` : '公司自己的规则'}为准，其中没有写，所以这一条没有执行。请公司决定提前多久，或逐次商定最后工作日。`,
    `${clauses.join(', ')} of “${title.en}” says how long ahead a resignation is handed in, but the rules on leaving follow ${prevails ? `“${prevails.en}”` : 'rules of the company’s own'}, which do not: that clause is not carried out. Decide how long ahead, or agree on each last day.`,
  )

const noRules: Refusal = {
  code: 'no_rules',
  message: words(
    '公司还没有“离职与移交”规则：最后工作日由人商定，移交按仍在名下的事项办理。',
    'The company has no rules on leaving yet, so the last working day has to be agreed, and only items still assigned to the person are handed over.',
  ),
}
