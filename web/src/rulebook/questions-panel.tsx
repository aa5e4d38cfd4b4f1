import type { QuestionView } from '@bylaw/contract'
import { SegmentedControl } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { State } from '../common/states'
import { useWords } from '../i18n/use-words'
import { useLitPlace } from './lit-place'
import { inPressingOrder, onShelf, QUESTION_SHELVES, type QuestionShelf } from './model'
import { QuestionCard } from './question-card'
import { rulebookWords } from './words'

/** What a text leaves open, most pressing first, and what has been decided about it. */
export function QuestionsPanel({ questions }: { questions: readonly QuestionView[] }) {
  const t = useWords(rulebookWords)
  const lit = useLitPlace(true)
  const onThe = (shelf: QuestionShelf) => ({
    shelf,
    ids: inPressingOrder(onShelf(questions, shelf)).map(({ id }) => id),
  })
  // Kept as it was taken from the shelf: a question just decided stays in sight with its answer.
  const [{ shelf, ids }, take] = useState(() => {
    const sought = questions.find(({ id }) => id === lit)
    return onThe(sought?.decision ? 'all' : 'open')
  })
  const shown = ids.flatMap((id) => questions.filter((question) => question.id === id))
  return (
    <>
      <h2 className="only-spoken">{t('rulebook.questions')}</h2>
      <div className="question-shelves">
        <SegmentedControl
          aria-label={t('rulebook.shelf')}
          value={shelf}
          onChange={(next) => take(onThe(next as QuestionShelf))}
          data={QUESTION_SHELVES.map((value) => ({
            value,
            label: `${t(`rulebook.shelf_${value}`)} ${onShelf(questions, value).length}`,
          }))}
        />
      </div>
      {shown.length === 0 ? (
        <State
          icon={IconCircleCheck}
          title={t('rulebook.shelf_empty')}
          text={t('rulebook.shelf_empty_text')}
        />
      ) : (
        <div className="questions">
          {shown.map((question) => (
            <QuestionCard key={question.id} question={question} lit={question.id === lit} />
          ))}
        </div>
      )}
    </>
  )
}
