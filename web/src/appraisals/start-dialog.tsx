import type { AppraisalRow, NewAppraisal } from '@bylaw/contract'
import { Button, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { ApiProblem } from '../api'
import { RefusalNote } from '../area/refusal-note'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { commonWords } from '../common/words'
import { formatPeriod } from '../format/period'
import { formatWholeDate } from '../format/time'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { projectQueries } from '../projects/queries'
import { queries } from '../queries'
import { useMay, useMe } from '../shell/company'
import { staffingQueries } from '../staffing/queries'
import { appraisalQueries, startAppraisal } from './queries'
import { departmentsToAppraise, toAppraise } from './to-appraise'
import { appraisalWords } from './words'

interface StartDialogProps {
  readonly period: string
  readonly sheets: readonly AppraisalRow[]
  readonly close: () => void
}

/** Starts a sheet for someone who has none of its form in this period. Nobody scores themselves. */
export function StartDialog({ period, sheets, close }: StartDialogProps) {
  const t = useWords(appraisalWords)
  const common = useWords(commonWords)
  const language = useLanguage()
  const router = useRouter()
  const me = useMe()
  const may = useMay()
  const { data: people } = useQuery(queries.people())
  const [chosenId, choose] = useState<string | null>(null)
  const [projectId, chooseProject] = useState<string | null>(null)
  const { data: projects } = useQuery({
    ...projectQueries.projects(),
    enabled: may('project.read'),
  })
  const completed = (projects ?? []).filter(({ completedOn }) => completedOn !== null)
  const span = projectId === null ? { period } : { projectId }
  const { data: forms } = useQuery(appraisalQueries.forms(span))
  const [formId, chooseForm] = useState<string | null>(null)
  const form = forms?.items.find(({ ruleSetId }) => ruleSetId === formId) ?? forms?.items[0]
  // Of a project there may be sheets that this period does not list: the server knows.
  const ofForm =
    projectId === null ? sheets.filter(({ ruleSetId }) => ruleSetId === form?.ruleSetId) : []
  const isOfDepartment = form?.about === 'department'
  const { data: groups } = useQuery({ ...staffingQueries.groups(), enabled: isOfDepartment })
  const { free, none } = isOfDepartment
    ? departmentsToAppraise(groups ?? [], ofForm, me.person.id)
    : toAppraise(people ?? [], ofForm, me.person.id)
  const start = useChange({
    change: (wish: Omit<NewAppraisal, 'period' | 'projectId'>, command) =>
      startAppraisal({ ...wish, ...span }, command),
    refresh: [['appraisals']],
    done: ({ id }) => router.history.push(`/appraisals/${id}`),
  })
  const refusal = start.error instanceof ApiProblem ? start.error.problem.refusal : undefined
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!chosenId || !form) return
    const whom = isOfDepartment ? { groupId: chosenId } : { personId: chosenId }
    start.mutate({ ...whom, ruleSetId: form.ruleSetId })
  }
  return (
    <Dialog
      close={close}
      size="sm"
      title={`${t('appraisal.start')} · ${formatPeriod(period, language)}`}
    >
      <form className="form" onSubmit={submit}>
        {completed.length > 0 ? (
          <Select
            label={t('appraisal.by_project')}
            placeholder={formatPeriod(period, language)}
            description={t('appraisal.project_hint')}
            searchable
            clearable
            data={completed.map(({ id, name, completedOn }) => ({
              value: id,
              label: `${name} · ${formatWholeDate(completedOn ?? '', language)}`,
            }))}
            value={projectId}
            onChange={(id) => {
              chooseProject(id)
              chooseForm(null)
              choose(null)
            }}
          />
        ) : null}
        {forms?.items.length === 0 ? (
          <p className="panel-note">
            {t(projectId === null ? 'appraisal.no_form' : 'appraisal.no_project_form')}
          </p>
        ) : null}
        {forms && forms.items.length > 1 ? (
          <Select
            label={t('appraisal.form')}
            allowDeselect={false}
            data={forms.items.map(({ ruleSetId, title }) => ({
              value: ruleSetId,
              label: inLanguage(title, language),
            }))}
            value={form?.ruleSetId ?? null}
            onChange={(id) => {
              chooseForm(id)
              choose(null)
            }}
          />
        ) : null}
        <Select
          label={t(isOfDepartment ? 'appraisal.start_for_department' : 'appraisal.start_for')}
          {...(isOfDepartment ? { description: t('appraisal.department_hint') } : {})}
          searchable
          nothingFoundMessage={
            (isOfDepartment ? groups : people) ? t(`appraisal.${none}`) : common('common.loading')
          }
          data={free.map((each) => ({
            value: each.id,
            label:
              'role' in each ? `${each.name} · ${common(`common.role_${each.role}`)}` : each.name,
          }))}
          value={chosenId}
          onChange={choose}
        />
        {refusal ? <RefusalNote refusal={refusal} /> : <ProblemNote error={start.error} />}
        <FormButtons close={close}>
          <Button type="submit" disabled={!chosenId || !form} loading={start.isPending}>
            {t('appraisal.start')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}
