import type { WorkAssignmentView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconHierarchy, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Listed } from '../area/listed'
import { State } from '../common/states'
import { formatMoney } from '../format/money'
import { formatWholeDate } from '../format/time'
import { useLanguage, useWords } from '../i18n/use-words'
import { Go } from '../shell/go'
import { ScreenHead } from '../shell/screen'
import { Trace } from '../trace/view'
import { AssignPanel } from './assign-panel'
import { assignWords } from './assign-words'
import { Candidates } from './candidates'
import { projectQueries } from './queries'
import { ProjectTabs } from './tabs'
import { projectWords } from './words'

/** To whom work was given, what the rules had to say to it, and who of the own staff could have done it. */
export function Assignments() {
  const t = useWords(assignWords)
  const project = useWords(projectWords)
  const read = useQuery(projectQueries.assignments())
  const [assigning, setAssigning] = useState(false)
  const assign = () => setAssigning(true)
  return (
    <>
      <ScreenHead title={project('project.title')} tab={t('assign.title')}>
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={assign}>
          {t('assign.assign')}
        </Button>
      </ScreenHead>
      <ProjectTabs here="assignments" />
      <div className="area-body">
        <p className="area-lead">{t('assign.lead')}</p>
        <Listed
          read={read}
          none={
            <State icon={IconHierarchy} title={t('assign.none_title')} text={t('assign.none_text')}>
              <Button onClick={assign}>{t('assign.assign')}</Button>
            </State>
          }
        >
          {(items: readonly WorkAssignmentView[]) =>
            items.map((item) => <Assignment key={item.id} assignment={item} />)
          }
        </Listed>
      </div>
      {assigning ? <AssignPanel close={() => setAssigning(false)} /> : null}
    </>
  )
}

function Assignment({ assignment }: { readonly assignment: WorkAssignmentView }) {
  const t = useWords(assignWords)
  const language = useLanguage()
  const { id, project, what, own, outside, chosen, ground, byRules, explanation } = assignment
  const price = (of: WorkAssignmentView['outside'] | WorkAssignmentView['own']) =>
    of ? formatMoney(of.price.amount, of.price.currency) : t('assign.no_price')
  const name = chosen === 'own' ? own?.person.name : outside?.name
  const head = `assignment-${id}`
  return (
    <section className="panel" aria-labelledby={head}>
      <header className="panel-head">
        <div>
          <h2 id={head}>{t(`assign.given_${chosen}`, { name: name ?? '' })}</h2>
          <p>
            <Go href={`/projects/${project.id}`}>{project.name}</Go> · {what}
          </p>
        </div>
        {byRules === null ? null : (
          <span className={byRules === chosen ? 'badge badge-good' : 'badge badge-warn'}>
            {t(byRules === chosen ? 'assign.as_rules' : 'assign.against_rules')}
          </span>
        )}
      </header>
      <div className="panel-body form">
        <p className="contract-days">
          {t('assign.prices', { own: price(own), outside: price(outside) })}
        </p>
        {ground ? <p className="contract-days">{t('assign.because', { ground })}</p> : null}
        <p className="panel-note">
          {t('assign.by', {
            name: assignment.by,
            day: formatWholeDate(assignment.startOn, language),
          })}
        </p>
        {explanation ? (
          <details>
            <summary>{t('assign.why')}</summary>
            <Trace explanation={explanation} />
          </details>
        ) : null}
        <details>
          <summary>{t('assign.who')}</summary>
          <Candidates items={assignment.candidates} />
        </details>
      </div>
    </section>
  )
}
