import type { ApprovalStep } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconAlertTriangle, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useWords } from '../../i18n/use-words'
import { queries } from '../../queries'
import { pathWarnings, withStepMoved } from './model'
import { StationFields } from './station-fields'
import { useWarningText } from './warning-text'
import { pathWords } from './words'
import './path.css'

const MOST_STATIONS = 5

interface PathBuilderProps {
  readonly steps: readonly ApprovalStep[]
  readonly change: (steps: readonly ApprovalStep[]) => void
}

/** The stations of a path, each to be named and given its roles, and who would be stuck on it. */
export const PathBuilder = (props: PathBuilderProps) => (
  <>
    <StationList {...props} />
    <Warnings steps={props.steps} />
  </>
)

function StationList({ steps, change }: PathBuilderProps) {
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

function Warnings({ steps }: Pick<PathBuilderProps, 'steps'>) {
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
