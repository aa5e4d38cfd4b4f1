import type { CalibrationView, CalibrationWish } from '@bylaw/contract'
import { Button, Radio, Select, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { calibrateResult } from './calibration-queries'
import { calibrationWords } from './calibration-words'
import { isOutOf100 } from './model'
import { reviewWords } from './review-words'
import { useShort } from './short-result'

interface ChangeDialogProps {
  readonly calibration: CalibrationView
  readonly result: CalibrationView['results'][number]
  readonly close: () => void
}

/** Changes one result, by its points or its grade, with a reason that the person reads. */
export function ChangeDialog({ calibration, result, close }: ChangeDialogProps) {
  const t = useWords(calibrationWords)
  const review = useWords(reviewWords)
  const language = useLanguage()
  const said = useShort()
  // As it was opened: what a colleague changed meanwhile is told, not overwritten.
  const [version] = useState(result.version)
  const [by, choose] = useState<CalibrationWish['by']>('points')
  const [points, setPoints] = useState('')
  const [grade, setGrade] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const ids = { calibrationId: calibration.id, appraisalId: result.appraisalId }
  const send = useChange({
    change: (wish: CalibrationWish, command) => calibrateResult(ids, version, wish, command),
    refresh: [['appraisals']],
    done: close,
  })
  const wish = wishOf({ by, points, grade, reason })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (wish) send.mutate(wish)
  }
  return (
    <Dialog close={close} title={t('calibration.change_of', { name: result.personName })}>
      <form className="form" onSubmit={submit}>
        {result.scored && result.now ? (
          <p className="area-lead">
            {t('calibration.as_it_is', { scored: said(result.scored), now: said(result.now) })}
          </p>
        ) : null}
        <Radio.Group
          label={t('calibration.by')}
          value={by}
          onChange={(value) => choose(value as CalibrationWish['by'])}
        >
          <div className="appeal-outcomes">
            <Radio value="points" label={t('calibration.by_points')} />
            <Radio value="grade" label={t('calibration.by_grade')} />
          </div>
        </Radio.Group>
        {by === 'points' ? (
          <TextInput
            className="rating-score"
            label={t('calibration.points')}
            inputMode="decimal"
            value={points}
            onChange={(event) => setPoints(event.currentTarget.value)}
            error={points !== '' && !isOutOf100(points) ? review('review.score_wrong') : undefined}
          />
        ) : (
          <Select
            className="rating-score"
            label={t('calibration.grade')}
            allowDeselect={false}
            data={calibration.grades.map(({ grade: value, name }) => ({
              value,
              label: inLanguage(name, language),
            }))}
            value={grade}
            onChange={setGrade}
          />
        )}
        <Textarea
          label={t('calibration.reason')}
          description={t('calibration.reason_hint')}
          autosize
          minRows={3}
          maxLength={2_000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <ProblemNote error={send.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={!wish} loading={send.isPending}>
            {t('calibration.send')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}

interface Typed {
  readonly by: CalibrationWish['by']
  readonly points: string
  readonly grade: string | null
  readonly reason: string
}

/** What is to be sent; undefined while something is missing. */
function wishOf({ by, points, grade, reason: typed }: Typed): CalibrationWish | undefined {
  const reason = typed.trim()
  if (reason === '') return undefined
  if (by === 'grade') return grade === null ? undefined : { by, grade, reason }
  return isOutOf100(points) ? { by, totalPoints: points.trim(), reason } : undefined
}
