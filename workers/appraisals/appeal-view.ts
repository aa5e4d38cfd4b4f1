import type { AppraisalAppeal } from '@bylaw/contract'
import { today } from '../platform/today'
import { refusalView } from '../rulebook/refusal-view'
import type { Scope } from '../scope'
import { appealDecision, appealRules } from './appeal-rules'
import { notTaken } from './not-taken'
import { isHeard, isVoice } from './standing'
import { superiorsAmong } from './superiors'
import type { Spoken } from './told'
import type { AppraisalWordRow } from './word-store'

/** How a completed sheet stands with the person, and whether an appeal can be made or heard. */
export async function appealView(scope: Scope, told: Spoken): Promise<AppraisalAppeal> {
  const { running } = told.standing
  const plain = {
    until: null,
    refusal: null,
    explanation: null,
    decideBy: running?.decideBy ?? null,
    overdue: running?.decideBy ? today(scope) > running.decideBy : false,
    leastHearers: null,
    mayJudge: false,
    words: wordsFor(scope, told),
  }
  const pinned = await appealRules(scope, told.standing)
  if (!pinned.ok) return { ...plain, refusal: pinned.refusal }
  const hearing = running !== undefined && scope.may('appraisal.hear_appeal')
  const answer = await appealDecision(scope, told, pinned.value, {
    hearers: hearing ? [scope.personId] : [],
    superiors: hearing ? await superiorsAmong(scope, [scope.personId], told.sheet) : [],
  })
  if (!answer.ok) return { ...plain, refusal: answer.refusal }
  const { decision, explanation } = answer.value
  return {
    ...plain,
    until: decision.until,
    refusal: decision.taken ? null : await refusalView(scope, notTaken(decision)),
    explanation,
    leastHearers: running ? pinned.value.rules.leastHearers : null,
    mayJudge: hearing && decision.unfit.length === 0,
  }
}

/** What single hearers say is theirs alone until the appeal is decided, and if it never is. */
const wordsFor = ({ personId }: Scope, { said }: Spoken): AppraisalAppeal['words'] =>
  said
    .filter((word) => !isVoice(word) || word.personId === personId || isHeard(said, word))
    .map(wordView)

const wordView = (word: AppraisalWordRow): AppraisalAppeal['words'][number] => ({
  kind: word.kind,
  text: word.body,
  by: word.personName,
  at: new Date(word.atMs).toISOString(),
  totalPoints: word.result?.totalPoints ?? null,
  decides: word.decides,
})
