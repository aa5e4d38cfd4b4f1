import type { ApprovalStep, DraftView, NewPathDraft } from '@bylaw/contract'
import { Button, Textarea } from '@mantine/core'
import { IconAlertTriangle, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useState } from 'react'
import { useChange } from '../../area/use-change'
import type { CommandId } from '../../command-id'
import { FormButtons } from '../../common/form-buttons'
import { ProblemNote } from '../../common/problem-note'
import { useWords } from '../../i18n/use-words'
import { queries } from '../../queries'
import { LEAST_REASON, saysSomething } from '../drafts/reason'
import { draftWords } from '../drafts/words'
import { isComplete, pathWarnings, withStepMoved } from './model'
import { StationFields } from './station-fields'
import { useWarningText } from './warning-text'
import { pathWords } from './words'

const MOST_STATIONS = 5

interface PathFormProps {
  readonly start: NewPathDraft
  readonly notice?: ReactNode
  readonly save: (wish: NewPathDraft, command: CommandId) => Promise<DraftView>
  readonly done: (draft: DraftView) => void
  readonly close: () => void
}

/** Builds the stations of a path, says who would be stuck on it, and keeps it as a draft. */
export function PathForm({ start, notice, save, done, close }: PathFormProps) {
  const t = useWords(pathWords)
  const draft = useWords(draftWords)
  const [steps, setSteps] = useState<readonly ApprovalStep[]>(start.steps)
  const [note, setNote] = useState(start.note)
  const saving = useChange({
    change: (wish: NewPathDraft, command) => save(wish, command),
    refresh: [['rulebook']],
    done,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    saving.mutate({ steps: [...steps], note: note.trim() })
  }
  return (
    <form className="panel" onSubmit={submit}>
      <header className="panel-head">
        <h2>{t('path.change')}</h2>
      </header>
      <div className="panel-body path">
        {notice}
        <p className="area-lead">{t('path.change_lead')}</p>
        <StationList steps={steps} change={setSteps} />
        <Warnings steps={steps} />
        <Textarea
          label={t('path.reason')}
          description={draft('draft.reason_hint', { least: LEAST_REASON })}
          required
          withAsterisk={false}
          minRows={2}
          maxLength={500}
          value={note}
          onChange={({ currentTarget }) => setNote(currentTarget.value)}
        />
        <ProblemNote error={saving.error} />
        <FormButtons close={close}>
          <Button
            type="submit"
            loading={saving.isPending}
            disabled={!saysSomething(note) || !isComplete(steps)}
          >
            {draft('draft.save')}
          </Button>
        </FormButtons>
      </div>
    </form>
  )
}

interface StationListProps {
  readonly steps: readonly ApprovalStep[]
  readonly change: (steps: readonly ApprovalStep[]) => void
}

function StationList({ steps, change }: StationListProps) {
  const t = useWords(pathWords)
  return (
    <>
      {steps.map((step, row) => (
        <StationFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a station is what stands at this place.
          key={row}
          row={row}
          last={steps.length - 1}
          step={step}
          change={(next) => change(steps.with(row, next))}
          move={(by) => change(withStepMoved(steps, row, by))}
          remove={() => change(steps.toSpliced(row, 1))}
        />
      ))}
      {steps.length === 0 ? <p className="notice">{t('path.empty')}</p> : null}
      {steps.length < MOST_STATIONS ? (
        <div>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => change([...steps, FRESH])}
          >
            {t('path.add')}
          </Button>
        </div>
      ) : null}
    </>
  )
}

function Warnings({ steps }: Pick<StationListProps, 'steps'>) {
  const sayWarning = useWarningText()
  const { data: people } = useQuery(queries.people())
  const warnings = people ? pathWarnings(steps, people) : []
  if (warnings.length === 0) return null
  return (
    <div className="notice" role="status">
      <IconAlertTriangle size={17} stroke={1.8} aria-hidden />
      <div>
        {warnings.map((warning) => (
          <p key={`${warning.row} ${warning.kind}`}>{sayWarning(warning, steps)}</p>
        ))}
      </div>
    </div>
  )
}

const FRESH: ApprovalStep = { name: { zh: '', en: '' }, roles: [] }
