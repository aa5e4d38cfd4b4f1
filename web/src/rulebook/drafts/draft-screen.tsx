import type { DraftChecks, DraftDiffView, DraftView } from '@bylaw/contract'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { ProblemNote } from '../../common/problem-note'
import { Failed, Waiting } from '../../common/states'
import { formatDay } from '../../format/time'
import { inLanguage } from '../../i18n/language'
import { useWords } from '../../i18n/use-words'
import { usePlace } from '../../shell/company'
import { Go } from '../../shell/go'
import { ScreenHead } from '../../shell/screen'
import { AnswersGiven } from '../answers/answers-given'
import { ChangedCitations } from '../citing/changed-citations'
import { wrongFrom } from '../editor/wrong'
import { noteIn } from '../noted'
import { Dependents } from '../repeal/dependents'
import { repealWords } from '../repeal/words'
import { RulesAlong, TextAlong } from './along'
import { DraftStateBadge } from './badge'
import { Checks } from './checks'
import { ClausesBehind } from './clauses-behind'
import { Diff } from './diff'
import { DraftActions } from './draft-actions'
import { useEffectText } from './effect'
import { homeOf, isStale, publishedAt } from './model'
import { Opinions } from './opinions'
import { draftQueries } from './queries'
import { DraftStepper } from './stepper'
import { StuckNotice } from './stuck'
import { draftWords } from './words'
import '../../area/area.css'
import './drafts.css'
import '../rulebook.css'

// Most readers only want to see what changes.
const TryPanel = lazy(() =>
  import('../try/panel').then(({ TryPanel: component }) => ({ default: component })),
)
const BackTestPanel = lazy(() =>
  import('../backtest/panel').then(({ BackTestPanel: component }) => ({ default: component })),
)
const TriedBefore = lazy(() =>
  import('../backtest/runs').then(({ TriedBefore: component }) => ({ default: component })),
)

/** A change on its way: who had a hand in it, what it changes, what the system finds in it. */
export function DraftScreen() {
  const { draftId = '' } = useParams({ strict: false })
  const { data, error, refetch } = useQuery(draftQueries.draft(draftId))
  if (error) return <Failed error={error} retry={() => void refetch()} />
  if (!data) return <Waiting lines={10} />
  return <Draft key={data.version} draft={data} />
}

function Draft({ draft }: { draft: DraftView }) {
  const t = useWords(draftWords)
  const repeal = useWords(repealWords)
  const place = usePlace()
  const { language } = place
  const [error, setError] = useState<unknown>()
  const effect = useEffectText(draft)
  const diff = useQuery(draftQueries.diff(draft.id))
  const checks = useQuery(draftQueries.checks(draft.id))
  const open = draft.state === 'draft' || draft.state === 'in_approval'
  const isFirst = diff.data?.isFirst === true
  const { dependents = [], stuckAt = [] } = checks.data ?? {}
  return (
    <>
      <ScreenHead
        title={inLanguage(draft.title, language)}
        lead={
          <>
            <Go href="/rulebook/drafts">{t('draft.inbox')}</Go> ·{' '}
            <Go href={homeOf(draft)}>
              {isFirst ? t('draft.is_first') : t('draft.based_on', { version: draft.basedOn })}
            </Go>{' '}
            <DraftStateBadge draft={draft} />{' '}
            {draft.changesPath ? (
              <span className="badge badge-calm">{t('draft.path_of')}</span>
            ) : null}{' '}
            {draft.repeals ? (
              <span className="badge badge-over">{repeal('repeal.badge_draft')}</span>
            ) : null}
          </>
        }
      >
        <DraftActions draft={draft} stuckAt={stuckAt} fail={setError} />
      </ScreenHead>
      <div className="area-body">
        <ProblemNote error={error} />
        {wrongFrom(error).length > 0 ? (
          <Go href={`/rulebook/drafts/${draft.id}/edit`}>{t('draft.to_edit')}</Go>
        ) : null}
        <Notices draft={draft} isFirst={isFirst} findings={checks.data?.findings ?? []} />
        {draft.goesWith === null ? <StuckNotice draft={draft} stuckAt={stuckAt} /> : null}
        {draft.ruleSetId !== null && open ? <TextAlong draft={draft} /> : null}
        <div className="rule-set-columns">
          <div className="rule-set-main">
            <section className="panel">
              <div className="panel-body draft-summary">
                <p className={draft.note.includes('\n') ? 'draft-notes' : 'draft-note'}>
                  {noteIn(draft, language)}
                </p>
                <p className={draft.rival ? 'panel-note draft-refused' : 'panel-note'}>{effect}</p>
                {draft.handsTo ? (
                  <p className="panel-note">
                    {t('draft.hands_to', { title: inLanguage(draft.handsTo.title, language) })}
                  </p>
                ) : null}
              </div>
            </section>
            {open && !draft.rival && (draft.repeals || dependents.length > 0) && checks.data ? (
              <Dependents
                dependents={dependents}
                title={
                  !draft.repeals
                    ? repeal(isFirst ? 'repeal.begins' : 'repeal.comes_back')
                    : draft.validFrom
                      ? repeal('repeal.affects_from', { day: formatDay(draft.validFrom, place) })
                      : repeal('repeal.affects')
                }
                none={repeal('repeal.touches_nothing')}
              />
            ) : null}
            {diff.data ? <Changes draft={draft} changes={diff.data} open={open} /> : null}
            <AnswersGiven draft={draft} />
            <ChangedCitations draft={draft} />
            {diff.error ? <ProblemNote error={diff.error} /> : null}
            {!diff.data && !diff.error ? <Waiting lines={4} /> : null}
            {checks.error && open ? <ProblemNote error={checks.error} /> : null}
            {checks.data && open && !draft.repeals ? (
              <Checks draft={draft} checks={checks.data} fail={setError} />
            ) : null}
            {checks.data?.clauses && open ? (
              <ClausesBehind draft={draft} clauses={checks.data.clauses} />
            ) : null}
            {draft.regulationId !== null && !draft.changesPath && !draft.repeals ? (
              <RulesAlong draft={draft} />
            ) : null}
            {draft.ruleSetId !== null && open && !draft.repeals ? (
              <Suspense fallback={<Waiting lines={3} />}>
                <BackTestPanel draftId={draft.id} kind={draft.kind ?? ''} kept={draft.backTested} />
                <TryPanel tried={{ of: 'drafts', id: draft.id, ruleSetId: draft.ruleSetId }} />
              </Suspense>
            ) : null}
            {draft.ruleSetId !== null && !open && draft.backTested ? (
              <Suspense fallback={null}>
                <TriedBefore draftId={draft.id} kind={draft.kind ?? ''} />
              </Suspense>
            ) : null}
          </div>
          <aside className="draft-side">
            <section className="panel">
              <header className="panel-head">
                <h2>{t('draft.path')}</h2>
              </header>
              <div className="panel-body">
                <DraftStepper draft={draft} />
                {draft.path.length === 0 && draft.state === 'draft' ? (
                  <p className="panel-note">{t('draft.no_path')}</p>
                ) : null}
              </div>
            </section>
            <Opinions verdicts={draft.verdicts} />
          </aside>
        </div>
      </div>
    </>
  )
}

interface ChangesProps {
  readonly draft: DraftView
  readonly changes: DraftDiffView
  readonly open: boolean
}

/** What changes against the version in force then, and in those that begin later. */
function Changes({ draft, changes, open }: ChangesProps) {
  const t = useWords(draftWords)
  const place = usePlace()
  const of = { kind: draft.kind ?? 'text', content: draft.content }
  return (
    <>
      <Diff diff={changes.basedOn} title={t('draft.diff')} of={of} />
      {(open ? changes.later : []).map(({ version, validFrom, fate, diff }) => {
        const day = formatDay(validFrom, place)
        const title = t(`draft.later_title_${fate}`, { version, day })
        return fate === 'kept' ? (
          <p key={version} className="notice">
            {title}
          </p>
        ) : (
          <Diff key={version} diff={diff} title={title} of={of} />
        )
      })}
    </>
  )
}

interface NoticesProps {
  readonly draft: DraftView
  readonly isFirst: boolean
  readonly findings: DraftChecks['findings']
}

/** That it was published, or that it fell behind. */
function Notices({ draft, isFirst, findings }: NoticesProps) {
  const t = useWords(draftWords)
  if (draft.publishedVersion !== null)
    return (
      <p className="notice notice-good">
        <span>
          {isFirst
            ? t('draft.published_first')
            : t('draft.published_as', { version: draft.publishedVersion })}{' '}
          <Go href={publishedAt(draft)}>{t('draft.see_version')}</Go>
        </span>
      </p>
    )
  const isBehind = findings.some(({ code }) => code === 'basis_moved')
  if (!isStale(draft) && !isBehind) return null
  return (
    <p className="notice">
      <span>
        {isStale(draft)
          ? t('draft.stale', { version: draft.currentVersion })
          : t('draft.basis_moved')}{' '}
        {draft.state === 'draft' ? (
          <Go href={`/rulebook/drafts/${draft.id}/edit?rebase=1`}>{t('draft.rebase')}</Go>
        ) : (
          t('draft.rebase_later')
        )}
      </span>
    </p>
  )
}
