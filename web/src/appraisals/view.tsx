import type { AppraisalRow } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconScale } from '@tabler/icons-react'
import { State } from '../common/states'
import { formatDecimal } from '../format/money'
import { formatDate } from '../format/time'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { Go } from '../shell/go'
import { Standing } from './standing'
import { appraisalWords } from './words'
import './appraisals.css'

interface AppraisalListProps {
  readonly sheets: readonly AppraisalRow[]
  /** Absent for those who only see their own. */
  readonly start?: () => void
}

/** A period’s sheets, one line per person and form. */
export function AppraisalList({ sheets, start }: AppraisalListProps) {
  const t = useWords(appraisalWords)
  if (sheets.length === 0)
    return (
      <State
        icon={IconScale}
        title={t('appraisal.none_title')}
        text={t(start ? 'appraisal.none_text' : 'appraisal.none_own_text')}
      >
        {start ? <Button onClick={start}>{t('appraisal.start')}</Button> : null}
      </State>
    )
  const severalForms = new Set(sheets.map(({ ruleSetId }) => ruleSetId)).size > 1
  const places = Math.max(...sheets.map(({ totalPoints }) => placesOf(totalPoints)))
  return (
    <section className="panel">
      <table className="listing">
        <caption className="only-spoken">{t('appraisal.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('appraisal.col_person')}</th>
            {severalForms ? (
              <th scope="col" className="wide">
                {t('appraisal.col_form')}
              </th>
            ) : null}
            <th scope="col">{t('appraisal.col_state')}</th>
            <th scope="col" className="num">
              {t('appraisal.col_total')}
            </th>
            <th scope="col" className="wide">
              {t('appraisal.col_grade')}
            </th>
          </tr>
        </thead>
        <tbody>
          {sheets.map((sheet) => (
            <SheetRow key={sheet.id} sheet={sheet} places={places} withForm={severalForms} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

const placesOf = (total: string | null): number => total?.split('.')[1]?.length ?? 0

/** A total with its point under those of the others: the places it lacks are left blank. */
function Total({ total, places }: { total: string; places: number }) {
  const own = placesOf(total)
  const rest = `${own === 0 && places > 0 ? '.' : ''}${'0'.repeat(places - own)}`
  return (
    <>
      {formatDecimal(total)}
      <span className="figure-rest" aria-hidden>
        {rest}
      </span>
    </>
  )
}

interface SheetRowProps {
  readonly sheet: AppraisalRow
  readonly places: number
  readonly withForm: boolean
}

function SheetRow({ sheet, places, withForm }: SheetRowProps) {
  const t = useWords(appraisalWords)
  const language = useLanguage()
  return (
    <tr>
      <th scope="row">
        <Go href={`/appraisals/${sheet.id}`}>{sheet.personName}</Go>
        {withForm ? <span className="under narrow">{inLanguage(sheet.form, language)}</span> : null}
        {sheet.projectName === null ? null : (
          <span className="under review-least">
            {t('appraisal.of_project', { name: sheet.projectName })}
          </span>
        )}
        {sheet.groupId === null ? null : (
          <span className="under review-least">{t('appraisal.of_department')}</span>
        )}
      </th>
      {withForm ? <td className="wide">{inLanguage(sheet.form, language)}</td> : null}
      <td>
        <span className="appeal-standing">
          <span className={sheet.state === 'completed' ? 'badge badge-good' : 'badge badge-calm'}>
            {t(`appraisal.${sheet.state}`)}
          </span>
          <Standing standing={sheet.standing} frozen={sheet.frozen} />
          {sheet.dueOn && sheet.state === 'open' ? (
            <Due dueOn={sheet.dueOn} overdue={sheet.overdue} />
          ) : null}
        </span>
      </td>
      <td className="num">
        {sheet.totalPoints === null ? '—' : <Total total={sheet.totalPoints} places={places} />}
        <span className="under narrow">
          <Grade of={sheet} />
        </span>
      </td>
      <td className="wide">
        <Grade of={sheet} />
      </td>
    </tr>
  )
}

function Grade({ of: { gradeName, provisional } }: { readonly of: AppraisalRow }) {
  const t = useWords(appraisalWords)
  const language = useLanguage()
  return (
    <>
      {gradeName ? inLanguage(gradeName, language) : '—'}{' '}
      {provisional ? <span className="badge badge-warn">{t('appraisal.provisional')}</span> : null}
    </>
  )
}

/** By when an open sheet is to be completed. */
function Due({ dueOn, overdue }: { readonly dueOn: string; readonly overdue: boolean }) {
  const t = useWords(appraisalWords)
  const language = useLanguage()
  const day = formatDate(dueOn, language)
  return overdue ? (
    <>
      <span className="badge badge-warn">{t('appraisal.late')}</span>
      <span className="under">{day}</span>
    </>
  ) : (
    <span className="under">{t('appraisal.due', { day })}</span>
  )
}
