import type { AppraisalView } from '@bylaw/contract'
import { Button, Textarea } from '@mantine/core'
import { IconInfoCircle, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { useChange } from '../area/use-change'
import { areaWords } from '../area/words'
import { ProblemNote } from '../common/problem-note'
import { commonWords } from '../common/words'
import { UponResult } from '../consequences/upon-result'
import { formatPeriod } from '../format/period'
import { formatDate } from '../format/time'
import { inLanguage } from '../i18n/language'
import { useWords } from '../i18n/use-words'
import { useMay, useMe, usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { ScreenHead } from '../shell/screen'
import { FiguresOf } from '../surveys/figures'
import { AsOf } from '../trace/as-of'
import { AppealPanel } from './appeal'
import { CompleteButton } from './complete'
import { DeskFactsPanel } from './desk-facts'
import { type Drafts, hasFault, isChanged, progressOf, scoresFrom } from './model'
import { saveScores } from './queries'
import { ReportFactsPanel } from './report-facts'
import { SheetResult } from './result'
import { ReviewPanel } from './review-panel'
import { ScoreTable } from './score-table'
import { Signatures } from './signatures'
import { appraisalWords } from './words'
import '../area/area.css'
import '../area/print.css'
import '../surveys/surveys.css'
import './appraisals.css'

/** The sheet: criteria with their maxima, the scores, what they come to and why. */
export function Sheet({ sheet }: { sheet: AppraisalView }) {
  const t = useWords(appraisalWords)
  const area = useWords(areaWords)
  const common = useWords(commonWords)
  const { language } = usePlace()
  const { person, company } = useMe()
  const may = useMay()
  const [drafts, setDrafts] = useState<Drafts>(sheet.scores)
  const [comment, setComment] = useState(sheet.comment)

  const own = sheet.personId === person.id
  const mayChange = sheet.state === 'open' && may('appraisal.score') && !own
  const scoring = mayChange && sheet.review === null
  const changed = isChanged(drafts, sheet, comment)
  const faulty = hasFault(sheet.parts, drafts)
  const progress = progressOf(sheet.parts, drafts)
  const save = useChange({
    change: () =>
      saveScores(sheet.id, sheet.version, {
        scores: scoresFrom(drafts),
        ...(comment.trim() ? { comment: comment.trim() } : {}),
      }),
    refresh: [['appraisals']],
  })
  return (
    <>
      <ScreenHead
        title={t('appraisal.sheet_of', { name: sheet.personName })}
        lead={
          <>
            <Go href={`/appraisals?period=${sheet.period}`}>
              {formatPeriod(sheet.period, language)}
            </Go>{' '}
            ·{' '}
            {sheet.projectName === null
              ? null
              : `${t('appraisal.of_project', { name: sheet.projectName })} · `}
            {inLanguage(sheet.form, language)} · {t(`appraisal.${sheet.state}`)}
            {sheet.dueOn && sheet.state === 'open' ? (
              <>
                {' '}
                ·{' '}
                {t(sheet.overdue ? 'appraisal.overdue' : 'appraisal.due', {
                  day: formatDate(sheet.dueOn, language),
                })}
              </>
            ) : null}
          </>
        }
      >
        <Button
          variant="default"
          leftSection={<IconPrinter size={16} aria-hidden />}
          onClick={() => window.print()}
        >
          {area('area.print')}
        </Button>
        {mayChange ? <CompleteButton sheet={sheet} unsaved={scoring && changed} /> : null}
      </ScreenHead>
      <div className="area-body sheet">
        <p className="print-only sheet-heading">
          {company.name} · {inLanguage(sheet.form, language)} · {sheet.personName} ·{' '}
          {formatPeriod(sheet.period, language)}
        </p>
        {sheet.review || progress.maximum === '100' ? null : (
          <div className="notice">
            <IconInfoCircle size={18} stroke={1.8} aria-hidden />
            <p>{t('appraisal.not_100', { maximum: progress.maximum })}</p>
          </div>
        )}
        {own && sheet.state === 'open' && sheet.review === null ? (
          <p className="area-lead">
            {t(sheet.groupId === null ? 'appraisal.own_sheet' : 'appraisal.own_department')}
          </p>
        ) : null}
        {sheet.satisfaction ? (
          <section aria-label={t('appraisal.customers_said')}>
            <h2 className="sheet-facts">{t('appraisal.customers_said')}</h2>
            <FiguresOf figures={sheet.satisfaction} />
          </section>
        ) : null}
        {sheet.deskFacts ? <DeskFactsPanel facts={sheet.deskFacts} /> : null}
        {sheet.reportFacts ? <ReportFactsPanel counts={sheet.reportFacts} /> : null}
        <AsOf value={sheet.completedAt ?? undefined}>
          <div className="sheet-columns">
            <div className="form">
              {sheet.review ? (
                <ReviewPanel sheet={sheet} review={sheet.review} />
              ) : own && sheet.state === 'calibrating' ? (
                <p className="area-lead">{t('appraisal.scores_wait')}</p>
              ) : (
                <ScoreTable
                  parts={sheet.parts}
                  drafts={scoring ? drafts : sheet.scores}
                  {...(sheet.firstScores ? { first: sheet.firstScores } : {})}
                  {...(scoring ? { change: setDrafts } : {})}
                />
              )}
              {scoring ? (
                <Textarea
                  label={t('appraisal.comment')}
                  maxLength={2000}
                  value={comment}
                  onChange={(event) => setComment(event.currentTarget.value)}
                />
              ) : sheet.comment ? (
                <p className="area-lead">
                  {t('appraisal.comment')}
                  {common('common.colon')}
                  {sheet.comment}
                </p>
              ) : null}
              {scoring ? (
                <div className="save-bar">
                  <span role="status">
                    {t('appraisal.scored', {
                      scored: progress.scored,
                      criteria: progress.criteria,
                    })}{' '}
                    · {t(changed ? 'appraisal.unsaved' : 'appraisal.saved')}
                  </span>
                  <Button
                    disabled={!changed || faulty}
                    loading={save.isPending}
                    onClick={() => save.mutate()}
                  >
                    {t('appraisal.save')}
                  </Button>
                </div>
              ) : null}
              <ProblemNote error={save.error} />
            </div>
            <div className="form">
              <SheetResult sheet={sheet} />
              {sheet.appeal ? <AppealPanel sheet={sheet} appeal={sheet.appeal} /> : null}
              {sheet.state === 'completed' ? <UponResult sheet={sheet} /> : null}
            </div>
          </div>
        </AsOf>
        <Signatures />
      </div>
    </>
  )
}
