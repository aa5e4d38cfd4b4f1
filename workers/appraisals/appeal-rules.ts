import type { Refusal as RefusalOnTheWire } from '@bylaw/contract'
import { ok, type Result, refuse, words } from '@bylaw/kernel'
import { type AppealFacts, appeal } from '@bylaw/rules-appeal'
import type { Refusal } from '@bylaw/rules-kit'
import { dateIn, today } from '../platform/today'
import { daysOffFrom } from '../rulebook/days-off'
import { explanation } from '../rulebook/explanation'
import { type PinnedRules, pinnedRules } from '../rulebook/pinned-rules'
import { refusalView } from '../rulebook/refusal-view'
import { repealedRefusal } from '../rulebook/repeal/repealed-refusal'
import type { Scope } from '../scope'
import type { Standing } from './standing'
import type { AppraisalSheet } from './store'
import { giversOf } from './superiors'

/** What the rules of appeals name the result of an appraisal (R12.2.3). */
const AGAINST = 'appraisal'

/** A sheet of which the person was told, and what was said of it since. */
export interface Told {
  readonly sheet: AppraisalSheet
  readonly standing: Standing
}

/** The rules that an appeal is heard by: those it was made under, or else those of today. */
export async function appealRules(
  scope: Scope,
  { running }: Standing,
): Promise<Result<PinnedRules<'appeal'>, RefusalOnTheWire>> {
  const { ruleSetId, ruleVersion } = running ?? {}
  if (ruleSetId && ruleVersion)
    return ok(await pinnedRules(scope, 'appeal', { ruleSetId, ruleVersion }))
  const found = await scope.rules.inForce('appeal', undefined, scope.now)
  if (!found) return refuse(await refusalView(scope, noRules))
  if (found.ok) return ok(found.value)
  return refuse(
    await refusalView(scope, repealedRefusal(found.refusal, scope.zone), found.refusal.ruleSetId),
  )
}

/** What the rules say of an appeal: of the one that runs, or of one made today. */
export async function appealDecision(
  scope: Scope,
  told: Told,
  pinned: PinnedRules<'appeal'>,
  heard: Partial<Pick<AppealFacts, 'appealedOn' | 'hearers' | 'superiors'>> = {},
) {
  const facts = await appealFacts(scope, told)
  const answer = appeal.decide(pinned.rules, { ...facts, ...heard })
  if (!answer.ok) return refuse(await refusalView(scope, answer.refusal, pinned.ref.ruleSetId))
  const { decision, trace } = answer.value
  const decisions = await scope.rules.decisionsFor('appeal')
  return ok({ decision, explanation: explanation(trace, pinned, decisions) })
}

async function appealFacts(scope: Scope, { sheet, standing }: Told): Promise<AppealFacts> {
  const raters = sheet.ratings ? await scope.appraisals.ratersOf(sheet.id) : []
  const toldOn = dateIn(scope.zone, sheet.completedAtMs ?? scope.now)
  return {
    against: AGAINST,
    appellant: sheet.personId,
    toldOn,
    appealedOn: standing.running ? dateIn(scope.zone, standing.running.atMs) : null,
    earlier: standing.decidedAppeals,
    gaveIt: [
      ...giversOf(sheet),
      // Everyone who was asked to rate, so that nothing shows who of them did.
      ...raters.flatMap(({ personId }) => personId ?? []),
      ...standing.heardBefore,
    ],
    superiors: [],
    hearers: [],
    decidedOn: null,
    today: today(scope),
    ...(await daysOffFrom(scope, toldOn)),
  }
}

const noRules: Refusal = {
  code: 'no_rules',
  message: words(
    '公司还没有“申诉”规则，暂不能在此申诉。',
    'The company has no rules on appeals yet, so none can be made here.',
  ),
}
