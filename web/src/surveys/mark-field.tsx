import type { SurveyForm } from '@bylaw/contract'
import { useId } from 'react'
import { useWords } from '../i18n/use-words'
import { surveyWords } from './words'

interface MarkFieldProps {
  readonly name: string
  readonly scale: SurveyForm['scale']
  readonly value: number | undefined
  readonly choose: (mark: number) => void
}

/** As wide as a mark and its gap get, so that few marks stand together, in one row. */
const WIDEST_MARK = 72

/** One mark of a scale, as radio buttons from the worst to the best: arrows move, and each is said. */
export function MarkField({ name, scale, value, choose }: MarkFieldProps) {
  const t = useWords(surveyWords)
  const id = useId()
  const marks = Array.from(
    { length: scale.highest - scale.lowest + 1 },
    (_, place) => scale.lowest + place,
  )
  return (
    <fieldset className="mark-field" style={{ maxInlineSize: marks.length * WIDEST_MARK }}>
      <legend>{name}</legend>
      <div className="marks">
        {marks.map((mark) => (
          <label key={mark}>
            <input
              type="radio"
              name={id}
              checked={value === mark}
              onChange={() => choose(mark)}
              aria-label={t('survey.points', { score: mark })}
            />
            <span aria-hidden>{mark}</span>
          </label>
        ))}
      </div>
      <p className="mark-ends" aria-hidden>
        <span>{t('survey.worst')}</span>
        <span>{t('survey.best')}</span>
      </p>
    </fieldset>
  )
}
