import type { RulebookWaiting } from '@bylaw/contract'
import type { Scope } from '../../scope'
import { mayJudge } from '../drafts/approval-path'

/** What of the rulebook waits for the caller: drafts to pass or return, answers to submit, texts to read. */
export async function readWaiting(scope: Scope): Promise<RulebookWaiting> {
  const { inApproval, unsent, unread } = await scope.rules.waitingFor(scope.personId, scope.now)
  return {
    draftsToJudge: inApproval.filter((draft) => mayJudge(draft, scope)).length,
    answersToSubmit: scope.may('rulebook.draft')
      ? unsent.map(({ draftId, answers, titleZh, titleEn }) => ({
          draftId,
          title: { zh: titleZh, en: titleEn },
          answers,
        }))
      : [],
    textsToRead: scope.may('regulation.acknowledge')
      ? unread.map(({ regulationId, version, titleZh, titleEn }) => ({
          regulationId,
          version,
          title: { zh: titleZh, en: titleEn },
        }))
      : [],
  }
}
