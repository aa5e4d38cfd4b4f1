import { type Measured, rulebook } from '@bylaw/rulebook'
import { explainTried, type Instead, type TriedMonth } from '../../pay/try-month'
import { monthEndMs } from '../../platform/month'
import type { Scope } from '../../scope'
import type { VersionRow } from '../reads'
import { refusalView } from '../refusal-view'
import { ruleVersionFrom } from '../rule-version'
import { spanAt, timeline } from '../timeline'
import type { ExplainedCase, Trial } from './read-case'

/** A person’s month: under the version that was known to decide it then, and under the draft. */
export async function payCase(
  scope: Scope,
  { row, ruleSet, drafted }: Trial,
  subject: { readonly id: string; readonly month: string | null },
): Promise<ExplainedCase | undefined> {
  const month = subject.month ?? ''
  const personId = subject.id.slice(0, -`.${month}`.length)
  const atMs = monthEndMs(scope.zone, month)
  const known = await versionThen(scope, ruleSet.id, atMs, row.askedAtMs)
  const insteadOf = (version: VersionRow): Instead => {
    const { ref, citations, rules } = ruleVersionFrom({ ...ruleSet, ...version })
    return row.kind === 'pay'
      ? { ruleSetId: ruleSet.id, pay: { ref, citations, rules: rulebook.pay.rules.parse(rules) } }
      : {
          ruleSetId: ruleSet.id,
          piecework: { ref, citations, rules: rulebook.piecework.rules.parse(rules) },
        }
  }
  const tried = await explainTried(scope, month, personId, {
    before: known ? insteadOf(known) : { ruleSetId: ruleSet.id },
    after: insteadOf(drafted),
  })
  return (
    tried && {
      before: await sideOf(scope, tried.before),
      after: await sideOf(scope, tried.after),
      now: { before: amountOf(tried.before), after: amountOf(tried.after) },
    }
  )
}

/** The version that decides a moment, as far as had been recorded at another. */
async function versionThen(
  scope: Scope,
  ruleSetId: string,
  atMs: number,
  knownMs: number,
): Promise<VersionRow | undefined> {
  const history = await scope.rules.readHistory(ruleSetId)
  const span = spanAt(timeline(history.filter((each) => each.recordedAtMs <= knownMs)), atMs)
  if (!span) return undefined
  const [version] = await scope.rules.readVersions(ruleSetId, [span.of.version])
  return version
}

type Side = TriedMonth['before']

const sideOf = async (scope: Scope, side: Side): Promise<ExplainedCase['before']> =>
  side.ok
    ? { explanation: side.value.explanation }
    : { refusal: await refusalView(scope, side.refusal.refusal, side.refusal.ruleSetId) }

const amountOf = (side: Side): Measured | null =>
  side.ok ? { amountFen: side.value.payableFen } : null
