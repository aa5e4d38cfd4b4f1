import { useWords } from '../i18n/use-words'
import { appraisalWords } from './words'

/** Room for pen and seal; on paper only. */
export function Signatures() {
  const t = useWords(appraisalWords)
  return (
    <dl className="print-only signatures">
      {(['sign_person', 'sign_lead', 'sign_date'] as const).map((who) => (
        <div key={who}>
          <dt>{t(`appraisal.${who}`)}</dt>
          <dd />
        </div>
      ))}
    </dl>
  )
}
