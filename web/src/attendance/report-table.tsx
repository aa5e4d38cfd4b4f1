import type { ReportDue, ReportStanding, ReportsDue } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { Dialog } from '../common/overlay'
import { formatDate } from '../format/time'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { Go } from '../shell/go'
import { Trace } from '../trace/view'
import { reportWords } from './report-words'

export const REPORT_TONES: Readonly<Record<ReportStanding, string>> = {
  open: 'badge',
  in_time: 'badge badge-good',
  late: 'badge badge-warn',
  missing: 'badge badge-must',
}

/** What somebody owes in a month, the latest first, each with why. */
export function ReportTable({ of }: { readonly of: ReportsDue }) {
  const t = useWords(reportWords)
  const [chosen, choose] = useState<ReportDue>()
  return (
    <section className="panel" aria-labelledby="reports-owed">
      <header className="panel-head">
        <h2 id="reports-owed">{t('report.of', { name: of.person.name })}</h2>
      </header>
      <table className="listing">
        <thead>
          <tr>
            <th scope="col">{t('report.report')}</th>
            <th scope="col">{t('report.due_on')}</th>
            <th scope="col" className="wide">
              {t('report.until')}
            </th>
            <th scope="col" className="wide">
              {t('report.made')}
            </th>
            <th scope="col">{t('report.standing')}</th>
            <th scope="col">
              <span className="only-spoken">{t('report.why')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {of.reports.toReversed().map((each) => (
            <Row key={`${each.report} ${each.dueOn}`} of={each} why={() => choose(each)} />
          ))}
        </tbody>
      </table>
      {chosen ? <Why of={chosen} close={() => choose(undefined)} /> : null}
    </section>
  )
}

function Row({ of, why }: { readonly of: ReportDue; readonly why: () => void }) {
  const t = useWords(reportWords)
  const language = useLanguage()
  return (
    <tr>
      <th scope="row">{inLanguage(of.title, language)}</th>
      <td>{formatDate(of.dueOn, language)}</td>
      <td className="wide">{moment(of.until)}</td>
      <td className="wide">{of.madeAt === null ? '—' : moment(of.madeAt)}</td>
      <td>
        <span className={REPORT_TONES[of.standing]}>{t(`report.${of.standing}`)}</span>
      </td>
      <td className="acts">
        <Button size="compact-sm" variant="default" onClick={why}>
          {t('report.why')}
        </Button>
      </td>
    </tr>
  )
}

/** Why it stands as it does, and the way to the paper. */
function Why({ of, close }: { readonly of: ReportDue; readonly close: () => void }) {
  const t = useWords(reportWords)
  const language = useLanguage()
  const href = hrefOf(of)
  return (
    <Dialog
      close={close}
      title={`${inLanguage(of.title, language)} · ${formatDate(of.dueOn, language)}`}
    >
      <div className="form">
        <Trace explanation={of.explanation} />
        <p className="form-text">
          <Go href={href}>{t(of.madeAt === null ? 'report.write' : 'report.see')}</Go>
        </p>
      </div>
    </Dialog>
  )
}

/** Where the paper is, or where one is begun. */
function hrefOf({ recordId, tripId }: ReportDue): string {
  if (recordId !== null) return `/procedures/${recordId}`
  return tripId === null ? '/procedures' : `/trips/${tripId}`
}

const moment = (local: string): string => local.slice(5).replace('T', ' ')
