import type { AppraisalView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useChange } from '../area/use-change'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { commonWords } from '../common/words'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { completeAppraisal } from './queries'
import { reviewWords } from './review-words'
import { appraisalWords } from './words'

/** Completes a sheet that has a result, after saying what that result is. */
export function CompleteButton({ sheet, unsaved }: { sheet: AppraisalView; unsaved: boolean }) {
  const t = useWords(appraisalWords)
  const common = useWords(commonWords)
  const reviewed = useWords(reviewWords)
  const language = useLanguage()
  const [asking, setAsking] = useState(false)
  const complete = useChange({
    change: (_, command) => completeAppraisal(sheet.id, sheet.version, command),
    refresh: [['appraisals']],
    done: () => setAsking(false),
  })
  const { result, personName, review } = sheet
  const ready = review ? review.ready : result !== null
  return (
    <>
      <Button disabled={!ready || unsaved} onClick={() => setAsking(true)}>
        {t('appraisal.complete')}
      </Button>
      {asking && ready ? (
        <Dialog
          close={() => setAsking(false)}
          title={t('appraisal.complete_title', { name: personName })}
        >
          <div className="form">
            <p className="area-lead">
              {result
                ? t('appraisal.complete_effect', {
                    points: result.totalPoints,
                    grade: inLanguage(result.gradeName, language),
                  })
                : reviewed('review.complete_effect', countsOf(review))}
            </p>
            <ProblemNote error={complete.error} />
            <div className="form-buttons">
              <Button variant="default" onClick={() => setAsking(false)}>
                {common('common.cancel')}
              </Button>
              <Button loading={complete.isPending} onClick={() => complete.mutate()}>
                {t('appraisal.complete')}
              </Button>
            </div>
          </div>
        </Dialog>
      ) : null}
    </>
  )
}

/** How many have given a score of how many that were asked, in all groups together. */
const countsOf = (review: AppraisalView['review']) => ({
  given: (review?.groups ?? []).reduce((sum, { given }) => sum + given, 0),
  asked: (review?.groups ?? []).reduce((sum, { asked }) => sum + asked, 0),
})
