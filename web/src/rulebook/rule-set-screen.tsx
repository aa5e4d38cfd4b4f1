import type { RuleSetView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useParams, useRouter } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useSearchVersion } from '../area/use-search'
import { areaWords } from '../area/words'
import { CodeBlock } from '../common/scrolling'
import { Failed, Waiting } from '../common/states'
import { inLanguage } from '../i18n/language'
import { useWords } from '../i18n/use-words'
import { useMay, usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { ScreenHead } from '../shell/screen'
import { ActedOn } from './acted-on'
import { stopsFigures } from './model'
import { ProposalMark } from './proposed/mark'
import { rulebookQueries } from './queries'
import { QuestionCard } from './question-card'
import { comingBack } from './repeal/coming-back'
import { RepealNotice } from './repeal/notice'
import { repealWords } from './repeal/words'
import { RuleApart } from './rule-apart'
import { RuleSetSentences } from './rule-set-sentences'
import { StopsNotice } from './stops-notice'
import { tablesOf } from './tables/model'
import { RuleTableView } from './tables/view'
import { tryWords } from './try/words'
import { useCompared, VersionDiff } from './version-diff'
import { WhenValid } from './version-facts'
import { VersionList } from './version-list'
import { VersionNotice } from './version-notice'
import { carriedFrom, currentOf } from './versions'
import { rulebookWords } from './words'
import '../area/area.css'
import './rulebook.css'

const TryPanel = lazy(() =>
  import('./try/panel').then(({ TryPanel: component }) => ({ default: component })),
)

const TriedBefore = lazy(() =>
  import('./backtest/runs').then(({ TriedBefore: component }) => ({ default: component })),
)

/** A rule set in one of its versions: in words, in tables, as data, with what is still open. */
export function RuleSetScreen() {
  const { ruleSetId = '' } = useParams({ strict: false })
  const version = useSearchVersion()
  const { data, error, refetch } = useQuery(rulebookQueries.ruleSet(ruleSetId, version))
  if (error) return <Failed error={error} retry={() => void refetch()} />
  if (!data) return <Waiting lines={10} />
  return <RuleSet ruleSet={data} />
}

function RuleSet({ ruleSet }: { ruleSet: RuleSetView }) {
  const t = useWords(rulebookWords)
  const area = useWords(areaWords)
  const repeal = useWords(repealWords)
  const may = useMay()
  const place = usePlace()
  const router = useRouter()
  const { summary, versions, questions, rules } = ruleSet
  const current = currentOf(versions)
  const isCurrent = summary.shownVersion === current
  const shown = versions.find(({ version }) => version === summary.shownVersion)
  const home = `/rulebook/rule-sets/${summary.id}`
  const compare = useCompared(summary.shownVersion)
  // What never held is decided in its draft, along with the rest of it.
  const open = summary.repeal?.notYet ? [] : questions.filter(({ decision }) => !decision)
  const tables = tablesOf(summary.kind, rules)
  const holds = shown?.state === 'in_force' && !shown.repeals
  const mark = (at: string) => <ProposalMark asked={questions} ruleSetId={summary.id} place={at} />
  return (
    <>
      <ScreenHead
        title={inLanguage(summary.title, place.language)}
        lead={
          <>
            <Go href={summary.regulationId ? `/rulebook/${summary.regulationId}` : '/rulebook'}>
              {t('rulebook.belongs_to')}
            </Go>{' '}
            · {inLanguage(summary.kindTitle, place.language)} ·{' '}
            {area('area.version', { version: summary.shownVersion })} ·{' '}
            {shown ? <WhenValid version={shown} /> : null}
          </>
        }
      >
        {may('rulebook.draft') && isCurrent ? (
          <>
            {summary.repeal ? null : (
              <Button
                variant="subtle"
                color="red"
                onClick={() => router.history.push(`${home}/repeal`)}
              >
                {repeal('repeal.act')}
              </Button>
            )}
            <Button onClick={() => router.history.push(`${home}/draft`)}>
              {summary.repeal
                ? repeal(`repeal.${comingBack(summary.repeal)}`)
                : t('rulebook.draft')}
            </Button>
          </>
        ) : null}
      </ScreenHead>
      <div className="area-body">
        <RepealNotice repeal={summary.repeal} />
        <VersionNotice versions={versions} shown={summary.shownVersion} home={home} />
        {isCurrent ? (
          <StopsNotice count={open.filter(stopsFigures).length} href="#questions" />
        ) : null}
        <div className="rule-set-columns">
          <div className="rule-set-main">
            {tables.length > 0 ? (
              <div className="rule-tables">
                {tables.map((table) => (
                  <RuleTableView key={table.title} table={table} mark={mark} />
                ))}
              </div>
            ) : null}
            {compare === undefined ? null : (
              <VersionDiff
                ruleSetId={summary.id}
                {...compare}
                of={{ kind: summary.kind, content: rules }}
              />
            )}
            <ActedOn actedOnIn={summary.actedOnIn} />
            <RuleSetSentences
              sentences={ruleSet.sentences}
              mark={(at) => (
                <>
                  {mark(at)}
                  {holds ? <RuleApart ruleSet={summary} place={at} /> : null}
                </>
              )}
            />
            {isCurrent && open.length > 0 ? (
              <section id="questions" className="questions" aria-labelledby="questions-title">
                <h2 id="questions-title" className="section-title section-spaced">
                  {t('rulebook.questions')}
                </h2>
                {open.map((question) => (
                  <QuestionCard key={question.id} question={question} />
                ))}
              </section>
            ) : null}
            {holds ? <TryOut ruleSetId={summary.id} /> : null}
            <Suspense fallback={null}>
              {(shown ? carriedFrom(versions, shown) : []).map(({ draftId }) =>
                draftId ? (
                  <TriedBefore key={draftId} draftId={draftId} kind={summary.kind} />
                ) : null,
              )}
            </Suspense>
            <RawRules rules={rules} />
          </div>
          <VersionList
            versions={versions}
            shown={summary.shownVersion}
            home={home}
            current={current}
          />
        </div>
      </div>
    </>
  )
}

/** Trying the rules in force is asked for: most readers only want to read. */
function TryOut({ ruleSetId }: { ruleSetId: string }) {
  const t = useWords(tryWords)
  const [shown, show] = useState(false)
  return shown ? (
    <Suspense fallback={<Waiting lines={4} />}>
      <TryPanel tried={{ of: 'rule-sets', id: ruleSetId, ruleSetId }} />
    </Suspense>
  ) : (
    <section className="panel">
      <header className="panel-head">
        <h2>{t('try.title')}</h2>
        <p>{t('try.lead')}</p>
      </header>
      <div className="panel-body">
        <Button variant="default" onClick={() => show(true)}>
          {t('try.begin')}
        </Button>
      </div>
    </section>
  )
}

function RawRules({ rules }: { rules: unknown }) {
  const t = useWords(rulebookWords)
  const [shown, show] = useState(false)
  return (
    <div>
      <button
        type="button"
        className="link-button"
        aria-expanded={shown}
        onClick={() => show(!shown)}
      >
        {t(shown ? 'rulebook.raw_hide' : 'rulebook.raw_show')}
      </button>
      {shown ? <CodeBlock>{JSON.stringify(rules, null, 2)}</CodeBlock> : null}
    </div>
  )
}
