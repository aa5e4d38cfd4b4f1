import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useId } from 'react'
import { useWords } from '../../../i18n/use-words'
import { useEditing } from '../editing'
import { rowsAt, valueAt, withRow, withValue } from '../json'
import { figureWords } from '../kinds/words'
import { useLabel } from '../label'
import type { OwnSection } from '../sheet'
import { type CountedBy, countedBy, laddersIn, nextStep, recounted } from './model'
import { Rung } from './rung'
import { ladderWords } from './words'
import './ladder.css'

/** Who is told while a promise runs out: one ladder for each clock, climbed from top to bottom. */
export function Ladders({ section }: { section: OwnSection }) {
  const say = useLabel()
  const { rules } = useEditing()
  return (
    <section className="ladders" aria-label={say(section.title)}>
      {laddersIn(rules).map(({ at, clock }) => (
        <Ladder key={at} at={at} clock={clock} />
      ))}
    </section>
  )
}

function Ladder({ at, clock }: { at: string; clock: string }) {
  const t = useWords(ladderWords)
  const figure = useWords(figureWords)
  const { rules, change } = useEditing()
  const steps = rowsAt(rules, at)
  const id = useId()
  const undecided = valueAt(rules, at) === null
  return (
    <section className="panel">
      <header className="panel-head">
        <h2>{isClock(clock) ? figure(`figure.clock_${clock}`) : t('ladder.complaint')}</h2>
        {steps.length > 0 ? (
          <label className="ladder-by" htmlFor={id}>
            {t('ladder.by')}
            <select
              id={id}
              className="cell-input"
              value={countedBy(steps)}
              onChange={({ currentTarget }) =>
                change(withValue(rules, at, recounted(steps, currentTarget.value as CountedBy)))
              }
            >
              <option value="percent">{t('ladder.by_percent')}</option>
              <option value="minutes">{t('ladder.by_minutes')}</option>
            </select>
          </label>
        ) : null}
      </header>
      {steps.length > 0 ? (
        <ol className="ladder">
          {steps.map((_, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a step is what stands at this place.
            <Rung key={row} at={at} row={row} />
          ))}
        </ol>
      ) : (
        <p className="panel-body panel-note">
          {t(undecided ? 'ladder.undecided' : 'ladder.nobody')}
        </p>
      )}
      <footer className="edit-foot">
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => change(withRow(rules, at, steps.length, nextStep(steps)))}
        >
          {t(undecided ? 'ladder.start' : 'ladder.add')}
        </Button>
      </footer>
    </section>
  )
}

const CLOCKS = ['firstResponse', 'nextResponse', 'keepInformed', 'resolution', 'request'] as const
const isClock = (clock: string): clock is (typeof CLOCKS)[number] =>
  (CLOCKS as readonly string[]).includes(clock)
