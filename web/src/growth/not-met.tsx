import { IconCircleDashed } from '@tabler/icons-react'
import { ApiProblem } from '../api'
import { datedText } from '../format/dated'
import { useLanguage, useWords } from '../i18n/use-words'
import { ClauseChip } from '../trace/view'
import { growthWords } from './words'
import './growth.css'

/** The conditions that a command was refused for; undefined where it was not, or for something else. */
export const notMetIn = (error: unknown) =>
  error instanceof ApiProblem ? error.problem.notMet : undefined

/** What somebody lacks, condition by condition with its clauses, as those that are still open are shown. */
export function NotMet({ of }: { readonly of: NonNullable<ReturnType<typeof notMetIn>> }) {
  const t = useWords(growthWords)
  const language = useLanguage()
  return (
    <div className="notice notice-must" role="alert">
      <div className="form">
        <p>{of.lead}</p>
        <ul className="growth-conditions">
          {of.conditions.map(({ name, because, clauses }) => (
            <li key={name} data-met={false}>
              <IconCircleDashed size={18} stroke={1.8} aria-hidden />
              <div>
                <span className="growth-marks">
                  <span className="only-spoken">{t('growth.not_met')}</span>
                  <strong>{datedText(name, language)}</strong>
                  {clauses.map((clause) => (
                    <ClauseChip key={clause} clause={clause} />
                  ))}
                </span>
                {because ? <span className="under">{datedText(because, language)}</span> : null}
              </div>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
