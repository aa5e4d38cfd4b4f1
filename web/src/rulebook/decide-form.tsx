import type { QuestionView } from '@bylaw/contract'
import { Button, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, lazy, Suspense, useState } from 'react'
import { useChange } from '../area/use-change'
import { ProblemNote } from '../common/problem-note'
import { Waiting } from '../common/states'
import { useWords } from '../i18n/use-words'
import { answerFrom, isTyped, noFigures, takesOwnFigures } from './answer'
import { missingWords } from './missing-words'
import { OptionChoice, OptionList, OWN } from './options'
import { decideQuestion } from './queries'
import { rulebookWords } from './words'

const TypedAnswer = lazy(() =>
  import('./answers/typed-answer').then(({ TypedAnswer: component }) => ({ default: component })),
)

interface DecideFormProps {
  readonly question: QuestionView
  readonly done: () => void
}

/** Decides a question; or says where it is answered instead, while its rules decide nothing. */
export function DecideForm(props: DecideFormProps) {
  const t = useWords(rulebookWords)
  if (props.question.holds !== 'in_draft') return <AnswerForm {...props} />
  return (
    <>
      <p className="panel-note">{t('rulebook.holds_in_draft')}</p>
      <OptionList question={props.question} />
    </>
  )
}

/** An answer and the reason for it, which the rule version keeps. */
function AnswerForm({ question, done }: DecideFormProps) {
  const t = useWords(rulebookWords)
  const missing = useWords(missingWords)
  const [draft, setDraft] = useState('')
  const [typed, setTyped] = useState<{ filled: unknown; whole: boolean }>()
  const [reason, setReason] = useState('')
  const begun = draft !== '' || typed !== undefined
  const own = takesOwnFigures(question) && draft === OWN
  const value =
    isTyped(question) || own
      ? typed?.whole
        ? typed.filled
        : undefined
      : answerFrom(question, draft)
  const decide = useChange({
    change: (_, command) => decideQuestion(question, { value, reason: reason.trim() }, command),
    // Everything: what was refused for want of this answer may have a figure now.
    refresh: [[]],
    done,
  })
  const lacks = value === undefined ? 'answer' : reason.trim() === '' ? 'why' : undefined
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (value !== undefined) decide.mutate()
  }
  return (
    <form className="form" onSubmit={submit}>
      <p className="panel-note">
        {t(
          question.at === null
            ? 'rulebook.no_rule'
            : `rulebook.holds_${own && question.holds === 'at_once' ? 'on_path' : question.holds}`,
        )}
      </p>
      {isTyped(question) ? (
        <Suspense fallback={<Waiting lines={2} />}>
          <TypedAnswer
            question={question}
            filled={typed?.filled}
            fill={(filled, whole) => setTyped({ filled, whole })}
            error={decide.error}
          />
        </Suspense>
      ) : question.options.length > 0 ? (
        <>
          <OptionChoice
            question={question}
            chosen={draft}
            choose={setDraft}
            own={takesOwnFigures(question)}
          />
          {takesOwnFigures(question) && draft === OWN ? (
            <Suspense fallback={<Waiting lines={2} />}>
              <TypedAnswer
                question={question}
                filled={typed?.filled ?? noFigures(question)}
                fill={(filled, whole) => setTyped({ filled, whole })}
                error={decide.error}
              />
            </Suspense>
          ) : null}
        </>
      ) : (
        <TextInput
          className="short-answer"
          label={t('rulebook.answer')}
          value={draft}
          onChange={(event) => setDraft(event.currentTarget.value)}
        />
      )}
      {begun ? (
        <>
          <Textarea
            label={t('rulebook.reason')}
            description={t('rulebook.reason_hint')}
            required
            withAsterisk={false}
            minRows={2}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <ProblemNote error={decide.error} />
          <div className="form-buttons">
            {lacks ? (
              <p className="panel-note form-missing" role="status">
                {missing(`missing.${lacks}`)}
              </p>
            ) : null}
            <Button type="submit" loading={decide.isPending} disabled={lacks !== undefined}>
              {t('rulebook.decide')}
            </Button>
          </div>
        </>
      ) : null}
    </form>
  )
}
