import type { PayRunView, Refusal } from '@bylaw/contract'
import { RefusalLink } from '../area/refusal-note'
import { areaWords } from '../area/words'
import { datedIn } from '../format/dated'
import { formatMonth } from '../format/time'
import { useLanguage, useWords } from '../i18n/use-words'
import { Go } from '../shell/go'
import { fieldDaysWords } from './field-days-words'
import { payWords } from './words'

/** Everyone the rules could not decide, with what is missing and where to settle it. */
export function BlockingList({ blocking }: Pick<PayRunView, 'blocking'>) {
  const t = useWords(payWords)
  const language = useLanguage()
  return (
    <section className="panel panel-must" aria-labelledby="blocking">
      <header className="panel-head">
        <h2 id="blocking">{t('pay.blocking')}</h2>
        <p>{t('pay.blocking_lead')}</p>
      </header>
      <table className="listing">
        <caption className="only-spoken">{t('pay.blocking')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('pay.person')}</th>
            <th scope="col">{t('pay.to_decide')}</th>
          </tr>
        </thead>
        <tbody>
          {blocking.map(({ personId, personName, refusal }) => (
            <tr key={personId}>
              <th scope="row" className="name">
                {personName}
              </th>
              <td>
                {datedIn(refusal.message, language)} <WayOut refusal={refusal} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The page on which what stands in the way can be settled. */
function WayOut({ refusal }: { readonly refusal: Refusal }) {
  const t = useWords(payWords)
  const area = useWords(areaWords)
  const fieldDays = useWords(fieldDaysWords)
  const language = useLanguage()
  const { month, payRunId } = refusal.details ?? {}
  if (refusal.code === 'left_out')
    return (
      <Go href={`/pay/runs/${payRunId}`}>
        {t('pay.run_of', { month: formatMonth(String(month), language) })}
      </Go>
    )
  if (refusal.fact === '/fieldDays')
    return <Go href={`/pay/field-days?month=${month}`}>{fieldDays('field_days.go')}</Go>
  if (refusal.fact === '/level') return <Go href="/pay/employments">{t('pay.see_employments')}</Go>
  if (refusal.fact === '/status') return <OfStatus refusal={refusal} />
  if (refusal.fact === '/penalties') return <Go href="/pay/lines">{t('pay.see_lines')}</Go>
  return <RefusalLink refusal={refusal}>{area('area.go_decide')}</RefusalLink>
}

/** Somebody whom the month cannot pay: their employment, and what of theirs it holds. */
function OfStatus({ refusal: { details } }: { readonly refusal: Refusal }) {
  const t = useWords(payWords)
  const language = useLanguage()
  const { month, work, lines, contract } = details ?? {}
  return (
    <>
      <Go href="/pay/employments?left=shown">{t('pay.see_employments')}</Go>
      {work ? (
        <>
          {' '}
          <Go href={`/projects?month=${month}`}>
            {t('pay.see_work', { month: formatMonth(String(month), language) })}
          </Go>
        </>
      ) : null}
      {contract ? (
        <>
          {' '}
          <Go href="/projects/contracts">{t('pay.see_contracts')}</Go>
        </>
      ) : null}
      {lines ? (
        <>
          {' '}
          <Go href="/pay/lines">{t('pay.see_lines')}</Go>
        </>
      ) : null}
    </>
  )
}
