import { Button, Select, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { dayOf } from '../area/months'
import { useChange } from '../area/use-change'
import { DateField } from '../common/date-field'
import { FormButtons } from '../common/form-buttons'
import { SidePanel } from '../common/overlay'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { StaffSelect } from '../people/staff-select'
import { usePlace } from '../shell/company'
import { type ContractDraft, contractDraft, contractFrom, isNumber } from './contract-model'
import { contractWords } from './contract-words'
import { ProjectSelect } from './project-select'
import { CONTRACT_CHANGED, proposeContract } from './queries'
import { projectWords } from './words'

/** Proposes a contract: who takes which pipe, by when, at which list price. */
export function ContractPanel({ close }: { readonly close: () => void }) {
  const t = useWords(contractWords)
  const project = useWords(projectWords)
  const { zone } = usePlace()
  const [draft, setDraft] = useState(() => contractDraft(dayOf(Date.now(), zone)))
  const set = (change: Partial<ContractDraft>) => setDraft((before) => ({ ...before, ...change }))
  const propose = useChange({ change: proposeContract, refresh: CONTRACT_CHANGED, done: close })
  const wish = contractFrom(draft)
  const errors = fieldErrors(propose.error)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (wish) propose.mutate(wish)
  }
  return (
    <SidePanel close={close} size="lg" title={t('contract.propose')}>
      <form className="form" onSubmit={submit}>
        <div className="form-pair">
          <StaffSelect
            label={t('contract.person')}
            value={draft.personId}
            choose={(personId) => set({ personId })}
          />
          <ProjectSelect value={draft.projectId} choose={(projectId) => set({ projectId })} />
          <Select
            label={project('project.medium')}
            allowDeselect={false}
            data={(['supply', 'drain'] as const).map((value) => ({
              value,
              label: project(`project.${value}`),
            }))}
            value={draft.medium}
            onChange={(medium) => set({ medium: medium ?? draft.medium })}
          />
          <Select
            label={project('project.scope')}
            allowDeselect={false}
            data={(['install', 'weld'] as const).map((value) => ({
              value,
              label: project(`project.${value}`),
            }))}
            value={draft.work}
            onChange={(work) => set({ work: work ?? draft.work })}
          />
        </div>
        <Select
          label={t('contract.price_by')}
          allowDeselect={false}
          data={(['price', 'pipe'] as const).map((value) => ({
            value,
            label: t(`contract.by_${value}`),
          }))}
          value={draft.priceBy}
          onChange={(priceBy) => set({ priceBy: priceBy ?? draft.priceBy })}
        />
        <div className="form-pair">
          {draft.priceBy === 'price' ? (
            <Figure
              label={t('contract.list_price')}
              value={draft.listPrice}
              places={4}
              change={(listPrice) => set({ listPrice })}
            />
          ) : (
            <>
              <Figure
                label={project('project.diameter')}
                value={draft.diameter}
                places={0}
                change={(diameter) => set({ diameter })}
              />
              <Figure
                label={t('contract.pressure')}
                value={draft.pressure}
                places={2}
                change={(pressure) => set({ pressure })}
              />
            </>
          )}
          <Figure
            label={t('contract.metres')}
            value={draft.metres}
            places={3}
            change={(metres) => set({ metres })}
          />
          <DateField
            label={t('contract.start')}
            value={draft.startOn}
            change={(startOn) => set({ startOn })}
          />
          <DateField
            label={t('contract.deadline')}
            min={draft.startOn}
            value={draft.deadline}
            change={(deadline) => set({ deadline })}
            error={errors['deadline']}
          />
        </div>
        <Textarea
          label={t('contract.quality')}
          description={t('contract.quality_hint')}
          autosize
          minRows={2}
          maxLength={1_000}
          value={draft.quality}
          onChange={(event) => set({ quality: event.currentTarget.value })}
        />
        <ProblemNote error={propose.error} fieldsSayWhy={Object.keys(errors).length > 0} />
        <FormButtons close={close}>
          <Button type="submit" disabled={!wish} loading={propose.isPending}>
            {t('contract.propose')}
          </Button>
        </FormButtons>
      </form>
    </SidePanel>
  )
}

interface FigureProps {
  readonly label: string
  readonly value: string
  readonly places: number
  readonly change: (text: string) => void
}

function Figure({ label, value, places, change }: FigureProps) {
  const t = useWords(contractWords)
  return (
    <TextInput
      label={label}
      inputMode={places === 0 ? 'numeric' : 'decimal'}
      autoComplete="off"
      value={value}
      error={value !== '' && !isNumber(value, places) ? t('contract.wrong') : undefined}
      onChange={(event) => change(event.currentTarget.value)}
    />
  )
}
