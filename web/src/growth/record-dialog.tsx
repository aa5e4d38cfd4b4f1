import type { GrowthView, NewGrowthRecord } from '@bylaw/contract'
import { Button, NumberInput, SegmentedControl, Select, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { dayOf } from '../area/months'
import { useChange } from '../area/use-change'
import { DateField } from '../common/date-field'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { inLanguage } from '../i18n/language'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { type Draft, recordFrom } from './model'
import { CHANGED, recordGrowth } from './queries'
import { growthWords } from './words'

interface RecordDialogProps {
  readonly of: GrowthView
  readonly close: () => void
}

/** Writes down what somebody has shown; only what the rules name can be chosen. */
export function RecordDialog({ of, close }: RecordDialogProps) {
  const t = useWords(growthWords)
  const { zone } = usePlace()
  const [today] = useState(() => dayOf(Date.now(), zone))
  const kinds = kindsFor(of)
  const [draft, setDraft] = useState<Draft>({
    kind: of.confirmation ? 'requirement' : (kinds[0] ?? 'certificate'),
    test: of.tests[0]?.key ?? '',
    forLevel: of.next?.level ?? '',
    requirement: of.requirements[0]?.key ?? '',
    name: '',
    on: today,
    until: '',
    result: 'passed',
    mark: '',
    evidence: '',
  })
  const set = (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change }))
  const record = useChange({
    change: (wish: NewGrowthRecord, command) => recordGrowth(wish, command),
    refresh: CHANGED,
    done: close,
  })
  const wish = recordFrom(draft, of.person.id)
  const wrong = fieldErrors(record.error)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (wish) record.mutate(wish)
  }
  return (
    <Dialog close={close} size="lg" title={t('growth.record_title', { name: of.person.name })}>
      <form className="form" onSubmit={submit}>
        {kinds.length > 1 ? (
          <SegmentedControl
            aria-label={t('growth.kind')}
            value={draft.kind}
            onChange={(kind) => set({ kind: kind as Draft['kind'] })}
            data={kinds.map((value) => ({ value, label: t(`growth.kind_${value}`) }))}
          />
        ) : null}
        <Subject of={of} draft={draft} set={set} />
        <div className="form-pair">
          <DateField
            label={t('growth.on')}
            value={draft.on}
            max={today}
            error={wrong['on']}
            change={(on) => set({ on })}
          />
          {draft.kind === 'level_test' ? null : (
            <DateField
              label={t('growth.until_optional')}
              value={draft.until}
              min={draft.on}
              error={wrong['until']}
              change={(until) => set({ until })}
            />
          )}
        </div>
        {draft.kind === 'certificate' ? null : <ResultFields draft={draft} set={set} />}
        <Textarea
          label={t('growth.evidence')}
          description={t('growth.evidence_hint')}
          autosize
          minRows={2}
          maxLength={2_000}
          value={draft.evidence}
          onChange={(event) => set({ evidence: event.currentTarget.value })}
        />
        <ProblemNote error={record.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={!wish} loading={record.isPending}>
            {t('growth.record')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}

/** What can be recorded: what the rules in force name, and certificates. */
const kindsFor = ({ tests, requirements }: GrowthView): readonly Draft['kind'][] => [
  ...(tests.length > 0 ? (['level_test'] as const) : []),
  ...(requirements.length > 0 ? (['requirement'] as const) : []),
  'certificate',
]

interface FieldsProps {
  readonly draft: Draft
  readonly set: (change: Partial<Draft>) => void
}

/** Which test and for which level, which requirement, or which certificate. */
function Subject({ of, draft, set }: FieldsProps & Pick<RecordDialogProps, 'of'>) {
  const t = useWords(growthWords)
  const { language } = usePlace()
  if (draft.kind === 'certificate')
    return (
      <TextInput
        label={t('growth.certificate')}
        maxLength={120}
        autoComplete="off"
        value={draft.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
    )
  const isTest = draft.kind === 'level_test'
  const subject = (
    <Select
      label={t('growth.subject')}
      allowDeselect={false}
      data={(isTest ? of.tests : of.requirements).map(({ key, name }) => ({
        value: key,
        label: inLanguage(name, language),
      }))}
      value={isTest ? draft.test : draft.requirement}
      onChange={(key) => set(isTest ? { test: key ?? '' } : { requirement: key ?? '' })}
    />
  )
  if (!isTest) return subject
  return (
    <div className="form-pair">
      {subject}
      <NumberInput
        label={t('growth.level_of_test')}
        min={1}
        max={99}
        allowDecimal={false}
        value={draft.forLevel}
        onChange={(forLevel) => set({ forLevel })}
      />
    </div>
  )
}

/** The assessors’ word, or a mark. */
function ResultFields({ draft, set }: FieldsProps) {
  const t = useWords(growthWords)
  return (
    <div className="form-pair">
      <Select
        label={t('growth.result')}
        allowDeselect={false}
        data={[
          { value: 'passed', label: t('growth.passed') },
          { value: 'failed', label: t('growth.failed') },
          { value: 'mark', label: t('growth.by_mark') },
        ]}
        value={draft.result}
        onChange={(result) => set({ result: (result ?? 'passed') as Draft['result'] })}
      />
      {draft.result === 'mark' ? (
        <TextInput
          label={t('growth.points')}
          inputMode="decimal"
          autoComplete="off"
          value={draft.mark}
          onChange={(event) => set({ mark: event.currentTarget.value })}
        />
      ) : null}
    </div>
  )
}
