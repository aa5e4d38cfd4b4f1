import type { RegulationView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconListDetails } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useParams, useRouter } from '@tanstack/react-router'
import { AreaTabs } from '../area/area-tabs'
import { useSearch } from '../area/use-search'
import { Failed, State, Waiting } from '../common/states'
import { formatDay } from '../format/time'
import { inLanguage } from '../i18n/language'
import { useWords } from '../i18n/use-words'
import { PackUpdateNotice } from '../packs/update-notice'
import { useMay, usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { ScreenHead } from '../shell/screen'
import { ClauseList } from './clause-list'
import { isTextOf } from './drafts/model'
import { draftQueries } from './drafts/queries'
import { countsByType, stopsFigures } from './model'
import { NewRuleSetButton } from './own/new-rule-set'
import { ownWords } from './own/words'
import { PathPart } from './path/path-part'
import { pathWords } from './path/words'
import { rulebookQueries } from './queries'
import { QuestionsPanel } from './questions-panel'
import { comingBack } from './repeal/coming-back'
import { RepealNotice } from './repeal/notice'
import { repealWords } from './repeal/words'
import { RuleSetList } from './rule-set-list'
import { StopsNotice } from './stops-notice'
import { ComingText } from './text/coming-text'
import { TextPart } from './text/text-part'
import { textWords } from './text/words'
import { rulebookWords } from './words'
import '../area/area.css'
import './rulebook.css'

/** One regulation: its clauses beside the rules they gave rise to, and what it leaves open. */
export function RegulationScreen() {
  const { regulationId = '' } = useParams({ strict: false })
  const { data, error, refetch } = useQuery(rulebookQueries.regulation(regulationId))
  if (error) return <Failed error={error} retry={() => void refetch()} />
  if (!data) return <Waiting lines={12} />
  return <Regulation regulation={data} />
}

function Regulation({ regulation }: { regulation: RegulationView }) {
  const t = useWords(rulebookWords)
  const text = useWords(textWords)
  const path = useWords(pathWords)
  const repeal = useWords(repealWords)
  const may = useMay()
  const router = useRouter()
  const place = usePlace()
  const part = useSearch('part')
  const { summary, clauses, questions, ruleSets } = regulation
  const home = `/rulebook/${summary.id}`
  const here = part === undefined ? home : `${home}?part=${part}`
  const title = inLanguage(summary.title, place.language)
  // What a repealed text leaves open is asked no longer.
  const isOver = summary.repeal?.inEffect === true && !summary.repeal.notYet
  const { data: open = [] } = useQuery(draftQueries.open())
  // What is to put it in force is there already, by whoever began it.
  const begun = open.find((draft) => isTextOf(draft, summary.id))
  return (
    <>
      <ScreenHead
        title={title}
        tab={`${summary.code} ${title}`}
        lead={
          <>
            <Go href="/rulebook">{t('rulebook.title')}</Go> / {summary.code} ·{' '}
            {t(summary.packId === null ? 'rulebook.written_on' : 'rulebook.adopted_on', {
              day: formatDay(summary.adoptedAt, place),
            })}
            {questions.length > 0 && !isOver
              ? ` · ${t('rulebook.found', countsByType(questions))}`
              : null}
          </>
        }
      >
        {may('rulebook.draft') ? (
          summary.repeal ? (
            <Button
              onClick={() =>
                router.history.push(begun ? `/rulebook/drafts/${begun.id}` : `${home}/draft`)
              }
            >
              {begun ? repeal('repeal.open_draft') : repeal(`repeal.${comingBack(summary.repeal)}`)}
            </Button>
          ) : (
            <Button
              variant="subtle"
              color="red"
              onClick={() => router.history.push(`${home}/repeal`)}
            >
              {repeal('repeal.act')}
            </Button>
          )
        ) : null}
      </ScreenHead>
      <AreaTabs
        label={t('rulebook.parts')}
        here={here}
        tabs={[
          { href: home, label: t('rulebook.clauses'), count: clauses.length },
          { href: `${home}?part=text`, label: text('text.tab') },
          {
            href: `${home}?part=questions`,
            label: t('rulebook.questions'),
            count: summary.openQuestionCount,
          },
          {
            href: `${home}?part=rule-sets`,
            label: t('rulebook.rule_sets'),
            count: ruleSets.length,
          },
          { href: `${home}?part=path`, label: path('path.tab') },
        ]}
      />
      <div className="area-body">
        <RepealNotice repeal={summary.repeal} of="regulation" />
        {part === 'text' ? (
          <TextPart regulation={regulation} />
        ) : part === 'path' ? (
          <PathPart regulation={regulation} />
        ) : part === 'questions' ? (
          <QuestionsPanel regulation={regulation} />
        ) : (
          <>
            <PackUpdateNotice regulationId={summary.id} />
            <StopsNotice
              count={questions.filter(stopsFigures).length}
              href={`${home}?part=questions`}
            />
            {part === 'rule-sets' ? (
              <RuleSets regulation={regulation} />
            ) : (
              <>
                <ComingText regulationId={summary.id} />
                <ClauseList regulation={regulation} />
              </>
            )}
          </>
        )}
      </div>
    </>
  )
}

/** Its rule sets, and the way to one more. */
function RuleSets({ regulation: { summary, ruleSets } }: { regulation: RegulationView }) {
  const t = useWords(ownWords)
  const may = useMay()
  const begin = may('rulebook.draft') && (!summary.repeal || summary.repeal.notYet)
  return (
    <>
      {begin ? (
        <div className="area-bar">
          <NewRuleSetButton regulationId={summary.id} />
        </div>
      ) : null}
      {ruleSets.length > 0 ? (
        <RuleSetList ruleSets={ruleSets} />
      ) : (
        <State icon={IconListDetails} title={t('own.none_title')} text={t('own.none_text')} />
      )}
    </>
  )
}
