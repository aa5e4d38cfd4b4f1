import { Button, Select, TextInput } from '@mantine/core'
import { IconPlus, IconRulerMeasure } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { Listed } from '../area/listed'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { State } from '../common/states'
import { commonWords } from '../common/words'
import { formatWholeDate } from '../format/time'
import { useLanguage, useWords } from '../i18n/use-words'
import { StaffSelect } from '../people/staff-select'
import { queries } from '../queries'
import { useMay } from '../shell/company'
import { Go } from '../shell/go'
import { ScreenHead } from '../shell/screen'
import { addProject, projectQueries } from './queries'
import { ProjectTabs } from './tabs'
import { projectWords } from './words'

/** The projects, each with its customer and the one person responsible. */
export function Projects() {
  const t = useWords(projectWords)
  const language = useLanguage()
  const may = useMay()
  const projects = useQuery(projectQueries.projects())
  const { data: people = [] } = useQuery(queries.people())
  const { data: customers = [] } = useQuery(queries.customers())
  const [adding, setAdding] = useState(false)
  const add = may('project.change') ? () => setAdding(true) : undefined
  const nameIn = (list: readonly { id: string; name: string }[], id: string) =>
    list.find((each) => each.id === id)?.name ?? ''
  return (
    <>
      <ScreenHead title={t('project.title')} tab={t('project.projects')}>
        {add ? (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
            {t('project.add')}
          </Button>
        ) : null}
      </ScreenHead>
      <ProjectTabs here="projects" />
      <div className="area-body">
        <Listed
          read={projects}
          none={
            <State
              icon={IconRulerMeasure}
              title={t('project.none_title')}
              text={t('project.none_text')}
            >
              {add ? <Button onClick={add}>{t('project.add')}</Button> : null}
            </State>
          }
        >
          {(items) => (
            <section className="panel">
              <table className="listing">
                <caption className="only-spoken">{t('project.projects')}</caption>
                <thead>
                  <tr>
                    <th scope="col">{t('project.name')}</th>
                    <th scope="col" className="wide">
                      {t('project.customer')}
                    </th>
                    <th scope="col">{t('project.responsible')}</th>
                    <th scope="col">{t('project.state')}</th>
                  </tr>
                </thead>
                <tbody>
                  {items.map(({ id, name, customerId, responsibleId, completedOn }) => (
                    <tr key={id}>
                      <th scope="row">
                        <Go href={`/projects/${id}`}>{name}</Go>
                        <span className="under narrow">{nameIn(customers, customerId)}</span>
                      </th>
                      <td className="wide">{nameIn(customers, customerId)}</td>
                      <td>{nameIn(people, responsibleId)}</td>
                      <td>
                        {completedOn === null ? (
                          t('project.step_at_work')
                        ) : (
                          <>
                            {t('project.step_completed')}{' '}
                            <time dateTime={completedOn}>
                              {formatWholeDate(completedOn, language)}
                            </time>
                          </>
                        )}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          )}
        </Listed>
      </div>
      {adding ? <AddProjectDialog close={() => setAdding(false)} /> : null}
    </>
  )
}

function AddProjectDialog({ close }: { close: () => void }) {
  const t = useWords(projectWords)
  const common = useWords(commonWords)
  const { data: customers } = useQuery(queries.customers())
  const [name, setName] = useState('')
  const [customerId, setCustomerId] = useState<string | null>(null)
  const [responsibleId, setResponsibleId] = useState<string | null>(null)
  const add = useChange({ change: addProject, refresh: [['projects']], done: close })
  const complete = name.trim() !== '' && customerId && responsibleId
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (complete) add.mutate({ name: name.trim(), customerId, responsibleId })
  }
  return (
    <Dialog close={close} title={t('project.add')}>
      <form className="form" onSubmit={submit}>
        <TextInput
          data-autofocus
          label={t('project.name')}
          maxLength={120}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Select
          label={t('project.customer')}
          searchable
          nothingFoundMessage={t('project.no_customers')}
          data={(customers ?? []).map((each) => ({ value: each.id, label: each.name }))}
          value={customerId}
          onChange={setCustomerId}
        />
        <StaffSelect
          label={t('project.responsible')}
          value={responsibleId}
          choose={setResponsibleId}
        />
        <ProblemNote error={add.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={!complete} loading={add.isPending}>
            {common('common.save')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}
