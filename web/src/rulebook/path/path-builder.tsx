import type { ApprovalStep, RegulationView } from '@bylaw/contract'
import { Button, Textarea } from '@mantine/core'
import { IconAlertTriangle, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useChange } from '../../area/use-change'
import { FormButtons } from '../../common/form-buttons'
import { ProblemNote } from '../../common/problem-note'
import { useWords } from '../../i18n/use-words'
import { queries } from '../../queries'
import { isComplete, pathWarnings, withStepMoved } from './model'
import { changePath } from './queries'
import { StationFields } from './station-fields'
import { useWarningText } from './warning-text'
import { pathWords } from './words'

const MOST_STATIONS = 5

interface PathBuilderProps {
  readonly regulation: RegulationView
  readonly close: () => void
}

/** Builds the stations of a path, and says who would be stuck on it. */
export function PathBuilder({ regulation, close }: PathBuilderProps) {
  const t = useWords(pathWords)
  const sayWarning = useWarningText()
  const { data: people } = useQuery(queries.people())
  const [steps, setSteps] = useState<readonly ApprovalStep[]>(regulation.approvalPath)
  const [reason, setReason] = useState('')
  const save = useChange({
    change: () => changePath(regulation, { steps: [...steps], reason: reason.trim() }),
    refresh: [['rulebook']],
    done: close,
  })
  const warnings = people ? pathWarnings(steps, people) : []
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate()
  }
  return (
    <form className="panel" onSubmit={submit}>
      <header className="panel-head">
        <h2>{t('path.change')}</h2>
      </header>
      <div className="panel-body path">
        <p className="area-lead">{t('path.lead')}</p>
        {steps.map((step, row) => (
          <StationFields
            // biome-ignore lint/suspicious/noArrayIndexKey: a station is what stands at this place.
            key={row}
            row={row}
            last={steps.length - 1}
            step={step}
            change={(next) => setSteps(steps.with(row, next))}
            move={(by) => setSteps(withStepMoved(steps, row, by))}
            remove={() => setSteps(steps.toSpliced(row, 1))}
          />
        ))}
        {steps.length === 0 ? <p className="notice">{t('path.empty')}</p> : null}
        {steps.length < MOST_STATIONS ? (
          <div>
            <Button
              variant="default"
              size="xs"
              leftSection={<IconPlus size={14} aria-hidden />}
              onClick={() => setSteps([...steps, FRESH])}
            >
              {t('path.add')}
            </Button>
          </div>
        ) : null}
        {warnings.length > 0 ? (
          <div className="notice" role="status">
            <IconAlertTriangle size={17} stroke={1.8} aria-hidden />
            <div>
              {warnings.map((warning) => (
                <p key={`${warning.row} ${warning.kind}`}>{sayWarning(warning, steps)}</p>
              ))}
            </div>
          </div>
        ) : null}
        <Textarea
          label={t('path.reason')}
          description={t('path.effect')}
          required
          withAsterisk={false}
          minRows={2}
          maxLength={500}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <ProblemNote error={save.error} />
        <FormButtons close={close}>
          <Button
            type="submit"
            loading={save.isPending}
            disabled={reason.trim() === '' || !isComplete(steps)}
          >
            {t('path.save')}
          </Button>
        </FormButtons>
      </div>
    </form>
  )
}

const FRESH: ApprovalStep = { name: { zh: '', en: '' }, roles: [] }
