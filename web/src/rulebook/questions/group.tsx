import type { RegulationSummary } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { inLanguage } from '../../i18n/language'
import { useLanguage, useWords } from '../../i18n/use-words'
import { useMay } from '../../shell/company'
import { stopsFigures } from '../model'
import { type QuestionGroupOf, takeable } from './groups'
import { QuestionRow } from './row'
import { TakeDialog } from './take-dialog'
import { questionsWords } from './words'

interface QuestionGroupProps {
  readonly regulationId: RegulationSummary['id']
  readonly group: QuestionGroupOf
  readonly opened: boolean
  readonly open: (opened: boolean) => void
  readonly lit: string
}

/** The questions about one rule set, with how many are open and the way to take what is proposed. */
export function QuestionGroup({ regulationId, group, opened, open, lit }: QuestionGroupProps) {
  const t = useWords(questionsWords)
  const language = useLanguage()
  const may = useMay()
  const [taking, take] = useState(false)
  const rows = useId()
  const { questions } = group
  const title = group.title ? inLanguage(group.title, language) : t('questions.no_rules')
  const proposed = takeable(questions)
  return (
    <section className="panel question-group">
      <header>
        <h3>
          <button
            type="button"
            className="question-opener"
            aria-expanded={opened}
            aria-controls={rows}
            onClick={() => open(!opened)}
          >
            <IconChevronRight size={18} stroke={1.8} aria-hidden />
            {title}
          </button>
        </h3>
        <Standing group={group} />
        {may('question.decide') && proposed.length > 0 ? (
          <Button size="compact-sm" variant="default" onClick={() => take(true)}>
            {t('questions.take', { count: proposed.length })}
          </Button>
        ) : null}
      </header>
      <div id={rows} hidden={!opened}>
        {opened
          ? questions.map((question) => (
              <QuestionRow key={question.id} question={question} lit={question.id === lit} />
            ))
          : null}
      </div>
      {taking ? (
        <TakeDialog
          regulationId={regulationId}
          title={title}
          changesRules={group.title !== null}
          questions={proposed}
          close={() => take(false)}
        />
      ) : null}
    </section>
  )
}

/** How many of a group are open, and how many of these hold figures up. */
function Standing({ group: { questions } }: Pick<QuestionGroupProps, 'group'>) {
  const t = useWords(questionsWords)
  const open = questions.filter(({ decision }) => decision === null).length
  const stops = questions.filter(stopsFigures).length
  return (
    <p className="question-marks">
      {stops > 0 ? (
        <span className="badge badge-must">{t('questions.stops', { count: stops })}</span>
      ) : null}
      <span className="badge">
        {open === 0 ? t('questions.settled') : t('questions.open', { count: open })}
      </span>
    </p>
  )
}
