import type { CrewView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconPlus, IconUsersGroup } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Listed } from '../area/listed'
import { dayOf } from '../area/months'
import { State } from '../common/states'
import { formatWholeDate } from '../format/time'
import { useLanguage, useWords } from '../i18n/use-words'
import { useMay, usePlace } from '../shell/company'
import { ScreenHead } from '../shell/screen'
import { percentOf, sharesNow } from './crew-model'
import { CrewPanel } from './crew-panel'
import { crewWords } from './crew-words'
import { projectQueries } from './queries'
import { ProjectTabs } from './tabs'
import { projectWords } from './words'

/** The crews, and how each shares its work from when on. */
export function Crews() {
  const t = useWords(crewWords)
  const project = useWords(projectWords)
  const may = useMay()
  const crews = useQuery(projectQueries.crews())
  const [asked, ask] = useState<'add' | CrewView>()
  const mayChange = may('project.change')
  const add = mayChange ? () => ask('add') : undefined
  return (
    <>
      <ScreenHead title={project('project.title')} tab={t('crew.title')}>
        {add ? (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
            {t('crew.add')}
          </Button>
        ) : null}
      </ScreenHead>
      <ProjectTabs here="crews" />
      <div className="area-body">
        <p className="area-lead">{t('crew.lead')}</p>
        <Listed
          read={crews}
          none={
            <State icon={IconUsersGroup} title={t('crew.none_title')} text={t('crew.none_text')}>
              {add ? <Button onClick={add}>{t('crew.add')}</Button> : null}
            </State>
          }
        >
          {(items: readonly CrewView[]) =>
            items.map((crew) => (
              <Crew key={crew.id} crew={crew} change={mayChange ? () => ask(crew) : undefined} />
            ))
          }
        </Listed>
      </div>
      {asked ? (
        <CrewPanel crew={asked === 'add' ? undefined : asked} close={() => ask(undefined)} />
      ) : null}
    </>
  )
}

function Crew({ crew, change }: { crew: CrewView; change: (() => void) | undefined }) {
  const t = useWords(crewWords)
  const { zone } = usePlace()
  const [today] = useState(() => dayOf(Date.now(), zone))
  const { now, others } = sharesNow(crew, today)
  const head = `crew-${crew.id}`
  return (
    <section className="panel" aria-labelledby={head}>
      <header className="panel-head">
        <h2 id={head}>{crew.name}</h2>
        {change ? (
          <Button size="xs" variant="default" onClick={change}>
            {t('crew.change')}
          </Button>
        ) : null}
      </header>
      <div className="panel-body form">
        {now ? <Shares dated={now} /> : null}
        {others.length > 0 ? (
          <details>
            <summary>{t('crew.earlier')}</summary>
            {others.map((each) => (
              <Shares key={each.index} dated={each} />
            ))}
          </details>
        ) : null}
      </div>
    </section>
  )
}

function Shares({ dated: { from, shares, by } }: { dated: CrewView['dated'][number] }) {
  const t = useWords(crewWords)
  const language = useLanguage()
  const day = formatWholeDate(from, language)
  return (
    <div className="crew-shares">
      <p className="panel-note">
        {t('crew.now', { from: day })} · {t('crew.recorded_by', { name: by })}
      </p>
      <ul>
        {shares.map(({ person, shareBp }) => (
          <li key={person.id}>
            {person.name} <strong>{percentOf(shareBp)}%</strong>
          </li>
        ))}
      </ul>
    </div>
  )
}
