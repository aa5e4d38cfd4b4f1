import { Button, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { DateField } from '../common/date-field'
import type { Line } from '../common/use-lines'
import { useWords } from '../i18n/use-words'
import type { CrewDaysDraft } from './crew-model'
import { crewWords } from './crew-words'
import { LineFrame } from './line-frame'
import { daysFrom } from './model'
import { projectWords } from './words'

interface CrewDaysProps {
  readonly lines: readonly Line<CrewDaysDraft>[]
  readonly add: () => void
}

/** Days that no piece-rate fits, of all of a crew together, each with its day. */
export function CrewDays({ lines, add }: CrewDaysProps) {
  const t = useWords(crewWords)
  const project = useWords(projectWords)
  return (
    <>
      {lines.map(({ key, draft, change, remove }, index) => (
        <LineFrame
          key={key}
          title={t('crew.days_line', { number: index + 1 })}
          removal={t('crew.remove_days', { number: index + 1 })}
          remove={remove}
        >
          <DateField
            className="line-day"
            label={t('crew.on')}
            value={draft.on}
            change={(on) => change({ ...draft, on })}
          />
          <TextInput
            label={t('crew.days')}
            inputMode="decimal"
            autoComplete="off"
            value={draft.days}
            error={daysFrom(draft.days) === undefined ? project('project.days_wrong') : undefined}
            onChange={(event) => change({ ...draft, days: event.currentTarget.value })}
          />
        </LineFrame>
      ))}
      <Button variant="default" leftSection={<IconPlus size={15} aria-hidden />} onClick={add}>
        {t('crew.add_days')}
      </Button>
    </>
  )
}
