import type { Explanation } from '@bylaw/contract'
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react'
import { datedIn } from '../format/dated'
import { useLanguage, useWords } from '../i18n/use-words'
import { ClauseChip, Trace } from '../trace/view'
import { conditionsIn } from './model'
import { growthWords } from './words'
import './growth.css'

/** Each condition, met or not and why, with its clause; the whole explanation beneath. */
export function Conditions({ explanation }: { readonly explanation: Explanation }) {
  const t = useWords(growthWords)
  const language = useLanguage()
  return (
    <>
      <ul className="growth-conditions">
        {conditionsIn(explanation.trace).map(({ name, value, because, clauses = [] }) => (
          <li key={name.en} data-met={value}>
            {value ? (
              <IconCircleCheck size={18} stroke={1.8} aria-hidden />
            ) : (
              <IconCircleDashed size={18} stroke={1.8} aria-hidden />
            )}
            <div>
              <span className="growth-marks">
                <span className="only-spoken">{t(value ? 'growth.met' : 'growth.not_met')}</span>
                <strong>{datedIn(name, language)}</strong>
                {clauses.map((clause) => (
                  <ClauseChip key={clause} clause={clause} />
                ))}
              </span>
              {because ? <span className="under">{datedIn(because, language)}</span> : null}
            </div>
          </li>
        ))}
      </ul>
      <details className="growth-why">
        <summary>{t('growth.why')}</summary>
        <Trace explanation={explanation} />
      </details>
    </>
  )
}
