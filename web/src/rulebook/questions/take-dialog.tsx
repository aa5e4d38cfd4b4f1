import type { ProposalsTaken, QuestionView, RegulationSummary } from '@bylaw/contract'
import { Button, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useChange } from '../../area/use-change'
import { FormButtons } from '../../common/form-buttons'
import { Dialog } from '../../common/overlay'
import { ProblemNote } from '../../common/problem-note'
import { inLanguage } from '../../i18n/language'
import { useLanguage, useWords } from '../../i18n/use-words'
import { missingWords } from '../missing-words'
import { proposalOf } from '../model'
import { takeProposals } from '../queries'
import { rulebookWords } from '../words'
import { questionsWords } from './words'

interface TakeDialogProps {
  readonly regulationId: RegulationSummary['id']
  readonly title: string
  /** False where the answers are kept on record only. */
  readonly changesRules: boolean
  readonly questions: readonly QuestionView[]
  readonly close: () => void
}

/** Says what each proposal means, and decides those that are ticked, for one reason. */
export function TakeDialog({ title, close, questions: given, ...props }: TakeDialogProps) {
  const t = useWords(questionsWords)
  // As they were when the dialog opened: what has been decided meanwhile stays in the list.
  const [questions] = useState(given)
  const [left, leave] = useState<ProposalsTaken>()
  return (
    <Dialog close={close} title={t('questions.take_title', { title })} size="lg">
      {left ? (
        <LeftOpen questions={questions} answer={left} />
      ) : (
        <TakeForm
          {...props}
          questions={questions}
          close={close}
          done={(answer) => (answer.left.length === 0 ? close() : leave(answer))}
        />
      )}
    </Dialog>
  )
}

interface TakeFormProps extends Omit<TakeDialogProps, 'title'> {
  readonly done: (answer: ProposalsTaken) => void
}

function TakeForm({ regulationId, changesRules, questions, close, done }: TakeFormProps) {
  const t = useWords(questionsWords)
  const rulebook = useWords(rulebookWords)
  const missing = useWords(missingWords)
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set())
  const [reason, setReason] = useState('')
  const wished = questions.filter(({ id }) => !without.has(id))
  const take = useChange({
    change: (_, command) =>
      takeProposals(
        regulationId,
        { questions: wished.map(({ id, version }) => ({ id, version })), reason: reason.trim() },
        command,
      ),
    // Everything: what was refused for want of these answers may have a figure now.
    refresh: [[]],
    done,
  })
  const tick = (id: string, ticked: boolean) => {
    const next = new Set(without)
    if (ticked) next.delete(id)
    else next.add(id)
    setWithout(next)
  }
  const lacks = wished.length === 0 ? 'ticked' : reason.trim() === '' ? 'why' : undefined
  const submit = (event: FormEvent) => {
    event.preventDefault()
    take.mutate()
  }
  return (
    <form className="form" onSubmit={submit}>
      <p className="form-text">
        {t(changesRules ? 'questions.take_lead' : 'questions.take_lead_record')}
      </p>
      <fieldset className="options options-many">
        <legend className="only-spoken">{t('questions.take_list')}</legend>
        {questions.map((question) => (
          <Proposal
            key={question.id}
            question={question}
            ticked={!without.has(question.id)}
            tick={(ticked) => tick(question.id, ticked)}
          />
        ))}
      </fieldset>
      <Textarea
        label={rulebook('rulebook.reason')}
        description={rulebook(changesRules ? 'rulebook.reason_hint' : 'rulebook.no_rule')}
        required
        withAsterisk={false}
        minRows={2}
        maxLength={500}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <ProblemNote error={take.error} />
      <FormButtons close={close} missing={lacks && missing(`missing.${lacks}`)}>
        <Button type="submit" loading={take.isPending} disabled={lacks !== undefined}>
          {t('questions.take_act', { count: wished.length })}
        </Button>
      </FormButtons>
    </form>
  )
}

interface ProposalProps {
  readonly question: QuestionView
  readonly ticked: boolean
  readonly tick: (ticked: boolean) => void
}

function Proposal({ question, ticked, tick }: ProposalProps) {
  const language = useLanguage()
  const option = proposalOf(question)
  if (!option) return null
  return (
    <label className="option option-choice">
      <input
        type="checkbox"
        checked={ticked}
        onChange={({ currentTarget }) => tick(currentTarget.checked)}
      />
      <span className="option-text">
        <span className="under">{inLanguage(question.ask, language)}</span>
        <span className="option-label">{inLanguage(option.label, language)}</span>
        <span className="under">{inLanguage(option.consequence, language)}</span>
      </span>
    </label>
  )
}

/** What could not be decided as proposed, and why. */
function LeftOpen({ questions, answer }: LeftOpenProps) {
  const t = useWords(questionsWords)
  const language = useLanguage()
  return (
    <div className="form" role="status">
      <p className="form-text">{t('questions.taken', { count: answer.taken.length })}</p>
      <ul className="options">
        {answer.left.map(({ questionId, why }) => {
          const asked = questions.find(({ id }) => id === questionId)
          return (
            <li key={questionId} className="option">
              <span className="option-text">
                <span className="option-label">{asked && inLanguage(asked.ask, language)}</span>
                <span className="under">{inLanguage(why, language)}</span>
              </span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

interface LeftOpenProps {
  readonly questions: readonly QuestionView[]
  readonly answer: ProposalsTaken
}
