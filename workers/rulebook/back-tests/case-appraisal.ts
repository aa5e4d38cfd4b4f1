import { outcomeOf, rulebook } from '@bylaw/rulebook'
import { factsFrom } from '../../appraisals/ratings-given'
import type { Scope } from '../../scope'
import { answerUnder } from '../answer-under'
import { pinnedRules } from '../pinned-rules'
import type { ExplainedCase, Trial } from './read-case'

/** A completed sheet: under the version it goes by, and its marks under the draft. */
export async function appraisalCase(
  scope: Scope,
  { ruleSet, drafted }: Trial,
  subject: { readonly id: string },
): Promise<ExplainedCase | undefined> {
  const sheet = await sheetOf(scope, subject.id)
  // What an appeal changed counts in place of what it was.
  const { scores, result } = sheet?.changed ?? sheet ?? { scores: {}, result: null }
  if (!sheet || !result) return undefined
  const facts = factsFrom(scores, sheet.ratings)
  const { ref } = await pinnedRules(scope, 'appraisal', sheet)
  const [pinned] = await scope.rules.readVersions(sheet.ruleSetId, [ref.version])
  if (!pinned) return undefined
  const under = async (version: typeof drafted) => {
    const { explanation, refusal } = await answerUnder(scope, ruleSet, version, facts)
    return { ...(explanation ? { explanation } : {}), ...(refusal ? { refusal } : {}) }
  }
  const rules = rulebook.appraisal.rules.parse(drafted.rules)
  return {
    before: await under(pinned),
    after: await under(drafted),
    now: {
      before: { points: result.totalPoints, grade: result.grade },
      after: outcomeOf('appraisal', rules, facts).measured,
    },
  }
}

/** A sheet with what an appeal made of it. */
async function sheetOf(scope: Scope, id: string) {
  const sheet = await scope.appraisals.read(id)
  if (!sheet) return undefined
  const { period, personId } = sheet
  const theirs = await scope.appraisals.list({ period, personId, limit: 200, after: undefined })
  return theirs.find((each) => each.id === id)
}
