import type { RatingFormView, RatingWish } from '@bylaw/contract'
import { Button, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { ProblemNote } from '../common/problem-note'
import { listMark } from '../format/list'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { isOutOf100 } from './model'
import { reviewWords } from './review-words'
import './appraisals.css'

interface RatingFieldsProps {
  readonly form: RatingFormView
  readonly busy: boolean
  readonly error: unknown
  readonly send: (wish: RatingWish) => void
}

/** What to look at, the score and a word; who will see what is said before. The same by a link. */
export function RatingFields({ form, busy, error, send }: RatingFieldsProps) {
  const t = useWords(reviewWords)
  const [score, setScore] = useState(form.score ?? '')
  const [comment, setComment] = useState(form.comment)
  const isGood = isOutOf100(score)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const words = comment.trim()
    if (isGood) send({ score: score.trim(), ...(words ? { comment: words } : {}) })
  }
  const isNamed = form.source === 'self' || form.source === 'superior'
  return (
    <form className="form rating-form" onSubmit={submit}>
      {form.secondRound ? <p className="notice rating-notice">{t('review.rate_again')}</p> : null}
      <LookAt contents={form.contents} />
      {isNamed ? null : <p className="notice rating-notice">{whoSees(form, t)}</p>}
      <TextInput
        className="rating-score"
        label={t('review.score')}
        inputMode="decimal"
        autoComplete="off"
        value={score}
        onChange={(event) => setScore(event.currentTarget.value)}
        error={score.trim() !== '' && !isGood ? t('review.score_wrong') : undefined}
      />
      <Textarea
        label={t('review.comment')}
        description={t(isNamed ? 'review.comment_named' : 'review.comment_hint')}
        autosize
        minRows={3}
        maxLength={2_000}
        value={comment}
        onChange={(event) => setComment(event.currentTarget.value)}
      />
      <ProblemNote error={error} />
      <div className="form-buttons">
        <Button type="submit" disabled={!isGood} loading={busy}>
          {t(form.score === null ? 'review.send' : 'review.change')}
        </Button>
      </div>
    </form>
  )
}

/** The contents of the form with their aspects: they guide the one score that is given. */
export function LookAt({ contents }: Pick<RatingFormView, 'contents'>) {
  const t = useWords(reviewWords)
  const language = useLanguage()
  if (contents.length === 0) return null
  return (
    <section aria-label={t('review.look_at')}>
      <h2 className="sheet-facts">{t('review.look_at')}</h2>
      <dl className="review-contents">
        {contents.map(({ key, name, aspects }) => (
          <div key={key}>
            <dt>{inLanguage(name, language)}</dt>
            <dd>
              {aspects.map((aspect) => inLanguage(aspect, language)).join(listMark(language))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function whoSees(
  { minRaters: count, fewAreShown }: RatingFormView,
  t: ReturnType<typeof useWords<typeof reviewWords>>,
): string {
  if (count === 1) return t('review.who_sees_one')
  return t(fewAreShown ? 'review.who_sees_few' : 'review.who_sees', { count })
}
