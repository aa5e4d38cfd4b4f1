import { Select } from '@mantine/core'
import { useWords } from '../i18n/use-words'
import { Go } from '../shell/go'
import { choicesOf, useCrew } from '../staffing/use-crew'
import { Figures } from '../surveys/figures'
import { surveyWords } from '../surveys/words'
import { kindOf, type Span } from './span'
import { figureWords } from './words'
import '../surveys/surveys.css'

interface SatisfactionProps {
  readonly span: Span
  /** Whose closings; everyone's when it is left out. */
  readonly personId: string | undefined
  /** Chooses somebody; everyone by an empty text. */
  readonly choose: (personId: string) => void
}

/** What customers said of the closings of the same days, of one person's or of all. */
export function Satisfaction({ span, personId, choose }: SatisfactionProps) {
  const t = useWords(figureWords)
  const survey = useWords(surveyWords)
  const { crew } = useCrew()
  const answers = new URLSearchParams({
    month: span.from.slice(0, 7),
    ...(personId && { person: personId }),
  })
  return (
    <section className="figures-satisfaction" aria-labelledby="figures-satisfaction">
      <header>
        <h2 id="figures-satisfaction">{t('figures.satisfaction')}</h2>
        <Select
          aria-label={survey('survey.person')}
          placeholder={survey('survey.everyone')}
          clearable
          searchable
          data={choicesOf(crew)}
          value={personId ?? null}
          onChange={(next) => choose(next ?? '')}
        />
      </header>
      <Figures choice={{ personId, ...span }} />
      <p className="panel-note">
        {t('figures.satisfaction_how')}{' '}
        {kindOf(span) === 'month' ? (
          <Go href={`/surveys?${answers}`}>{t('figures.satisfaction_all')}</Go>
        ) : null}
      </p>
    </section>
  )
}
