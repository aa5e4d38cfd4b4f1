import type { RegulationView } from '@bylaw/contract'
import { SegmentedControl, TextInput } from '@mantine/core'
import { IconCircleCheck, IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { State } from '../common/states'
import { useLanguage, useWords } from '../i18n/use-words'
import { AnswersToSubmit } from './answers/to-submit'
import { useLitPlace } from './lit-place'
import { inPressingOrder, onShelf, QUESTION_SHELVES, type QuestionShelf } from './model'
import { QuestionGroup } from './questions/group'
import { asksFor, groupIdOf, groupsOf } from './questions/groups'
import { questionsWords } from './questions/words'
import { rulebookWords } from './words'

interface QuestionsPanelProps {
  readonly regulation: Pick<RegulationView, 'summary' | 'questions' | 'ruleSets'>
}

/** What a text leaves open, rule set by rule set, and what has been decided about it. */
export function QuestionsPanel({ regulation }: QuestionsPanelProps) {
  const lit = useLitPlace(true)
  // A link to another question finds that one opened, as the first link did.
  return <Questions key={lit} regulation={regulation} lit={lit} />
}

function Questions({ regulation, lit }: QuestionsPanelProps & { readonly lit: string }) {
  const t = useWords(rulebookWords)
  const say = useWords(questionsWords)
  const language = useLanguage()
  const { summary, questions, ruleSets } = regulation
  const asked = questions.find(({ id }) => id === lit)
  const onThe = (shelf: QuestionShelf) => ({
    shelf,
    ids: inPressingOrder(onShelf(questions, shelf)).map(({ id }) => id),
  })
  // Kept as it was taken from the shelf: a question just decided stays in sight with its answer.
  const [{ shelf, ids }, take] = useState(() => onThe(asked?.decision ? 'all' : 'open'))
  const [sought, seek] = useState('')
  const onShelfNow = ids.flatMap((id) => questions.filter((question) => question.id === id))
  const first = asked ?? onShelfNow[0]
  const [opened, setOpened] = useState<readonly string[]>(first ? [groupIdOf(first)] : [])
  const shown = onShelfNow.filter((question) => asksFor(question, sought, language))
  const groups = groupsOf(shown, ruleSets)
  // Whoever seeks something sees where it was found.
  const isOpen = (id: string) => sought.trim() !== '' || opened.includes(id)
  const allOpen = groups.every(({ id }) => isOpen(id))
  return (
    <>
      <h2 className="only-spoken">{t('rulebook.questions')}</h2>
      <AnswersToSubmit questions={questions} ruleSets={ruleSets} />
      <div className="question-tools">
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
        <TextInput
          type="search"
          className="question-search"
          aria-label={say('questions.search')}
          placeholder={say('questions.search_hint')}
          leftSection={<IconSearch size={16} stroke={1.8} aria-hidden />}
          value={sought}
          onChange={({ currentTarget }) => seek(currentTarget.value)}
        />
        {groups.length > 1 && sought.trim() === '' ? (
          <button
            type="button"
            className="link-button"
            onClick={() => setOpened(allOpen ? [] : groups.map(({ id }) => id))}
          >
            {say(allOpen ? 'questions.close_all' : 'questions.open_all')}
          </button>
        ) : null}
      </div>
      {groups.map((group) => (
        <QuestionGroup
          key={group.id}
          regulationId={summary.id}
          group={group}
          opened={isOpen(group.id)}
          open={(open) =>
            setOpened(open ? [...opened, group.id] : opened.filter((id) => id !== group.id))
          }
          lit={lit}
        />
      ))}
      {groups.length > 0 ? null : sought.trim() === '' ? (
        <State
          icon={IconCircleCheck}
          title={t('rulebook.shelf_empty')}
          text={t('rulebook.shelf_empty_text')}
        />
      ) : (
        <State title={say('questions.none_found')} text={say('questions.none_found_text')} />
      )}
    </>
  )
}
