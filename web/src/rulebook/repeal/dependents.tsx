import type { DependentView } from '@bylaw/contract'
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react'
import { inLanguage } from '../../i18n/language'
import { useLanguage, useWords } from '../../i18n/use-words'
import { Go } from '../../shell/go'
import { repealWords } from './words'
import './repeal.css'

interface DependentsProps {
  readonly dependents: readonly DependentView[]
  readonly title: string
  /** What is said where there are none. */
  readonly none: string
}

/** What a repeal touches, or a change of what was repealed brings back; what stops comes first. */
export function Dependents({ dependents, title, none }: DependentsProps) {
  const inOrder = dependents.toSorted((a, b) => Number(stops(b)) - Number(stops(a)))
  return (
    <section className="panel">
      <header className="panel-head">
        <h2>{title}</h2>
      </header>
      <div className="panel-body checks">
        {inOrder.length === 0 ? (
          <p className="check check-clean">
            <IconCircleCheck size={17} stroke={1.8} aria-hidden />
            {none}
          </p>
        ) : (
          <ul className="dependents">
            {inOrder.map((each) => (
              <Dependent key={each.message.zh} dependent={each} />
            ))}
          </ul>
        )}
      </div>
    </section>
  )
}

function Dependent({ dependent }: { dependent: DependentView }) {
  const t = useWords(repealWords)
  const language = useLanguage()
  const href = hrefOf(dependent)
  return (
    <li className={`check check-${stops(dependent) ? 'error' : 'warning'}`}>
      {stops(dependent) ? (
        <IconAlertTriangle size={17} stroke={1.8} aria-hidden />
      ) : (
        <IconInfoCircle size={17} stroke={1.8} aria-hidden />
      )}
      <span>
        {inLanguage(dependent.message, language)}{' '}
        {href ? (
          <Go href={href}>
            {t('repeal.look')}
            <span className="only-spoken">{inLanguage(dependent.message, language)}</span>
          </Go>
        ) : null}
      </span>
    </li>
  )
}

/** Whether something comes to a stop; the rest is good to know. */
const stops = ({ code }: DependentView): boolean => code === 'needed'

function hrefOf({ ruleSetId, regulationId, draftId }: DependentView): string | undefined {
  if (draftId) return `/rulebook/drafts/${draftId}`
  if (ruleSetId) return `/rulebook/rule-sets/${ruleSetId}`
  return regulationId ? `/rulebook/${regulationId}` : undefined
}
