import type { AppraisalAppeal, AppraisalView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useChange } from '../area/use-change'
import { ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { appealWords } from './appeal-words'
import { acknowledgeAppraisal, withdrawAppeal } from './queries'

interface OwnAnswerProps {
  readonly sheet: AppraisalView
  readonly appeal: AppraisalAppeal
  /** Opens the form for an appeal. */
  readonly ask: () => void
}

/** What the person whom a sheet is about can do: acknowledge it, appeal, or take the appeal back. */
export function OwnAnswer({ sheet, appeal, ask }: OwnAnswerProps) {
  const t = useWords(appealWords)
  const [sure, setSure] = useState(false)
  const { id, version, standing } = sheet
  const acknowledge = useChange({
    change: (_, command) => acknowledgeAppraisal(id, version, command),
    refresh: [['appraisals']],
  })
  const withdraw = useChange({
    change: (_, command) => withdrawAppeal(id, version, command),
    refresh: [['appraisals']],
    done: () => setSure(false),
  })
  if (standing === 'appealed')
    return (
      <>
        <ProblemNote error={withdraw.error} />
        <div className="form-buttons">
          <Button
            variant="default"
            loading={withdraw.isPending}
            onClick={() => (sure ? withdraw.mutate() : setSure(true))}
          >
            {t(sure ? 'appeal.withdraw_sure' : 'appeal.withdraw')}
          </Button>
        </div>
      </>
    )
  const mayAppeal = appeal.refusal === null
  const mayAcknowledge = standing !== 'acknowledged'
  if (!mayAppeal && !mayAcknowledge) return null
  return (
    <>
      <ProblemNote error={acknowledge.error} />
      <div className="form-buttons">
        {mayAppeal ? (
          <Button variant="default" onClick={ask}>
            {t('appeal.make')}
          </Button>
        ) : null}
        {mayAcknowledge ? (
          <Button loading={acknowledge.isPending} onClick={() => acknowledge.mutate()}>
            {t('appeal.acknowledge')}
          </Button>
        ) : null}
      </div>
    </>
  )
}
