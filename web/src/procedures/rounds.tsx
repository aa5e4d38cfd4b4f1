import type { PostView, ProcedureView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Listed } from '../area/listed'
import { useChange } from '../area/use-change'
import { formatList } from '../format/list'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { HoldersDialog } from './holders-dialog'
import { PROCEDURES, procedureQueries, unscheduleProcedure } from './queries'
import { ScheduleDialog } from './schedule-dialog'
import { procedureWords } from './words'

/** What comes round by itself and whose it is, and who holds the posts that procedures name. */
export function Rounds() {
  const t = useWords(procedureWords)
  const procedures = useQuery(procedureQueries.procedures())
  const posts = useQuery(procedureQueries.posts())
  return (
    <>
      <section className="panel" aria-labelledby="procedure-rounds">
        <div className="panel-head">
          <h2 id="procedure-rounds">{t('procedure.every')}</h2>
        </div>
        <Listed
          read={{ ...procedures, data: procedures.data?.filter(isDuty) }}
          none={<p className="panel-body section-empty">{t('procedure.no_duties')}</p>}
        >
          {(duties) => <DutyTable duties={duties} />}
        </Listed>
      </section>
      <section className="panel" aria-labelledby="procedure-posts">
        <div className="panel-head">
          <h2 id="procedure-posts">{t('procedure.posts')}</h2>
          <p>{t('procedure.posts_lead')}</p>
        </div>
        <Listed
          read={posts}
          none={<p className="panel-body section-empty">{t('procedure.no_posts')}</p>}
        >
          {(list) => <PostTable posts={list} />}
        </Listed>
      </section>
    </>
  )
}

const isDuty = ({ template }: ProcedureView) => template === 'duty'

function DutyTable({ duties }: { duties: readonly ProcedureView[] }) {
  const t = useWords(procedureWords)
  return (
    <div className="listing-scroller">
      <table className="listing">
        <caption className="only-spoken">{t('procedure.every')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('procedure.which')}</th>
            <th scope="col" className="wide">
              {t('procedure.responsible')}
            </th>
            <th scope="col">{t('procedure.next_on')}</th>
            <th scope="col">
              <span className="only-spoken">{t('procedure.schedule')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {duties.map((duty) => (
            <DutyLine key={duty.ruleSetId} duty={duty} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function DutyLine({ duty }: { duty: ProcedureView }) {
  const { schedule } = duty
  const t = useWords(procedureWords)
  const language = useLanguage()
  const manages = useMay()('procedure.manage')
  const [asked, ask] = useState(false)
  const end = useChange({
    change: () => unscheduleProcedure(duty.ruleSetId),
    refresh: [PROCEDURES],
  })
  return (
    <tr>
      <th scope="row">
        {inLanguage(duty.title, language)}
        <span className="under">{formatList(duty.clauses, language)}</span>
      </th>
      <td className="wide name">{schedule?.responsible.name ?? '—'}</td>
      <td className="name">
        {schedule
          ? (schedule.nextOn ?? t('procedure.under_way_now'))
          : t('procedure.not_scheduled')}
      </td>
      <td>
        {manages ? (
          <span className="procedure-deed-buttons">
            <Button size="xs" variant="default" onClick={() => ask(true)}>
              {t('procedure.schedule')}
            </Button>
            {schedule ? (
              <Button
                size="xs"
                variant="default"
                loading={end.isPending}
                onClick={() => end.mutate()}
              >
                {t('procedure.unschedule')}
              </Button>
            ) : null}
          </span>
        ) : null}
        {asked ? <ScheduleDialog duty={duty} close={() => ask(false)} /> : null}
      </td>
    </tr>
  )
}

function PostTable({ posts }: { posts: readonly PostView[] }) {
  const t = useWords(procedureWords)
  const language = useLanguage()
  const fills = useMay()('post.change')
  const [changed, change] = useState<PostView>()
  return (
    <div className="listing-scroller">
      <table className="listing">
        <caption className="only-spoken">{t('procedure.posts')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('procedure.post')}</th>
            <th scope="col">{t('procedure.holders')}</th>
            <th scope="col">
              <span className="only-spoken">{t('procedure.change_holders')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {posts.map((post) => (
            <tr key={post.key}>
              <th scope="row">{inLanguage(post.name, language)}</th>
              <td>
                {formatList(
                  post.holders.map(({ name }) => name),
                  language,
                ) || t('procedure.vacant')}
              </td>
              <td>
                {fills ? (
                  <Button size="xs" variant="default" onClick={() => change(post)}>
                    {t('procedure.change_holders')}
                  </Button>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {changed ? <HoldersDialog post={changed} close={() => change(undefined)} /> : null}
    </div>
  )
}
