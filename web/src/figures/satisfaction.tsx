import { useWords } from '../i18n/use-words'
import { Go } from '../shell/go'
import { Figures } from '../surveys/figures'
import { kindOf, type Span } from './span'
import { figureWords } from './words'
import '../surveys/surveys.css'

/** What customers said of the closings of the same days. */
export function Satisfaction({ span }: { span: Span }) {
  const t = useWords(figureWords)
  return (
    <section className="figures-satisfaction" aria-labelledby="figures-satisfaction">
      <h2 id="figures-satisfaction">{t('figures.satisfaction')}</h2>
      <Figures choice={{ personId: undefined, ...span }} />
      <p className="panel-note">
        {t('figures.satisfaction_how')}{' '}
        {kindOf(span) === 'month' ? (
          <Go href={`/surveys?month=${span.from.slice(0, 7)}`}>{t('figures.satisfaction_all')}</Go>
        ) : null}
      </p>
    </section>
  )
}
