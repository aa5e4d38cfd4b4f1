import type { NewWorkAssignment } from '@bylaw/contract'
import { Button, SegmentedControl, Select, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { dayOf } from '../area/months'
import { useChange } from '../area/use-change'
import { DateField } from '../common/date-field'
import { FormButtons } from '../common/form-buttons'
import { SidePanel } from '../common/overlay'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { type AssignDraft, assignDraft, assignmentFrom } from './assign-model'
import { assignWords } from './assign-words'
import { Candidates } from './candidates'
import { ProjectSelect } from './project-select'
import { assignWork, projectQueries } from './queries'

/** Gives a piece of work to somebody; who of the own staff could do it is shown before anybody is chosen. */
export function AssignPanel({ close }: { readonly close: () => void }) {
  const t = useWords(assignWords)
  const { zone } = usePlace()
  const [draft, setDraft] = useState<AssignDraft>(() => assignDraft(dayOf(Date.now(), zone)))
  const set = (change: Partial<AssignDraft>) => setDraft({ ...draft, ...change })
  const { data: candidates } = useQuery(projectQueries.candidates(draft.startOn))
  const wish = assignmentFrom(draft)
  const assign = useChange({
    change: (body: NewWorkAssignment, command) => assignWork(body, command),
    refresh: [['projects', 'assignments']],
    done: close,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (wish) assign.mutate(wish)
  }
  const errors = fieldErrors(assign.error)
  return (
    <SidePanel close={close} size="lg" title={t('assign.assign')}>
      <form className="form" onSubmit={submit}>
        <ProjectSelect value={draft.projectId} choose={(projectId) => set({ projectId })} />
        <Textarea
          label={t('assign.what')}
          autosize
          minRows={2}
          maxLength={500}
          value={draft.what}
          onChange={(event) => set({ what: event.currentTarget.value })}
        />
        <DateField
          label={t('assign.start')}
          value={draft.startOn}
          change={(startOn) => set({ startOn })}
        />
        <fieldset className="assign-candidates">
          <legend>{t('assign.candidates')}</legend>
          {candidates ? <Candidates items={candidates.items} /> : null}
        </fieldset>
        <div className="form-pair">
          <Select
            label={t('assign.own')}
            description={t('assign.optional')}
            clearable
            searchable
            data={(candidates?.items ?? []).map(({ person }) => ({
              value: person.id,
              label: person.name,
            }))}
            value={draft.ownId}
            error={errors['personId']}
            onChange={(ownId) => set({ ownId })}
          />
          <TextInput
            label={t('assign.own_price')}
            description={t('assign.optional')}
            inputMode="decimal"
            autoComplete="off"
            value={draft.ownPrice}
            onChange={(event) => set({ ownPrice: event.currentTarget.value })}
          />
          <TextInput
            label={t('assign.outside')}
            description={t('assign.optional')}
            maxLength={120}
            value={draft.outsideName}
            onChange={(event) => set({ outsideName: event.currentTarget.value })}
          />
          <TextInput
            label={t('assign.outside_price')}
            description={t('assign.optional')}
            inputMode="decimal"
            autoComplete="off"
            value={draft.outsidePrice}
            onChange={(event) => set({ outsidePrice: event.currentTarget.value })}
          />
        </div>
        <SegmentedControl
          aria-label={t('assign.chosen')}
          data={[
            { value: 'own', label: t('assign.chosen_own') },
            { value: 'outside', label: t('assign.chosen_outside') },
          ]}
          value={draft.chosen}
          onChange={(chosen) => set({ chosen: chosen === 'own' ? 'own' : 'outside' })}
        />
        <Textarea
          label={t('assign.ground')}
          description={t('assign.ground_hint')}
          autosize
          minRows={2}
          maxLength={500}
          value={draft.ground}
          error={errors['ground']}
          onChange={(event) => set({ ground: event.currentTarget.value })}
        />
        <ProblemNote error={assign.error} fieldsSayWhy={Boolean(errors['ground'])} />
        <FormButtons close={close}>
          <Button type="submit" disabled={!wish} loading={assign.isPending}>
            {t('assign.assign')}
          </Button>
        </FormButtons>
      </form>
    </SidePanel>
  )
}
