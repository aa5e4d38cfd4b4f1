import type { AppealVerdict, AppraisalAppeal, AppraisalView } from '@bylaw/contract'
import { Button, Radio, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { ApiProblem } from '../api'
import { RefusalNote } from '../area/refusal-note'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { appealWords } from './appeal-words'
import { type Drafts, hasFault, isOutOf100, scoresFrom } from './model'
import { judgeAppeal } from './queries'
import { reviewWords } from './review-words'
import { ScoreTable } from './score-table'

interface JudgeDialogProps {
  readonly sheet: AppraisalView
  readonly appeal: AppraisalAppeal
  readonly close: () => void
}

/** Decides an appeal: the result stays, or the scores are others; with a reason either way. */
export function JudgeDialog({ sheet, appeal, close }: JudgeDialogProps) {
  const t = useWords(appealWords)
  const [outcome, choose] = useState<AppealVerdict['outcome'] | null>(null)
  const [scores, setScores] = useState<Drafts>(sheet.scores)
  const [text, setText] = useState('')
  const review = useWords(reviewWords)
  const [total, setTotal] = useState('')
  const send = useChange({
    change: (wish: AppealVerdict, command) => judgeAppeal(sheet.id, sheet.version, wish, command),
    refresh: [['appraisals']],
    done: close,
  })
  const verdict = verdictOf(sheet, outcome, { scores, total }, text)
  const refusal = send.error instanceof ApiProblem ? send.error.problem.refusal : undefined
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (verdict) send.mutate(verdict)
  }
  return (
    <Dialog close={close} size="lg" title={t('appeal.judge_title', { name: sheet.personName })}>
      <form className="form" onSubmit={submit}>
        {appeal.words
          .filter(({ kind }) => kind === 'appealed')
          .slice(-1)
          .map(({ text: reason, at }) => (
            <blockquote key={at} className="appeal-reason">
              {reason}
            </blockquote>
          ))}
        <Radio.Group
          label={t('appeal.outcome')}
          value={outcome}
          onChange={(value) => choose(value as AppealVerdict['outcome'])}
        >
          <div className="appeal-outcomes">
            <Radio value="upheld" label={t('appeal.uphold')} />
            <Radio value="changed" label={t('appeal.change')} />
          </div>
        </Radio.Group>
        {outcome === 'changed' ? (
          byTotal(sheet) ? (
            <TextInput
              className="rating-score"
              label={review('review.total')}
              inputMode="decimal"
              value={total}
              onChange={(event) => setTotal(event.currentTarget.value)}
              error={total !== '' && !isOutOf100(total) ? review('review.score_wrong') : undefined}
            />
          ) : (
            <ScoreTable
              parts={sheet.parts}
              drafts={scores}
              first={sheet.scores}
              change={setScores}
            />
          )
        ) : null}
        <Textarea
          label={t('appeal.judge_reason')}
          description={t('appeal.judge_hint')}
          autosize
          minRows={3}
          maxLength={2_000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {refusal ? <RefusalNote refusal={refusal} /> : <ProblemNote error={send.error} />}
        <FormButtons close={close}>
          <Button type="submit" disabled={!verdict} loading={send.isPending}>
            {t((appeal.leastHearers ?? 1) > 1 ? 'appeal.judge_voice' : 'appeal.judge_send')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}

/** What is to be sent; undefined while something is missing or cannot count. */
function verdictOf(
  sheet: AppraisalView,
  outcome: AppealVerdict['outcome'] | null,
  { scores, total }: { readonly scores: Drafts; readonly total: string },
  typed: string,
): AppealVerdict | undefined {
  const text = typed.trim()
  if (outcome === null || text === '') return undefined
  if (outcome === 'upheld') return { outcome, text }
  if (byTotal(sheet))
    return isOutOf100(total) ? { outcome, text, totalPoints: total.trim() } : undefined
  return hasFault(sheet.parts, scores) ? undefined : { outcome, text, scores: scoresFrom(scores) }
}

/** A review, and a result that was changed in calibration, is decided by its total. */
const byTotal = ({ review, calibration }: AppraisalView): boolean =>
  review !== null || calibration !== null
